import { addressOf } from '../data.ts'
import type { Rule } from './rule.ts'
import { quoted, refs } from './words.ts'

/** Sections that the coordinator asked for and that hold nothing: they are left out without a word. */
export const emptySections: Rule = {
  name: 'empty-section',
  find: ({ choices, printed, titles }) =>
    choices
      .filter((row) => row.shown !== false && printed.every(({ id }) => id !== addressOf(row)))
      .map((row) => ({
        subject: addressOf(row),
        severity: 'warning',
        message: `Het onderdeel ${quoted(titles.get(addressOf(row)) ?? '')} staat aan, maar is leeg en wordt niet gedrukt. Schrijf een tekst, vul gegevens aan, of zet het uit.`,
        records: refs('reportSection', [row.id]),
        section: addressOf(row),
      })),
}
