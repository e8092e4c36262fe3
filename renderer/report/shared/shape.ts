/** What is done to the shape of a report. Each is one thing to undo; what fails is said, and nothing changed then. */
import type { RecordOf, ValuesOf } from '../../../db/model/index.ts'
import { appErrorOf, call, records } from '../../base/api.ts'
import { keys, outdateRecords, queryClient } from '../../base/query-client.ts'
import { flushDrafts, saveStatus } from '../../base/save/drafts.ts'
import { toast } from '../../ui/toasts.tsx'
import type { ComposedSection, Composition, PartType, Template } from './composition.ts'

/** Does it after what is typed was saved, and shows the report as it is then; null when it could not be done. */
const attempt = async <T>(year: number, work: () => Promise<T>): Promise<T | null> => {
  try {
    await flushDrafts()
    const made = await work()
    saveStatus.set((now) => ({ ...now, savedAt: new Date() }))
    outdateRecords()
    await queryClient.invalidateQueries({ queryKey: keys.composition(year) })
    return made
  } catch (cause) {
    toast({ text: appErrorOf(cause).message })
    return null
  }
}

/** What is done last, done or not. */
let last: Promise<unknown> = Promise.resolve()

/** One thing at a time, in the order in which they were asked for: each finds the report as the former left it. */
export const shape = <T>(year: number, work: () => Promise<T>): Promise<T | null> => {
  const mine = last.then(() => attempt(year, work))
  last = mine
  return mine
}

export const begin = (year: number, template: Template): Promise<Composition | null> =>
  shape(year, () => call('report.begin', { year, template }))

/** The row of a section, for work in {@link shape}; one that nothing was chosen for yet gets its row now. */
export const rowOf = async (year: number, { id, address }: ComposedSection): Promise<number> => {
  if (id !== null) return id
  const { sections } = await call('report.begin', { year, template: 'standard' })
  const row = sections.find((section) => section.address === address)?.id ?? null
  if (row === null) throw new Error(`the report of ${year} has no section ${address}`)
  return row
}

/** Makes sure that a section can be written in. */
export const openSection = (year: number, section: ComposedSection): Promise<number | null> =>
  shape(year, () => rowOf(year, section))

export const changeSection = (
  year: number,
  section: ComposedSection,
  patch: Partial<ValuesOf<'reportSection'>>,
): Promise<RecordOf<'reportSection'> | null> =>
  shape(year, async () => {
    const record = await records('reportSection').save(await rowOf(year, section), patch)
    queryClient.setQueryData(keys.record('reportSection', record.id), record)
    return record
  })

/** Adds a section of one's own right after another; gives its address. */
export const addSection = (year: number, after: ComposedSection | null, title: string): Promise<string | null> =>
  shape(year, async () => {
    const id = after === null ? null : await rowOf(year, after)
    return `eigen-${(await call('report.addSection', { year, after: id, title })).id}`
  })

type Removable = { readonly type: 'reportSection' | PartType; readonly id: number; readonly name: string }

/** Moves a section or a part to the bin; the message that says so has the way back. */
export const toBin = async (year: number, { type, id, name }: Removable): Promise<boolean> => {
  const removed = await shape(year, async () => {
    await records(type).remove(id)
    queryClient.removeQueries({ queryKey: keys.record(type, id) })
    return true
  })
  if (removed === true)
    toast({
      text: `${name} ligt in de prullenmand.`,
      action: { label: 'Zet terug', run: () => void shape(year, () => records(type).restore(id)) },
    })
  return removed === true
}

/** Adds something at the end of a section; gives its row. */
export const addPart = <K extends PartType>(
  year: number,
  section: ComposedSection,
  type: K,
  values: Partial<ValuesOf<K>>,
): Promise<number | null> =>
  shape(year, async () => {
    const last = Math.max(0, ...section.parts.map(({ position }) => position ?? 0))
    const place = { section: await rowOf(year, section), position: last + 1 } as Partial<ValuesOf<K>>
    return (await records(type).save(null, { ...values, ...place })).id
  })
