import { formatNumber } from '../../db/model/format.ts'
import { settingsPath } from '../base/paths.ts'
import { hrefOf } from '../base/route.ts'
import { termText } from '../bin/bin-text.ts'
import { useBin } from '../bin/use-bin.ts'

/** Proposes to empty the bin of what lies there longer than the term; nothing while there is none. */
export const BinDue = () => {
  const bin = useBin()
  if (bin === undefined || bin.due === 0) return null
  const what = bin.due === 1 ? 'ligt 1 record' : `liggen ${formatNumber(bin.due)} records`
  return (
    <section className="overview-part" aria-labelledby="bin-due-title">
      <h2 id="bin-due-title">Prullenmand</h2>
      <p>
        Er {what} langer dan {termText(bin.days)} in de prullenmand.{' '}
        <a href={hrefOf(settingsPath)}>Bekijk of het weg mag</a>
      </p>
    </section>
  )
}
