import './definitions.css'
import '../shared/beside.css'
import { CopyCheck } from 'lucide-react'
import { useRef } from 'react'
import { Button } from 'react-aria-components'
import { Notice } from '../../ui/notice.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import { countAs, countSo, isSameWay, type Outcome, useCounting, useOutcomes } from './use-counting.ts'

type Field = Outcome['field']

const labels: Readonly<Record<Field, string>> = {
  satisfaction: 'Tevredenheid is',
  mark: 'Tevreden is wie antwoordt',
  scale: 'Tevredenheid is gevraagd op',
  npsOffer: 'Net promoter score, uit',
  activitiesOffer: 'Als vorming telt',
  participants: 'Deelnemers tellen',
}

const order = ['satisfaction', 'mark', 'scale', 'npsOffer', 'activitiesOffer', 'participants'] as const

/** A mark holds for the share and the scale that it was chosen on. */
const forgetsMark: ReadonlySet<Field> = new Set(['satisfaction', 'scale'])

/** How the figures of a year are counted, where more than one way is right; chosen for each year apart. */
export const DefinitionsPanel = ({ year }: { readonly year: number }) => {
  const { chosen, lastYear, id, error } = useCounting(year)
  const outcomes = useOutcomes(year)
  const heading = useRef<HTMLHeadingElement>(null)
  const failure = error ?? outcomes.error
  if (failure !== null) return <Notice onRetry={() => void outcomes.refetch()}>{failure.message}</Notice>
  if (chosen === undefined || lastYear === undefined || outcomes.data === undefined) return null
  const choose = (field: Field, value: Outcome['value']) =>
    void countSo(year, id, { ...(forgetsMark.has(field) && { mark: null }), [field]: value })
  const shown = order.filter((field) => field !== 'mark' || chosen.satisfaction === 'share')
  return (
    <section className="definitions" aria-labelledby="definitions-title">
      <h2 id="definitions-title" ref={heading} tabIndex={-1}>
        Hoe je telt in {year}
      </h2>
      <p className="hint">
        Meer dan één manier is juist. Wat je kiest, geldt voor {year}, staat bij elk cijfer, en de vergelijking met{' '}
        {year - 1} houdt er rekening mee. Rechts zie je wat het vandaag zou worden.
      </p>
      {!isSameWay(chosen, lastYear) && (
        <div className="button-row">
          <Button
            className="button small"
            onPress={() => {
              void countAs(year, id, lastYear)
              heading.current?.focus()
            }}
          >
            <CopyCheck aria-hidden="true" />
            Tel zoals in {year - 1}
          </Button>
        </div>
      )}
      {shown.map((field) => (
        <ChoiceGroup
          key={field}
          label={labels[field]}
          outcomes={(outcomes.data ?? []).filter((outcome) => outcome.field === field)}
          chosen={chosen[field]}
          lastYear={chosen[field] === lastYear[field] ? null : { year: year - 1, value: lastYear[field] }}
          onChoose={(value) => choose(field, value)}
        />
      ))}
    </section>
  )
}
