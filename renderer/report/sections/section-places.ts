/** The row of a section in their list. */
export const rowOf = (address: string): string => `[data-section="${CSS.escape(address)}"]`

/** The field of its title, where it is written. */
export const titleOf = (address: string): string => `[data-title-of="${CSS.escape(address)}"] input`
