import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { appliedText, countOf } from '../../../db/model/import-text.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import { type Cells, readTable, tooLarge } from '../../../db/table/read-table.ts'
import { call, type ImportInput } from '../../base/api.ts'
import { outdateAll } from '../../base/query-client.ts'
import { goTo, guardLeaving, hrefOf } from '../../base/route.ts'
import { flushAll, followStore } from '../../base/save/drafts.ts'
import { useYear } from '../../base/year.ts'
import { toast } from '../../ui/toasts.tsx'
import type { AnyRecordScreen } from '../record-screen.ts'
import { undoLast } from '../undo-last.ts'

/** What was pasted last. */
type Source = { readonly key: number; readonly table: Cells }
/** What the user said of it. */
type Answers = { readonly fields?: (string | null)[]; readonly monthFirst?: boolean }

let pastes = 0
const sourceOf = (text: string, isPasted: boolean): Source => ({ key: pastes++, table: readTable(text, isPasted) })

/** Takes over the rows as they are planned, and goes back to the list. */
const useApply = ({ type, path }: AnyRecordScreen) =>
  useMutation({
    mutationFn: async (input: ImportInput) => {
      await flushAll()
      const done = await call('import.apply', input)
      return { done, action: await undoLast() }
    },
    onSuccess: ({ done, action }) => {
      const { label, plural } = recordTypeOf(type)
      followStore()
      outdateAll()
      guardLeaving(null)
      goTo(hrefOf(path))
      toast({ text: appliedText(done, label, plural), action })
    },
  })

/** Plans what would become of pasted rows; `text` is what was pasted already, null when that is still to come. */
export const usePlan = (screen: AnyRecordScreen, text: string | null) => {
  const { year } = useYear()
  const [source, setSource] = useState(() => (text === null ? null : sourceOf(text, true)))
  const [answers, setAnswers] = useState<Answers>({})
  const problem = source === null ? null : tooLarge(source.table)
  const input: ImportInput = {
    type: screen.type,
    year,
    table: source?.table.map((cells) => [...cells]) ?? [],
    ...answers,
  }
  const apply = useApply(screen)
  const { data, error } = useQuery({
    // The table itself is too long for a key: its number stands for it.
    queryKey: ['plan', source?.key, year, answers],
    queryFn: () => call('import.plan', input),
    // What is being written is no longer planned.
    enabled: source !== null && problem === null && (apply.isIdle || apply.isError),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const plan = source === null || problem !== null ? undefined : data
  return {
    /** undefined while there is nothing to plan, or none of it is planned yet. */
    plan,
    /** How many rows would be taken over. */
    wanted: plan === undefined ? 0 : countOf(plan, 'accepted') + countOf(plan, 'changed'),
    fault: problem ?? error?.message ?? apply.error?.message ?? null,
    answers,
    setAnswers,
    /** Begins anew with other rows. */
    take: (pasted: string, isPasted: boolean) => {
      setSource(sourceOf(pasted, isPasted))
      setAnswers({})
    },
    apply: () => apply.mutate(input),
    isApplying: apply.isPending,
    isApplied: apply.isSuccess,
  }
}
