import './bin-bar.css'
import { formatNumber } from '../../db/model/format.ts'
import { type RecordName, recordTypeOf } from '../../db/model/index.ts'
import { termText } from './bin-text.ts'
import { EmptyButton } from './empty-button.tsx'
import { useBin } from './use-bin.ts'

/** Above the bin of one type: what may go, and the way to let it. Nothing goes by itself. */
export const BinBar = ({ type }: { readonly type: RecordName }) => {
  const bin = useBin(type)
  if (bin === undefined || bin.total === 0) return null
  const { plural } = recordTypeOf(type)
  const term = termText(bin.days)
  return (
    <div className="bin-bar">
      <p>
        Niets verdwijnt hier vanzelf.
        {bin.due > 0 && ` ${formatNumber(bin.due)} ${bin.due === 1 ? 'ligt' : 'liggen'} er langer dan ${term}.`}
      </p>
      {bin.due > 0 && bin.due < bin.total && (
        <EmptyButton asked={{ type, due: true }} label={`Verwijder wat langer ligt dan ${term}…`} />
      )}
      <EmptyButton asked={{ type, due: false }} label={`Maak de prullenmand met ${plural} leeg…`} />
    </div>
  )
}
