import './notice.css'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'

type Props = {
  readonly children: ReactNode
  readonly onRetry?: () => void
  readonly actions?: ReactNode
}

/** Something went wrong: a sentence and what to do, where the user is. */
export const Notice = ({ children, onRetry, actions }: Props) => (
  <div className="notice" role="alert">
    <CircleAlert aria-hidden="true" />
    <div className="notice-body">
      {children}
      {(onRetry !== undefined || actions !== undefined) && (
        <div className="button-row">
          {actions}
          {onRetry !== undefined && (
            <Button className="button" onPress={onRetry}>
              Opnieuw proberen
            </Button>
          )}
        </div>
      )}
    </div>
  </div>
)
