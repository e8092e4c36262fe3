import { Label, Radio, RadioGroup } from 'react-aria-components'
import { printFigure } from '../../../db/model/format.ts'
import { wordsOf } from './choice-words.ts'
import type { Outcome } from './use-counting.ts'

type Props = {
  readonly label: string
  readonly outcomes: readonly Outcome[]
  readonly chosen: Outcome['value']
  /** How the year before was counted, where that is otherwise. */
  readonly lastYear: { readonly year: number; readonly value: Outcome['value'] } | null
  readonly onChoose: (value: Outcome['value']) => void
}

/** One choice of how to count: each way with what it means and what it makes of today's records. */
export const ChoiceGroup = ({ label, outcomes, chosen, lastYear, onChoose }: Props) => {
  const before = outcomes.find(({ value }) => value === lastYear?.value)
  return (
    <RadioGroup
      className="counting-choice"
      value={String(chosen)}
      onChange={(picked) => {
        const outcome = outcomes.find(({ value }) => String(value) === picked)
        if (outcome !== undefined) onChoose(outcome.value)
      }}
    >
      <Label>{label}</Label>
      {outcomes.map((outcome) => {
        const { name, means } = wordsOf(outcome)
        return (
          <Radio key={String(outcome.value)} value={String(outcome.value)} className="radio">
            <span className="way-words">
              {name}
              {means !== '' && <span className="hint">{means}</span>}
            </span>
            <span className={outcome.figure === null ? 'no-data' : 'way-value'}>
              {outcome.figure === null ? 'geen gegevens' : printFigure(outcome.figure)}
            </span>
          </Radio>
        )
      })}
      {lastYear !== null && before !== undefined && (
        <p className="hint">
          In {lastYear.year}: {wordsOf(before).name.toLowerCase()}.
        </p>
      )}
    </RadioGroup>
  )
}
