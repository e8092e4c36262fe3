/** Where a block stands: under which bookmark its headings come, and how deep. */
export type Place = { readonly section: string; readonly level: 2 | 3 }
