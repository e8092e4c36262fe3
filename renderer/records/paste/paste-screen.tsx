import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { ArrowLeft, Check } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button, Checkbox, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { capitalise, formatNumber } from '../../../db/model/format.ts'
import { appliedText, countOf, type Outcome, outcomes, outcomeText, planText } from '../../../db/model/import-text.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import { type Cells, readTable, tooLarge } from '../../../db/table/read-table.ts'
import { call } from '../../base/api.ts'
import { outdateAll } from '../../base/query-client.ts'
import { goTo, guardLeaving, hrefOf } from '../../base/route.ts'
import { flushAll, followStore } from '../../base/save/drafts.ts'
import { useYear } from '../../base/year.ts'
import { Notice } from '../../ui/notice.tsx'
import { ScreenHead } from '../../ui/screen.tsx'
import { toast } from '../../ui/toasts.tsx'
import type { AnyRecordScreen } from '../record-screen.ts'
import { undoLast } from '../undo-last.ts'
import { LeaveDialog, useLeaving } from './leave-dialog.tsx'
import { PasteBox } from './paste-box.tsx'
import { PlanColumns } from './plan-columns.tsx'
import { PlanTable } from './plan-table.tsx'
import { usePaste } from './use-paste.ts'

type Source = { readonly key: number; readonly table: Cells }
type Answers = { readonly fields?: (string | null)[]; readonly monthFirst?: boolean }

let pastes = 0
const sourceOf = (text: string, isPasted: boolean): Source => ({ key: pastes++, table: readTable(text, isPasted) })

type Props = {
  readonly screen: AnyRecordScreen
  /** What was pasted on the list; null to ask for it. */
  readonly text: string | null
}

/** Rows from a spreadsheet: first what would become of each, and nothing is written until the user says so. */
export const PasteScreen = ({ screen, text }: Props) => {
  const { year } = useYear()
  const { label, plural } = recordTypeOf(screen.type)
  const [source, setSource] = useState(() => (text === null ? null : sourceOf(text, true)))
  const [answers, setAnswers] = useState<Answers>({})
  const [shown, setShown] = useState<Outcome | 'all'>('all')
  const take = (pasted: string, isPasted: boolean) => {
    setSource(sourceOf(pasted, isPasted))
    setAnswers({})
    setShown('all')
  }
  const toList = () => goTo(hrefOf(screen.path))
  usePaste((pasted) => take(pasted, true))
  const problem = source === null ? null : tooLarge(source.table)
  const input = { type: screen.type, year, table: source?.table.map((cells) => [...cells]) ?? [], ...answers }
  const apply = useMutation({
    mutationFn: async () => {
      await flushAll()
      const done = await call('import.apply', input)
      return { done, action: await undoLast() }
    },
    onSuccess: ({ done, action }) => {
      followStore()
      outdateAll()
      guardLeaving(null)
      toList()
      toast({ text: appliedText(done, label, plural), action })
    },
  })
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
  const wanted = plan === undefined ? 0 : countOf(plan, 'accepted') + countOf(plan, 'changed')
  const leaving = useLeaving(wanted > 0 && !apply.isSuccess)
  const isPlanned = plan !== undefined
  // What had the focus went with what it stood in.
  useEffect(() => {
    if (isPlanned && document.activeElement === document.body) document.getElementById('screen-title')?.focus()
  }, [isPlanned])
  const fault = problem ?? error?.message ?? apply.error?.message ?? null
  return (
    <section
      className="list paste"
      aria-labelledby="screen-title"
      onKeyDown={({ key, target }) => {
        // The first Escape closes what is open within.
        const isWithin = target instanceof Element && target.closest('[role="listbox"], [role="alertdialog"]') !== null
        if (key === 'Escape' && !isWithin) toList()
      }}
    >
      <ScreenHead
        title={`${capitalise(plural)} uit Excel`}
        subtitle={
          <p className="total" role="status">
            {plan === undefined ? '' : planText(plan)}
          </p>
        }
        actions={
          <>
            <Button className="button quiet" onPress={toList}>
              <ArrowLeft aria-hidden="true" />
              Terug naar de lijst
            </Button>
            {plan !== undefined && (
              <Button
                className="button primary"
                isDisabled={wanted === 0 || apply.isPending}
                onPress={() => apply.mutate()}
              >
                Neem {formatNumber(wanted)} {wanted === 1 ? 'rij' : 'rijen'} over
              </Button>
            )}
          </>
        }
      />
      {leaving !== null && <LeaveDialog count={wanted} {...leaving} />}
      {fault !== null && <Notice>{fault}</Notice>}
      {plan === undefined && <PasteBox onText={take} />}
      {plan !== undefined && (
        <>
          <PlanColumns plan={plan} onChange={(fields) => setAnswers({ ...answers, fields: [...fields] })} />
          <div className="toolbar">
            <ToggleButtonGroup
              className="scope"
              aria-label="Toon"
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[shown]}
              onSelectionChange={([chosen]) => setShown(outcomes.find((outcome) => outcome === chosen) ?? 'all')}
            >
              <ToggleButton id="all" className="scope-button">
                Alle rijen
              </ToggleButton>
              {outcomes
                .filter((outcome) => countOf(plan, outcome) > 0)
                .map((outcome) => (
                  <ToggleButton key={outcome} id={outcome} className="scope-button">
                    {capitalise(outcomeText[outcome])} ({formatNumber(countOf(plan, outcome))})
                  </ToggleButton>
                ))}
            </ToggleButtonGroup>
            {(plan.asksOtherOrder || answers.monthFirst === true) && (
              <Checkbox
                className="checkbox"
                isSelected={answers.monthFirst === true}
                onChange={(monthFirst) => setAnswers({ ...answers, monthFirst })}
              >
                <span className="box">
                  <Check aria-hidden="true" />
                </span>
                In deze datums staat de maand eerst
              </Checkbox>
            )}
          </div>
          <PlanTable plan={plan} rows={plan.rows.filter((row) => shown === 'all' || row.outcome === shown)} />
        </>
      )}
    </section>
  )
}
