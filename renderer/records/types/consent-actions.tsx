import { Ban, Check } from 'lucide-react'
import { Button } from 'react-aria-components'
import { isoDay } from '../../../db/model/format.ts'
import type { RecordOf } from '../../../db/model/index.ts'
import type { Patch } from '../../base/save/draft.ts'
import { Standings } from './standings.tsx'

type Props = {
  readonly consent: Pick<RecordOf<'testimonial'>, 'consentOn' | 'consentScope' | 'withdrawnOn'>
  readonly change: (patch: Patch) => void
  /** null until the record is made. */
  readonly id: number | null
}

/** Consent given or withdrawn today: one click each, for taking it back may be no harder than giving it. */
export const ConsentActions = ({ consent: { consentOn, consentScope, withdrawnOn }, change, id }: Props) => {
  const today = isoDay(new Date())
  const isGiven = consentOn !== null && withdrawnOn === null
  return (
    <div className="button-row group-actions">
      {isGiven ? (
        <Button className="button small" onPress={() => change({ withdrawnOn: today })}>
          <Ban aria-hidden="true" />
          Toestemming ingetrokken
        </Button>
      ) : (
        <Button
          className="button small"
          onPress={() =>
            change({
              consentOn: today,
              withdrawnOn: null,
              ...(consentScope.length === 0 && { consentScope: ['report'] }),
            })
          }
        >
          <Check aria-hidden="true" />
          Toestemming gekregen
        </Button>
      )}
      {id !== null && (isGiven || withdrawnOn !== null) && <Standings id={id} isGiven={isGiven} />}
    </div>
  )
}
