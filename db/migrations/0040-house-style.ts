import type { Migration } from '../schema/migrate.ts'

/** An organisation has a house style: a second colour, a pair of fonts, a logo and a picture for the cover. */
export const houseStyle: Migration = {
  version: 40,
  sql: `
ALTER TABLE profile ADD COLUMN second TEXT;
ALTER TABLE profile ADD COLUMN fonts TEXT CHECK (fonts IN ('source', 'plex', 'bitter'));
ALTER TABLE profile ADD COLUMN logo BLOB;
ALTER TABLE profile ADD COLUMN cover BLOB;
`,
}
