/** Which offer (aanbod) a section of the report follows. */
import { itemsOf, type ListItem, nameOf } from '../figures/list-item.ts'
import { itemKey } from '../model/figure-id.ts'
import type { Reader } from '../sql/sql.ts'
import { addressOf, type BoundOffer, type SectionChoices } from './data.ts'

/** Address of a section → code of the offer that it follows while nobody bound one to it. */
const usualOffers = { newcomers: 'nieuwkomers' } as const

/** The offer that an earlier report bound to a section: of the latest year. */
const boundBefore = (reader: Reader, year: number, section: string): number | null =>
  reader.row<{ offer: number }>(
    `SELECT offer.id AS offer FROM reportSection
     JOIN report ON report.id = reportSection.report AND report.deletedAt IS NULL
     JOIN offer ON offer.id = reportSection.offer AND offer.deletedAt IS NULL
     WHERE reportSection.deletedAt IS NULL AND kind IS NOT 'free' AND section = ? AND report.year < ?
     ORDER BY report.year DESC, reportSection.id LIMIT 1`,
    section,
    year,
  )?.offer ?? null

/** The offers that a report binds by itself, by the address of the section: as an earlier year did, or else the usual offer. */
const proposedIn = (reader: Reader, year: number, offers: readonly ListItem[]): ReadonlyMap<string, ListItem> =>
  new Map(
    Object.entries(usualOffers).flatMap(([section, code]) => {
      const before = boundBefore(reader, year, section)
      const offer = offers.find((one) => (before === null ? one.code === code : one.id === before))
      return offer === undefined ? [] : [[section, offer] as const]
    }),
  )

/** The offer that a new row for a section is bound to; null for none. */
export const proposedOffer = (reader: Reader, year: number, section: string): number | null =>
  proposedIn(reader, year, itemsOf(reader, 'offer')).get(section)?.id ?? null

/** The offers that the sections of a year's report follow, by the address of the section. One in the bin is bound to nothing. */
export const boundOffers = (reader: Reader, year: number, choices: SectionChoices): ReadonlyMap<string, BoundOffer> => {
  const offers = itemsOf(reader, 'offer')
  const chosen = choices.flatMap((row) => {
    const offer = offers.find(({ id }) => id === row.offer)
    return offer === undefined ? [] : [[addressOf(row), offer] as const]
  })
  return new Map(
    [...proposedIn(reader, year, offers), ...chosen].map(([section, offer]) => [
      section,
      { id: offer.id, key: itemKey(offer), name: nameOf(offer) },
    ]),
  )
}
