import type { Migration } from '../schema/migrate.ts'

/**
 * A section of the report follows an offer that is bound to it. Until now the section for newcomers followed whichever offer had the
 * code `nieuwkomers`: in the reports that there are, it is bound to that one.
 */
export const offerOfSection: Migration = {
  version: 70,
  sql: `
ALTER TABLE reportSection ADD COLUMN offer INTEGER REFERENCES offer (id);
UPDATE reportSection SET offer = (SELECT id FROM offer WHERE code = 'nieuwkomers' AND deletedAt IS NULL)
  WHERE section = 'newcomers' AND kind IS NOT 'free';
`,
}
