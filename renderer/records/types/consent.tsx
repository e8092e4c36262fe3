import './consent.css'
import { Ban, CircleCheck, CircleDashed, CircleSlash, type LucideIcon } from 'lucide-react'
import type { RecordOf } from '../../../db/model/index.ts'
import { mayBePrinted } from '../../../db/model/testimonial.ts'

type Given = Pick<RecordOf<'testimonial'>, 'consentOn' | 'consentScope' | 'withdrawnOn'>
type State = 'printable' | 'elsewhere' | 'none' | 'withdrawn'

const looks: Readonly<Record<State, { readonly words: string; readonly icon: LucideIcon }>> = {
  printable: { words: 'Mag gedrukt worden', icon: CircleCheck },
  elsewhere: { words: 'Niet voor het verslag', icon: CircleSlash },
  none: { words: 'Geen toestemming', icon: CircleDashed },
  withdrawn: { words: 'Ingetrokken', icon: Ban },
}

const stateOf = (consent: Given): State => {
  if (consent.withdrawnOn !== null) return 'withdrawn'
  if (mayBePrinted(consent)) return 'printable'
  return consent.consentOn !== null && consent.consentScope.length > 0 ? 'elsewhere' : 'none'
}

/** What may be done with a quote, in words and a sign. */
export const Consent = ({ consent }: { readonly consent: Given }) => {
  const state = stateOf(consent)
  const { words, icon: Icon } = looks[state]
  return (
    <span className={`consent ${state}`}>
      <Icon aria-hidden="true" />
      {words}
    </span>
  )
}
