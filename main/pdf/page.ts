/** The sheet: A4 in points, on a grid of nine columns. Everything that is read stands on one left axis. */
const width = 595.28

/** Width of one of the nine columns of the grid. */
export const unit = width / 9

export const page = { width, height: 841.89, left: 2 * unit, right: unit, top: 72, bottom: 84 } as const

/** Width of the column that holds the content. */
export const column = page.width - page.left - page.right

/** Width of a line of prose: less than 75 characters of the body type. */
export const measure = 322

/** Height of what a page can hold between its margins. */
export const tallest = page.height - page.top - page.bottom
