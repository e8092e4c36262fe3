import './paste.css'
import { ArrowLeft } from 'lucide-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { capitalise, formatNumber } from '../../../db/model/format.ts'
import { planText } from '../../../db/model/import-text.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import { goTo, hrefOf } from '../../base/route.ts'
import { Notice } from '../../ui/notice.tsx'
import { ScreenHead } from '../../ui/screen.tsx'
import type { AnyRecordScreen } from '../record-screen.ts'
import { LeaveDialog, useLeaving } from './leave-dialog.tsx'
import { PasteBox } from './paste-box.tsx'
import { PlanColumns } from './plan-columns.tsx'
import { PlanTable } from './plan-table.tsx'
import { PlanTools, type ShownOutcome } from './plan-tools.tsx'
import { usePaste } from './use-paste.ts'
import { usePlan } from './use-plan.ts'

/** Brings the focus to the heading when the plan takes the place of what had it. */
const useFocusOnPlan = (isPlanned: boolean): void =>
  useEffect(() => {
    if (isPlanned && document.activeElement === document.body) document.getElementById('screen-title')?.focus()
  }, [isPlanned])

/** The first Escape closes what is open within. */
const isEscape = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Escape' && !(target instanceof Element && target.closest('[role="listbox"], [role="alertdialog"]') !== null)

type Props = {
  readonly screen: AnyRecordScreen
  /** What was pasted on the list; null to ask for it. */
  readonly text: string | null
}

/** Rows from a spreadsheet: first what would become of each, and nothing is written until the user says so. */
export const PasteScreen = ({ screen, text }: Props) => {
  const { plan, wanted, fault, answers, setAnswers, ...planned } = usePlan(screen, text)
  const [shown, setShown] = useState<ShownOutcome>('all')
  const take = (pasted: string, isPasted: boolean) => {
    planned.take(pasted, isPasted)
    setShown('all')
  }
  usePaste((pasted) => take(pasted, true))
  const leaving = useLeaving(wanted > 0 && !planned.isApplied)
  useFocusOnPlan(plan !== undefined)
  const toList = () => goTo(hrefOf(screen.path))
  return (
    <section
      className="list paste"
      aria-labelledby="screen-title"
      onKeyDown={(event) => {
        if (isEscape(event)) toList()
      }}
    >
      <ScreenHead
        title={`${capitalise(recordTypeOf(screen.type).plural)} uit Excel`}
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
                isDisabled={wanted === 0 || planned.isApplying}
                onPress={planned.apply}
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
          <PlanTools
            plan={plan}
            shown={shown}
            onShow={setShown}
            monthFirst={answers.monthFirst === true}
            onMonthFirst={(monthFirst) => setAnswers({ ...answers, monthFirst })}
          />
          <PlanTable plan={plan} rows={plan.rows.filter((row) => shown === 'all' || row.outcome === shown)} />
        </>
      )}
    </section>
  )
}
