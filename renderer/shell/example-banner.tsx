import { Undo2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useOpening } from '../base/opening.ts'

/** While the example lies open. */
export const ExampleBanner = () => {
  const own = useOpening('app.openOwn')
  return (
    <section className="example-banner" aria-label="Voorbeeldjaar">
      <p role={own.error === null ? undefined : 'alert'}>
        {own.error?.message ?? 'Je bekijkt het voorbeeld. Je eigen gegevens blijven onaangeroerd.'}
      </p>
      <Button className="button small" onPress={() => own.mutate()}>
        <Undo2 aria-hidden="true" />
        Terug naar mijn gegevens
      </Button>
    </section>
  )
}
