import { Button } from 'react-aria-components'
import { call } from '../../base/api.ts'
import { useNoticeable } from '../../ui/use-noticeable.ts'

type Props = {
  readonly isBusy: boolean
  readonly isStopped: boolean
  readonly onAgain: () => void
}

/** Says, when it takes a while, that the pages are being made anew, and lets that be stopped. */
export const Freshness = ({ isBusy, isStopped, onAgain }: Props) => {
  const isLong = useNoticeable(isBusy)
  return (
    <div role="status" className="freshness">
      {isLong && (
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
