import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { Value } from '../../../db/model/field.ts'
import type { RecordName, RecordOf, ValuesOf } from '../../../db/model/index.ts'
import type { AppError } from '../../../db/model/result.ts'
import { records } from '../../base/api.ts'
import { useObservable } from '../../base/observable.ts'
import { reportPath } from '../../base/paths.ts'
import { keys } from '../../base/query-client.ts'
import { draftOf } from '../../base/save/drafts.ts'

/** The preview shows what is saved: here a pause in typing (ms) is short. */
const pause = 120

/** A record that is written in the composer: saved as in the forms. */
export type Written<K extends RecordName> = {
  readonly id: number
  /** null until it is read. */
  readonly values: RecordOf<K> | null
  readonly problem: AppError | null
  /** Why it can't be read. */
  readonly error: Error | null
  readonly change: (field: keyof ValuesOf<K> & string, value: Value) => void
  /** Changes it as one thing to undo, apart from what was typed before and is typed after. */
  readonly changeInOneStep: (field: keyof ValuesOf<K> & string, value: Value) => void
  /** What a control of the field takes. */
  readonly control: (field: keyof ValuesOf<K> & string) => {
    readonly value: Value
    readonly error: string | undefined
    readonly onChange: (value: Value) => void
    readonly onTyping: (value: Value | undefined) => void
    readonly onEnter: () => void
    readonly onLeave: () => void
  }
}

export const useDraft = <K extends RecordName>(type: K, id: number): Written<K> => {
  const draft = useMemo(() => draftOf({ type, path: reportPath }, id), [type, id])
  const { edits, refused, problem } = useObservable(draft)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { data, error } = useQuery({ queryKey: keys.record(type, id), queryFn: () => records(type).get(id) })
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      void draft.flush()
    },
    [draft],
  )
  const values = data === undefined ? null : { ...data, ...edits }
  const change = (field: string, value: Value) => {
    draft.change(field, value)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void draft.flush(), pause)
  }
  return {
    id,
    values,
    problem,
    error,
    change,
    changeInOneStep: (field, value) => {
      draft.endStep()
      draft.change(field, value)
      draft.endStep()
      void draft.flush()
    },
    control: (field) => ({
      value: values?.[field] ?? null,
      error: refused[field],
      onChange: (value) => change(field, value),
      onTyping: (value) => draft.type(field, value),
      onEnter: () => draft.enter(field),
      onLeave: () => draft.leave(field),
    }),
  }
}
