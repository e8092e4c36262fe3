import { Check } from 'lucide-react'
import { Checkbox, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { capitalise, formatNumber } from '../../../db/model/format.ts'
import { countOf, type Outcome, outcomes, outcomeText } from '../../../db/model/import-text.ts'
import type { ImportPlan } from '../../base/api.ts'

/** Which rows of the plan are shown. */
export type ShownOutcome = Outcome | 'all'

type Props = {
  readonly plan: ImportPlan
  readonly shown: ShownOutcome
  readonly onShow: (shown: ShownOutcome) => void
  /** Whether dates are read with the month before the day. */
  readonly monthFirst: boolean
  readonly onMonthFirst: (monthFirst: boolean) => void
}

/** Chooses which rows are shown, and how their dates are read where that is not certain. */
export const PlanTools = ({ plan, shown, onShow, monthFirst, onMonthFirst }: Props) => (
  <div className="toolbar">
    <ToggleButtonGroup
      className="scope"
      aria-label="Toon"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shown]}
      onSelectionChange={([chosen]) => onShow(outcomes.find((outcome) => outcome === chosen) ?? 'all')}
    >
      <ToggleButton id="all" className="selectable scope-button">
        Alle rijen
      </ToggleButton>
      {outcomes
        .filter((outcome) => countOf(plan, outcome) > 0)
        .map((outcome) => (
          <ToggleButton key={outcome} id={outcome} className="selectable scope-button">
            {capitalise(outcomeText[outcome])} ({formatNumber(countOf(plan, outcome))})
          </ToggleButton>
        ))}
    </ToggleButtonGroup>
    {(plan.asksOtherOrder || monthFirst) && (
      <Checkbox className="checkbox" isSelected={monthFirst} onChange={onMonthFirst}>
        <span className="box">
          <Check aria-hidden="true" />
        </span>
        In deze datums staat de maand eerst
      </Checkbox>
    )}
  </div>
)
