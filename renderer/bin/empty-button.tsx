import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { BinAsked } from '../base/api.ts'
import { EmptyDialog } from './empty-dialog.tsx'

type Props = {
  readonly asked: BinAsked
  readonly label: string
  readonly className?: string
  readonly onEmptied?: () => void
}

/** Removes for good, after a question: the one thing in the app that can't be undone. */
export const EmptyButton = ({ asked, label, className = 'button small', onEmptied }: Props) => {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button className={className} onPress={() => setIsOpen(true)}>
        <Trash2 aria-hidden="true" />
        {label}
      </Button>
      {isOpen && <EmptyDialog asked={asked} onClose={() => setIsOpen(false)} onEmptied={onEmptied} />}
    </>
  )
}
