import type { ReportSection } from '../model/block.ts'
import type { Reader } from '../sql/sql.ts'
import { type Frozen, type FrozenFigure, freeze } from './frozen.ts'
import { frozenOf } from './versions.ts'

/** A difference between a final version and the records as they are now. A figure that is null was, or is, not there. */
export type Difference =
  | {
      readonly kind: 'figure'
      readonly id: string
      readonly label: string
      readonly was: FrozenFigure | null
      readonly is: FrozenFigure | null
    }
  | { readonly kind: 'section'; readonly id: string; readonly title: string; readonly change: 'new' | 'gone' | 'text' }

const sameFigure = (one: FrozenFigure | undefined, other: FrozenFigure | undefined): boolean =>
  one?.value === other?.value &&
  one?.n === other?.n &&
  one?.definition === other?.definition &&
  one?.printed === other?.printed

const figureDifferences = (then: Frozen, now: Frozen): readonly Difference[] => {
  const before = new Map(then.figures.map((figure) => [figure.id, figure]))
  const after = new Map(now.figures.map((figure) => [figure.id, figure]))
  return [...new Map([...before, ...after]).values()].flatMap(({ id, label }): readonly Difference[] =>
    sameFigure(before.get(id), after.get(id))
      ? []
      : [{ kind: 'figure', id, label, was: before.get(id) ?? null, is: after.get(id) ?? null }],
  )
}

/** A section without the values of its figures, which are told by themselves; which of them a chart or a heading shows is no wording. */
const wording = ({ title, blocks }: ReportSection): string =>
  JSON.stringify({ title, blocks }, (key, value: unknown) => {
    if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') }
    if (key === 'of' || key === 'whole' || key === 'spoken') return undefined
    return key === 'figure' && typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  })

const sectionDifferences = (then: Frozen, now: Frozen): readonly Difference[] => {
  const before = new Map(then.report.sections.map((section) => [section.id, section]))
  const after = new Map(now.report.sections.map((section) => [section.id, section]))
  return [...new Map([...before, ...after]).values()].flatMap(({ id, title }): readonly Difference[] => {
    const [was, is] = [before.get(id), after.get(id)]
    if (was === undefined) return [{ kind: 'section', id, title, change: 'new' }]
    if (is === undefined) return [{ kind: 'section', id, title, change: 'gone' }]
    return wording(was) === wording(is) ? [] : [{ kind: 'section', id, title, change: 'text' }]
  })
}

/** Compares a final version with the records as they are now. @throws Refusal `missing` */
export const differencesSince = (reader: Reader, id: number): readonly Difference[] => {
  const then = frozenOf(reader, id)
  const now = freeze(reader, then.report.year)
  return [...figureDifferences(then, now), ...sectionDifferences(then, now)]
}
