import type { Migration } from '../schema/migrate.ts'

const meta = `
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  deletedAt TEXT`

/** How a year is counted is a choice; satisfaction may be asked on ten; a finding can be set aside with its reason. */
export const counting: Migration = {
  version: 60,
  sql: `
ALTER TABLE evaluation ADD COLUMN satisfactionOfTen INTEGER
  CHECK (satisfactionOfTen BETWEEN 1 AND 10) CHECK (satisfaction IS NULL OR satisfactionOfTen IS NULL);
CREATE TABLE counting (${meta},
  year INTEGER,
  satisfaction TEXT CHECK (satisfaction IN ('topTwo', 'mean', 'share')),
  scale TEXT CHECK (scale IN ('five', 'ten')),
  mark INTEGER CHECK (mark BETWEEN 2 AND 10),
  npsOffer INTEGER REFERENCES offer (id),
  activitiesOffer INTEGER REFERENCES offer (id),
  participants TEXT CHECK (participants IN ('perActivity', 'perDay')),
  note TEXT
) STRICT;
CREATE UNIQUE INDEX counting_year ON counting (year) WHERE deletedAt IS NULL;
CREATE TABLE setAside (${meta},
  year INTEGER, finding TEXT, reason TEXT, setOn TEXT CHECK (setOn GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX setAside_year ON setAside (year);
`,
}
