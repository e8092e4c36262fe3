import type { Block, ReportSection } from '../model/block.ts'
import { addedBlocks } from './added.ts'
import { prose } from './blocks.ts'
import { addressOf, type ReportData, type SectionChoices } from './data.ts'
import type { Gathered, Material } from './gather.ts'
import { sections } from './sections/index.ts'

type Row = SectionChoices[number]

/** A section by its address and title. */
type Heading = { readonly id: string; readonly title: string }

const freeSection = (row: Row): Heading => ({ id: addressOf(row), title: 'Eigen onderdeel' })

/** A row for a section that this version doesn't know is neither, and left alone. */
const isStandard = (row: Row): boolean => sections.some(({ id }) => id === addressOf(row))
const isFree = (row: Row): boolean => row.kind === 'free'

/** The standard sections that have a position swap places among themselves; all others stay where they stand. */
const swapped = (positioned: SectionChoices): readonly Heading[] => {
  const moved = positioned.flatMap((row) => sections.find(({ id }) => id === addressOf(row)) ?? [])
  const queue = moved.values()
  return sections.map((section) => (moved.includes(section) ? (queue.next().value ?? section) : section))
}

const insertAfter = (list: readonly Heading[], before: string | null, section: Heading): readonly Heading[] => {
  const at = list.findIndex(({ id }) => id === before) + 1
  return list.toSpliced(at, 0, section)
}

/**
 * All sections in the order of this report, also those that are not shown. A free section stands after the one before it by position: first
 * when there is none, last when it has no position.
 */
export const ordered = (choices: SectionChoices): readonly Heading[] => {
  const positioned = choices.filter((row) => row.position !== null && (isStandard(row) || isFree(row)))
  const placed = positioned.reduce(
    (list, row, index) => {
      const before = positioned[index - 1]
      return isFree(row) ? insertAfter(list, before === undefined ? null : addressOf(before), freeSection(row)) : list
    },
    swapped(positioned.filter(isStandard)),
  )
  const loose = choices.filter((row) => row.position === null && isFree(row)).map(freeSection)
  const rows = new Map(choices.map((row) => [addressOf(row), row]))
  return [...placed, ...loose].map(({ id, title }) => ({ id, title: rows.get(id)?.title ?? title }))
}

/** The blocks of the section at an address, standard or of one's own, with what was added to it. */
export const blocksAt = (gathered: Gathered, data: ReportData, address: string): readonly Block[] => [
  ...(gathered.get(address)?.blocks(data) ?? prose(data, address)),
  ...addedBlocks(data, address),
]

/** The sections that are shown, in the order in which this report prints them. */
export const arrange = (choices: SectionChoices): readonly Heading[] => {
  const hidden = new Set(choices.filter(({ shown }) => shown === false).map(addressOf))
  return ordered(choices).filter(({ id }) => !hidden.has(id))
}

/** The sections that stand under the one before them. */
const subordinate = (choices: SectionChoices): ReadonlySet<string> =>
  new Set(choices.flatMap((row) => (row.under === true ? [addressOf(row)] : [])))

/** The sections that stand under one that is printed. What stood under one that isn't, stands on its own, never under a stranger. */
const lowered = (choices: SectionChoices, printed: ReadonlySet<string>): ReadonlySet<string> => {
  const lower = subordinate(choices)
  const found = new Set<string>()
  let above: string | undefined
  for (const { id } of ordered(choices)) {
    const isLower = lower.has(id) && above !== undefined
    if (isLower && above !== undefined && printed.has(above)) found.add(id)
    if (!isLower && (!lower.has(id) || printed.has(id))) above = id
  }
  return found
}

/** The sections as they are printed; one without blocks is left out. */
export const printedSections = ({ choices, gathered, data }: Material): readonly ReportSection[] => {
  const printed = arrange(choices).flatMap(({ id, title }): readonly ReportSection[] => {
    const blocks = blocksAt(gathered, data, id)
    return blocks.length === 0 ? [] : [{ id, title, blocks }]
  })
  const lower = lowered(choices, new Set(printed.map(({ id }) => id)))
  return printed.map((section) => (lower.has(section.id) ? { ...section, under: true } : section))
}
