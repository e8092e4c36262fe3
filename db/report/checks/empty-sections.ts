import { addressOf, type SectionChoices } from '../data.ts'
import { sections } from '../sections/index.ts'
import type { Rule } from './rule.ts'
import { quoted, refs } from './words.ts'

/** A row for a section that this version doesn't know is left alone. */
const isKnown = (row: SectionChoices[number]): boolean =>
  row.kind === 'free' || sections.some(({ id }) => id === addressOf(row))

/** Sections that the coordinator asked for and that hold nothing: they are left out without a word. */
export const emptySections: Rule = {
  name: 'empty-section',
  find: ({ choices, printed, titles }) =>
    choices
      .filter((row) => row.shown !== false && isKnown(row) && printed.every(({ id }) => id !== addressOf(row)))
      .map((row) => ({
        subject: addressOf(row),
        facts: [],
        severity: 'warning',
        message: `Het onderdeel ${quoted(titles.get(addressOf(row)) ?? '')} staat aan, maar is leeg en wordt niet gedrukt. Schrijf een tekst, vul gegevens aan, of zet het uit.`,
        records: refs('reportSection', [row.id]),
        section: addressOf(row),
      })),
}
