import type { Migration } from '../schema/migrate.ts'

/** A figure of one's own can say how it was counted, and on how many answers or records it rests. */
export const basisOfTypedFigures: Migration = {
  version: 30,
  sql: `
ALTER TABLE reportFigure ADD COLUMN definition TEXT;
ALTER TABLE reportFigure ADD COLUMN n INTEGER CHECK (n >= 0);
`,
}
