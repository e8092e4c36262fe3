import './card.css'
import { BookOpen, Plus } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useOpening } from '../base/opening.ts'
import { goTo, hrefOf, newItem } from '../base/route.ts'
import { exampleYear } from '../base/year.ts'
import { activities } from '../records/types/activities.tsx'
import { Notice } from '../ui/notice.tsx'

/** The first start: an empty store, and two ways on. */
export const Welcome = () => {
  const example = useOpening('app.openExample')
  return (
    <main className="page">
      <title>Welkom – Jaarverslag</title>
      <div className="card">
        <p className="eyebrow">Welkom</p>
        <h1>Een jaar werk, verteld in één verslag</h1>
        <p className="lead">
          Schrijf in de loop van het jaar op wat jullie doen. Eind december staat het jaarverslag klaar: met één klik is
          het een pdf.
        </p>
        {example.error !== null && <Notice>{example.error.message}</Notice>}
        <div className="choices">
          <Button className="button primary" onPress={() => goTo(hrefOf(activities.path, newItem))}>
            <Plus aria-hidden="true" />
            Begin met je eerste vorming
          </Button>
          <Button className="button" onPress={() => example.mutate()}>
            <BookOpen aria-hidden="true" />
            Bekijk het voorbeeldjaar {exampleYear}
          </Button>
        </div>
        <p className="small">Alles blijft op deze computer. Er is geen internet nodig en er gaat niets naar buiten.</p>
      </div>
    </main>
  )
}
