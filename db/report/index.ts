import { listRecords } from '../lists/list.ts'
import type { Report } from '../model/block.ts'
import { lastChange } from '../rows/record.ts'
import type { Reader } from '../sql/sql.ts'
import { annexOf } from './annex.ts'
import { printedSections } from './arrange.ts'
import { gather } from './gather.ts'

/** For an organisation that chose no house colour. */
const defaultAccent = '#0b5c6b'
/** The date of a report of an empty store. */
const epoch = '1970-01-01T00:00:00.000Z'

/** The report of a year as its records and choices make it now: sections without blocks are left out. */
export const composeReport = (reader: Reader, year: number): Report => {
  const material = gather(reader, year)
  const { report, data } = material
  const profile = listRecords(reader, 'profile', {}).rows[0]
  return {
    year,
    title: report?.title ?? `Jaarverslag ${year}`,
    organisation: profile?.name ?? '',
    layout: report?.layout ?? 'sober',
    accent: profile?.accent ?? defaultAccent,
    style: {
      second: profile?.second ?? null,
      fonts: profile?.fonts ?? 'source',
      logo: profile?.logo ?? null,
      cover: profile?.cover ?? null,
    },
    colophon: report?.colophon ?? null,
    changedAt: lastChange(reader) ?? epoch,
    sections: [...printedSections(material), ...(report?.annex === true ? annexOf(data.figures, year) : [])],
  }
}
