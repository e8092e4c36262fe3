import { RotateCw } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { AppError } from '../../db/model/result.ts'
import { useOpening } from './opening.ts'

/** The records can't be opened: what is the matter, and the one thing to do from here. */
export const Problem = ({ problem }: { readonly problem: AppError }) => {
  const retry = useOpening('app.retry')
  return (
    <main className="page">
      <title>Je gegevens kunnen niet geopend worden – Jaarverslag</title>
      <div className="card">
        <h1>Je gegevens kunnen niet geopend worden</h1>
        <p role="alert">{retry.error?.message ?? problem.message}</p>
        <Button className="button primary" onPress={() => retry.mutate()}>
          <RotateCw aria-hidden="true" />
          Probeer opnieuw
        </Button>
      </div>
    </main>
  )
}
