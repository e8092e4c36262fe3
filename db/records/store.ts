import { type ListQuery, listRecords, type Page } from '../lists/list.ts'
import { capitalise } from '../model/format.ts'
import { type RecordName, type RecordOf, recordNames, recordTypeOf, type ValuesOf } from '../model/index.ts'
import { Refusal } from '../model/result.ts'
import { type Changes, find, insertWhole, lastChange, type WholeRecord } from '../rows/record.ts'
import type { Reader, Writer } from '../sql/sql.ts'
import { emptyBin, wipe } from './bin.ts'
import type { BinPart, Emptying } from './bin-plan.ts'
import { type ChangeLog, changeLogOf } from './changes.ts'
import { checkLinks, checkUnique } from './check.ts'
import { checkUnused } from './in-use.ts'
import { insertRecord, markDeleted, updateRecord } from './write.ts'

/** A change of a record: parsed values of any of its fields. */
export type Patch<K extends RecordName> = Partial<ValuesOf<K>>

/** All records of a store by type, as they were in another. */
export type WholeRecords = ReadonlyMap<RecordName, readonly WholeRecord[]>

/** The records of one file. Every write is one transaction; what a call returned is on the disk. */
export type Store = {
  readonly path: string
  readonly reader: Reader
  /** A page of records, without those in the bin unless asked for. */
  list<K extends RecordName>(type: K, query?: ListQuery): Page<K>
  /** One record, also when it lies in the bin. @throws Refusal `missing` */
  get<K extends RecordName>(type: K, id: number): RecordOf<K>
  /** Makes (`id` null) or changes a record. @throws Refusal `invalid` with the field, `missing`, or what the disk says */
  save<K extends RecordName>(type: K, id: number | null, patch: Patch<K>): RecordOf<K>
  /** Moves a record to the bin; what links to it keeps its link. @throws Refusal `missing`, or `inUse` for a choice */
  remove(type: RecordName, id: number): void
  /** Takes a record out of the bin. @throws Refusal `missing`, or `invalid` when its place is taken */
  restore<K extends RecordName>(type: K, id: number): RecordOf<K>
  /**
   * Removes records that lie in the bin for good, also from history, undo and the bytes of the file; those that others still lead to
   * stay. @throws Refusal; `full` also when the records are gone but the file could not be written anew
   */
  empty(part: BinPart): Emptying
  /**
   * Writes parsed records whose links lead somewhere among them, with their ids and instants, into a store without any. It is where
   * the store begins: there is nothing to undo. @throws Refusal `exists`, or what the disk says; nothing is then written
   */
  fill(records: WholeRecords): void
  /** All or nothing over several calls, and one thing to undo. @throws what `work` throws, and what the disk says */
  transaction<T>(work: () => T): T
  /** Undo, redo, and what happened to a record. */
  readonly changes: Pick<ChangeLog, 'next' | 'undo' | 'redo' | 'historyOf'>
  /** The instant of the last change of any record; null in an empty store. */
  changedAt(): string | null
  /** Whether the file still lies at `path` is looked at before every change; this asks for it. @throws Refusal `replaced` */
  checkPlace(): void
  /** Where what is open was kept, since its file no longer lies at `path`; null while it does. */
  kept(): string | null
  /** Writes a checked copy of what is open, whatever lies at `path` by now. @throws Refusal `damaged`, or what the disk says */
  copyTo(path: string): Promise<void>
  /** Keeps what is open first, when its file no longer lies at `path`. @throws Refusal when that fails; it then stays open */
  close(): void
}

/** The file that a store is in, as the machine has it. */
type Machine = Pick<Store, 'path' | 'checkPlace' | 'kept' | 'copyTo' | 'close'> & {
  readonly now: () => Date
}

/** A patch without the fields that it leaves alone. */
const changesOf = (patch: object): Changes =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))

/** The generic list/get/save/remove over an open file, built from the model. */
export const storeOf = (writer: Writer, machine: Machine): Store => {
  const stamp = () => machine.now().toISOString()
  const log = changeLogOf(writer, stamp)

  // The row was made by the table of that type, so it is the record of that type.
  const get = <K extends RecordName>(name: K, id: number) => find(writer, name, id) as unknown as RecordOf<K>

  return {
    path: machine.path,
    reader: writer,
    list: (name, query = {}) => listRecords(writer, name, query),
    get,
    save: (name, id, patch) =>
      log.record(() => {
        const type = recordTypeOf(name)
        const before = id === null ? null : find(writer, name, id)
        if (before !== null && before.deletedAt !== null)
          throw new Refusal({
            kind: 'missing',
            message: `${capitalise(type.label)} ligt in de prullenmand. Zet terug wat je wilt wijzigen.`,
          })
        const changes = changesOf(patch)
        checkLinks(writer, type, before, changes)
        if (before !== null) updateRecord(writer, type, before, changes, stamp())
        return get(name, before === null ? insertRecord(writer, type, changes, stamp()) : before.id)
      }),
    remove: (name, id) =>
      log.record(() => {
        checkUnused(writer, name, id)
        const at = stamp()
        markDeleted(writer, name, id, at, at)
      }),
    restore: (name, id) =>
      log.record(() => {
        checkUnique(writer, recordTypeOf(name), id, find(writer, name, id))
        markDeleted(writer, name, id, null, stamp())
        return get(name, id)
      }),
    empty: (part) => {
      const emptying = log.record(() => emptyBin(writer, part))
      try {
        if (emptying.goes.length > 0) wipe(writer)
      } catch (cause) {
        if (!(cause instanceof Refusal)) throw cause
        throw new Refusal(
          {
            kind: cause.error.kind,
            message:
              'Wat je weggooide, is weg uit de app. Het bestand kon nog niet opgeschoond worden: er kunnen sporen van in staan tot je de prullenmand opnieuw leegmaakt. Kijk na of de schijf vol is.',
          },
          cause,
        )
      }
      return emptying
    },
    fill: (records) =>
      log.record(() => {
        if (recordNames.some((name) => writer.row(`SELECT 1 FROM ${name}`) !== undefined))
          throw new Refusal({
            kind: 'exists',
            message: 'Hier staan al gegevens. Er is niets ingelezen. Lees ze in een nieuw bestand in.',
          })
        for (const name of recordNames)
          for (const record of records.get(name) ?? []) insertWhole(writer, recordTypeOf(name), record)
        writer.run('DELETE FROM change')
      }),
    transaction: (work) => log.record(work),
    changes: log,
    changedAt: () => lastChange(writer),
    checkPlace: machine.checkPlace,
    kept: machine.kept,
    copyTo: machine.copyTo,
    close: machine.close,
  }
}
