import { useEffect, useState } from 'react'
import { call } from '../../base/api.ts'

/** Only what takes longer than this (ms) is worth a bar, which is then brought up to date so often. */
const noticeable = 500
const interval = 200

/** Shows, when it takes a while, how much of the report is made. */
export const Making = ({ isBusy }: { readonly isBusy: boolean }) => {
  const [done, setDone] = useState<number | null>(null)
  useEffect(() => {
    if (!isBusy) return
    let isOver = false
    let timer = setTimeout(ask, noticeable)
    async function ask() {
      // Not to know how far it is, is no reason to disturb: what fails is told by what asked for the report.
      const progress = await call('report.progress', undefined).catch(() => null)
      if (isOver) return
      setDone(progress)
      timer = setTimeout(ask, interval)
    }
    return () => {
      isOver = true
      clearTimeout(timer)
      setDone(null)
    }
  }, [isBusy])
  if (done === null) return null
  return (
    <div className="making">
      <progress aria-label="Hoever het verslag gemaakt is" value={done} />
      <span aria-hidden>{Math.floor(done * 100)}%</span>
    </div>
  )
}
