/** The coordinator's own texts that a report prints: of its sections, of what was added to them, and of records. */
import type { Reader } from '../../sql/sql.ts'
import { addressOf, type SectionChoices } from '../data.ts'
import type { Material } from '../gather.ts'
import { runsOf, type Spoken } from '../prose.ts'
import type { CheckData, OwnText } from './data.ts'
import { rowsInSections, type SectionAddress } from './gather-added.ts'

const recordTexts = ({ gathered, data }: Material): readonly OwnText[] =>
  [...gathered].flatMap(([section, { texts }]) =>
    texts.map(({ text, ...record }) => ({ section, ...record, runs: runsOf(text, data) })),
  )

const sectionText = (row: SectionChoices[number], titles: CheckData['titles'], spoken: Spoken): readonly OwnText[] => {
  if (row.body === null) return []
  const section = addressOf(row)
  return [
    {
      section,
      title: titles.get(section) ?? '',
      place: { type: 'reportSection', ids: [row.id] },
      runs: runsOf(row.body, spoken),
    },
  ]
}

type TextRow = { readonly id: number; readonly body: string | null }

/** The texts that stand between the figures and tables of a section. */
const addedTexts = (
  reader: Reader,
  shown: SectionChoices,
  address: SectionAddress,
  titles: CheckData['titles'],
  spoken: Spoken,
): readonly OwnText[] =>
  rowsInSections<TextRow>(reader, 'id, section, body FROM reportText', shown).flatMap(({ id, section: row, body }) => {
    const section = address(row)
    if (body === null) return []
    return [
      {
        section,
        title: titles.get(section) ?? '',
        place: { type: 'reportText', ids: [id] },
        runs: runsOf(body, spoken),
      },
    ]
  })

/** All of them; those of records may belong to a section that is hidden. */
export const textsOf = (
  reader: Reader,
  material: Material,
  shown: SectionChoices,
  address: SectionAddress,
  titles: CheckData['titles'],
): readonly OwnText[] => [
  ...shown.flatMap((row) => sectionText(row, titles, material.data)),
  ...addedTexts(reader, shown, address, titles, material.data),
  ...recordTexts(material),
]
