/** Changes of the shape of a report by the coordinator: each is one change, and one thing to undo. */
import { listRecords } from '../lists/list.ts'
import type { RecordOf } from '../model/index.ts'
import { Refusal } from '../model/result.ts'
import type { Store } from '../records/store.ts'
import { ordered } from './arrange.ts'
import { proposedOffer } from './bound-offers.ts'
import { type Composition, compositionOf, type PartType, partsOf } from './composition.ts'
import { addressOf } from './data.ts'
import { choicesFor } from './gather.ts'

/** Where a report begins: with all that the app knows, with last year's structure and standing texts, or with nothing. */
export type Template = 'standard' | 'previous' | 'empty'

type Report = RecordOf<'report'>
type Section = RecordOf<'reportSection'>

const reportOf = (store: Store, year: number): Report | null =>
  listRecords(store.reader, 'report', { year }).rows[0] ?? null

/** A row for every section that has none yet, and a position for all, so that each can be moved. */
const complete = (store: Store, report: Report, values: Partial<Section>): void => {
  const rows = choicesFor(store.reader, report)
  for (const [index, { id: address }] of ordered(rows).entries()) {
    const row = rows.find((one) => addressOf(one) === address)
    const position = index + 1
    if (row === undefined)
      store.save('reportSection', null, {
        report: report.id,
        section: address,
        position,
        offer: report.year === null ? null : proposedOffer(store.reader, report.year, address),
        ...values,
      })
    else if (row.position !== position) store.save('reportSection', row.id, { position })
  }
}

/** What stays from year to year: structure, texts, lists of names. Figures, tables, pictures and quotes belong to their year. */
const copyFrom = (store: Store, from: Report, report: Report): void => {
  store.save('report', report.id, { layout: from.layout, annex: from.annex, colophon: from.colophon })
  for (const { kind, section, position, shown, under, ownQuotes, title, body, offer, id } of choicesFor(
    store.reader,
    from,
  )) {
    const copied = { report: report.id, kind, section, position, shown, under, ownQuotes, title, body, offer }
    const copy = store.save('reportSection', null, copied)
    const where = { section: id }
    for (const text of listRecords(store.reader, 'reportText', { where }).rows)
      store.save('reportText', null, { section: copy.id, position: text.position, body: text.body })
    for (const { caption, shape, cells, position: place } of listRecords(store.reader, 'reportTable', { where }).rows)
      if (shape === 'people')
        store.save('reportTable', null, { section: copy.id, position: place, caption, shape, cells })
  }
}

/**
 * Begins the report of a year, or completes one that was begun: what was chosen stays, every section gets its row. `previous` takes
 * the latest earlier report. @throws Refusal `missing` when there is none, or what the disk says
 */
export const beginReport = (store: Store, year: number, template: Template): Composition => {
  store.transaction(() => {
    const before = reportOf(store, year)
    const report = before ?? store.save('report', null, { year })
    const isFresh = choicesFor(store.reader, report).length === 0
    if (isFresh && template === 'previous') copyFrom(store, previousReport(store, year), report)
    complete(store, report, isFresh && template === 'empty' ? { shown: false } : {})
  })
  return compositionOf(store.reader, year)
}

const previousReport = (store: Store, year: number): Report => {
  const { previous } = compositionOf(store.reader, year)
  const report = previous === null ? null : reportOf(store, previous)
  if (report === null)
    throw new Refusal({
      kind: 'missing',
      message:
        'Er is geen verslag van een vorig jaar om van te vertrekken. Begin met het voorbeeld of met een leeg verslag.',
    })
  return report
}

/** The list with `moved` right before `before`, or at the end. */
const placed = <T>(list: readonly T[], moved: T, before: T | undefined): readonly T[] => {
  const rest = list.filter((one) => one !== moved)
  return before === undefined ? [...rest, moved] : rest.toSpliced(rest.indexOf(before), 0, moved)
}

const gone = (what: string): Refusal =>
  new Refusal({ kind: 'missing', message: `${what} staat niet meer in dit verslag. Er is niets verplaatst.` })

/** Puts a section right before another one of its report, or at the end (`before` null). @throws Refusal `missing` */
export const moveSection = (store: Store, id: number, before: number | null): void =>
  store.transaction(() => {
    const { report: owner } = store.get('reportSection', id)
    const report = store.get('report', owner ?? 0)
    const rows = choicesFor(store.reader, report)
    const inOrder = ordered(rows).flatMap(({ id: address }) => rows.find((row) => addressOf(row) === address) ?? [])
    const moved = inOrder.find((row) => row.id === id)
    const next = inOrder.find((row) => row.id === before)
    if (moved === undefined || (before !== null && next === undefined)) throw gone('Dit onderdeel')
    for (const [index, row] of placed(inOrder, moved, next).entries())
      if (row.position !== index + 1) store.save('reportSection', row.id, { position: index + 1 })
  })

/** Adds a section of one's own to the report of a year, right after another one, or at the beginning (`after` null). */
export const addSection = (
  store: Store,
  year: number,
  after: number | null,
  title: string,
): RecordOf<'reportSection'> =>
  store.transaction(() => {
    beginReport(store, year, 'standard')
    const report = reportOf(store, year)
    const made = store.save('reportSection', null, {
      report: report?.id ?? null,
      kind: 'free',
      title,
      position: 10_000,
    })
    const rows = compositionOf(store.reader, year).sections.flatMap(({ id }) =>
      id === null || id === made.id ? [] : id,
    )
    const next = rows[after === null ? 0 : rows.indexOf(after) + 1] ?? null
    moveSection(store, made.id, next)
    return store.get('reportSection', made.id)
  })

/** Puts one thing that was added to a section right before another one there, or at the end (`before` null). @throws Refusal `missing` */
export const movePart = (
  store: Store,
  part: { readonly type: PartType; readonly id: number },
  before: { readonly type: PartType; readonly id: number } | null,
): void =>
  store.transaction(() => {
    const { section } = store.get(part.type, part.id)
    const parts = partsOf(store.reader, section ?? 0)
    const find = (wanted: typeof part) => parts.find(({ type, id }) => type === wanted.type && id === wanted.id)
    const moved = find(part)
    const next = before === null ? undefined : find(before)
    if (moved === undefined || (before !== null && next === undefined)) throw gone('Dit stuk')
    for (const [index, { type, id }] of placed(parts, moved, next).entries())
      if (store.get(type, id).position !== index + 1) store.save(type, id, { position: index + 1 })
  })
