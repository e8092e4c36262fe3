import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { call } from '../../api.ts'

/** Only what takes longer than this (ms) is worth a word. */
const noticeable = 500

type Props = {
  readonly isBusy: boolean
  readonly isStopped: boolean
  readonly onAgain: () => void
}

/** Says, when it takes a while, that the pages are being made anew, and lets that be stopped. */
export const Freshness = ({ isBusy, isStopped, onAgain }: Props) => {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isBusy) return
    const timer = setTimeout(() => setLong(true), noticeable)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [isBusy])
  return (
    <div role="status" className="freshness">
      {isBusy && isLong && (
        <>
          Wordt bijgewerkt…
          <Button className="link-button" onPress={() => void call('report.stop', undefined)}>
            Stop
          </Button>
        </>
      )}
      {!isBusy && isStopped && (
        <>
          Niet bijgewerkt.
          <Button className="link-button" onPress={onAgain}>
            Werk bij
          </Button>
        </>
      )}
    </div>
  )
}
