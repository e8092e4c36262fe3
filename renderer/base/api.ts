import type { RecordName, RecordOf, ValuesOf } from '../../db/model/index.ts'
import type { AppError, Result } from '../../db/model/result.ts'
import type { Api, CallName } from '../../main/api.ts'
import { keys, queryClient } from './query-client.ts'

/** A call that failed, as an Error so that TanStack Query can carry it. The words are fit for the screen. */
export class CallError extends Error {
  readonly error: AppError
  constructor(error: AppError) {
    super(error.message)
    this.name = 'CallError'
    this.error = error
  }
}

/** The failure in the words of the app; what is no {@link CallError} is our own mistake. */
export const appErrorOf = (cause: unknown): AppError =>
  cause instanceof CallError
    ? cause.error
    : {
        kind: 'internal',
        message: 'Er liep iets mis op dit scherm. Alles wat bewaard was, is nog bewaard. Probeer opnieuw.',
      }

/** Makes one call. @throws CallError */
export const call = async <N extends CallName>(name: N, input: Api[N]['input']): Promise<Api[N]['output']> => {
  const result: Result<Api[N]['output']> = await window.jaarverslag.call(name, input)
  if (result.ok) return result.value
  // Whichever call meets it: the file is not at its place any more, and the app has to say so.
  if (result.error.kind === 'replaced') void queryClient.invalidateQueries({ queryKey: keys.app })
  throw new CallError(result.error)
}

export type AppState = Api['app.state']['output']
export type ListInput = Omit<Api['record.list']['input'], 'type'>
/** The first letters of a name in a list. */
export type FirstLetters = Omit<Api['record.placeOf']['input'], 'type'>
export type View = Api['view.list']['output'][number]
export type ImportInput = Api['import.plan']['input']
export type ImportPlan = Api['import.plan']['output']
export type Titles = Api['record.list']['output']['titles']
export type Page<K extends RecordName> = Omit<Api['record.list']['output'], 'rows'> & {
  readonly rows: readonly RecordOf<K>[]
}
/** What was undone or done again. */
export type Batch = NonNullable<Api['changes.undo']['output']>
export type Step = Api['changes.ofRecord']['output'][number]
export type BinState = Api['bin.state']['output']
export type BinAsked = Api['bin.plan']['input']
export type Emptying = Api['bin.plan']['output']
export type QuoteStanding = Api['testimonial.reports']['output'][number]
export type Exported = Api['report.export']['output']
/** The form in which a report leaves the app. */
export type ReportFormat = NonNullable<Api['report.export']['input']['format']>

/** The calls on the records of one type. */
export const records = <K extends RecordName>(type: K) => {
  // The answer is of the type that was asked for: the contract knows the types of records only as a union.
  const typed = <T>(answer: Promise<unknown>) => answer as Promise<T>
  return {
    list: (input: ListInput) => typed<Page<K>>(call('record.list', { type, ...input })),
    get: (id: number) => typed<RecordOf<K>>(call('record.get', { type, id })),
    save: (id: number | null, patch: Partial<ValuesOf<K>>) =>
      typed<RecordOf<K>>(call('record.save', { type, id, patch })),
    remove: (id: number) => call('record.remove', { type, id }),
    totals: (input: ListInput) => call('record.totals', { type, ...input }),
    ids: (input: ListInput) => call('record.ids', { type, ...input }),
    placeOf: (input: FirstLetters) => call('record.placeOf', { type, ...input }),
    saveSeveral: (ids: readonly number[], patch: Partial<ValuesOf<K>>) =>
      call('record.saveSeveral', { type, ids: [...ids], patch }),
    removeSeveral: (ids: readonly number[]) => call('record.removeSeveral', { type, ids: [...ids] }),
    restoreSeveral: (ids: readonly number[]) => call('record.restoreSeveral', { type, ids: [...ids] }),
    restore: (id: number) => typed<RecordOf<K>>(call('record.restore', { type, id })),
  }
}
