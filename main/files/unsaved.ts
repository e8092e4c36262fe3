import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type RecordName, recordTypeOf } from '../../db/model/index.ts'
import { recordId, recordName } from '../schemas/basics.ts'
import type { OpenFile } from './open-file.ts'
import { writeWhole } from './write-file.ts'

/** Unsaved typing in a record, as typed: also values that the field would refuse. */
export const typed = z
  .strictObject({ type: recordName, id: recordId.nullable(), values: z.record(z.string().max(80), z.json()) })
  .refine(({ type, values }) => Object.keys(values).every((field) => Object.hasOwn(recordTypeOf(type).fields, field)))
export type Typed = z.output<typeof typed>

/** Unsaved typing that the last run of the app left behind, with its key. */
export type LeftTyping = Typed & { readonly key: string }

/**
 * Keeps unsaved typing, so that a crash takes at most the last moment of it. It lies beside the records and is never
 * taken for saved: the next start offers it back.
 */
export type Unsaved = {
  /** Replaces the unsaved typing of the open file. @throws Refusal `unwritable` or `full` */
  readonly keep: (all: readonly Typed[]) => void
  /** Drops the fields that a save took over; a new record got `savedId` by it. */
  readonly saved: (type: RecordName, id: number | null, savedId: number, fields: readonly string[]) => void
  /** The typing that the last page left, for a page that starts; without that in records that are gone. */
  readonly left: () => readonly LeftTyping[]
  /** Drops one: it was put back, or is not wanted any more. */
  readonly settle: (key: string) => void
  /** Drops the typing in records that are gone. */
  readonly forgetGone: () => void
}

/** Of which file of records it was typed: another one has other records under the same numbers. */
const keptTyping = typed.extend({ key: z.string(), file: z.string() })
type KeptTyping = z.output<typeof keptTyping>

const read = (path: string): readonly KeptTyping[] => {
  try {
    return z.array(keptTyping).parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // Usually there is no file; an unreadable one has nothing to offer.
    return []
  }
}

export const unsavedIn = (userFolder: string, openFile: OpenFile): Unsaved => {
  const path = join(userFolder, 'niet-bewaard.json')
  let left = read(path)
  let now: readonly Omit<KeptTyping, 'key'>[] = []
  let written = JSON.stringify(left)
  let number = 0

  const write = (): void => {
    const content = JSON.stringify([...left, ...now.map((one, index) => ({ ...one, key: `now-${index}` }))])
    if (content === written) return
    if (left.length + now.length === 0) rmSync(path, { force: true })
    else writeWhole(path, content)
    written = content
  }
  const opened = (): string => openFile.ownPath()
  const exists = ({ type, id, file }: Omit<KeptTyping, 'key'>): boolean =>
    file !== opened() ||
    id === null ||
    openFile.store().reader.row(`SELECT 1 FROM ${type} WHERE id = ?`, id) !== undefined
  const isOwn = (): boolean => {
    const state = openFile.opened()
    return 'store' in state && !state.example
  }
  /** What is typed while another file took the place of the open one can be saved nowhere else. */
  const isReplaced = (): boolean => {
    const state = openFile.opened()
    return 'problem' in state && state.problem.kind === 'replaced'
  }
  const forgetGone = (): void => {
    if (!isOwn()) return
    left = left.filter(exists)
    now = now.filter(exists)
    write()
  }

  return {
    keep: (all) => {
      // The example is there to be tried out.
      if (!isOwn() && !isReplaced()) return
      const file = opened()
      now = [...now.filter((one) => one.file !== file), ...all.map((one) => ({ ...one, file }))]
      write()
    },
    saved: (type, id, savedId, fields) => {
      if (!isOwn()) return
      now = now.flatMap((one) => {
        if (one.type !== type || one.id !== id) return [one]
        const values = Object.entries(one.values).filter(([name]) => !fields.includes(name))
        return values.length === 0 ? [] : [{ ...one, id: savedId, values: Object.fromEntries(values) }]
      })
      write()
    },
    left: () => {
      if (!isOwn()) return []
      number++
      left = [...left, ...now].map((one, index) => ({ ...one, key: `${number}-${index}` }))
      now = []
      forgetGone()
      return left.filter(({ file }) => file === opened()).map(({ file: _, ...one }) => one)
    },
    settle: (key) => {
      left = left.filter((one) => one.key !== key)
      write()
    },
    forgetGone,
  }
}
