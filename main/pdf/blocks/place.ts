/** Where a block stands: under which bookmark its headings come, and how deep. */
export type BlockPlace = { readonly section: string; readonly level: 2 | 3 }
