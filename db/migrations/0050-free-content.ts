import type { Migration } from '../schema/migrate.ts'

const meta = `
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  deletedAt TEXT`

const isFlag = (column: string) => `${column} INTEGER CHECK (${column} IN (0, 1))`

/** Sections hold texts and tables of one's own and may stand under another; a report has a layout, an annex and a colophon. */
export const freeContent: Migration = {
  version: 50,
  sql: `
ALTER TABLE report ADD COLUMN layout TEXT CHECK (layout IN ('sober', 'bold', 'compact'));
ALTER TABLE report ADD COLUMN ${isFlag('annex')};
ALTER TABLE report ADD COLUMN colophon TEXT;
ALTER TABLE reportSection ADD COLUMN ${isFlag('under')};
ALTER TABLE reportSection ADD COLUMN ${isFlag('ownQuotes')};
CREATE TABLE reportText (${meta},
  section INTEGER REFERENCES reportSection (id), position INTEGER, body TEXT
) STRICT;
CREATE INDEX reportText_section ON reportText (section);
CREATE TABLE reportTable (${meta},
  section INTEGER REFERENCES reportSection (id), position INTEGER, caption TEXT,
  shape TEXT CHECK (shape IN ('table', 'bars', 'stacked', 'donut', 'line', 'funnel', 'people')),
  cells TEXT, ${isFlag('totalRow')}, noun TEXT
) STRICT;
CREATE INDEX reportTable_section ON reportTable (section);
`,
}
