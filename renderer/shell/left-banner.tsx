import { Button } from 'react-aria-components'
import { type RecordName, recordTypeOf } from '../../db/model/index.ts'
import { useObservable } from '../base/observable.ts'
import { goTo, hrefOf, newItem, useRoute } from '../base/route.ts'
import { type LeftTyping, leftTyping, settleLeft } from '../base/save/left-typing.ts'
import { useTitle } from '../form/link-options.ts'
import { screenOf, settingsPath } from '../records/types/index.ts'

const hrefTo = ({ type, id }: LeftTyping): string => {
  const screen = screenOf(type)
  return screen === undefined ? hrefOf(settingsPath) : hrefOf(screen.path, id ?? newItem)
}

const useName = (type: RecordName, id: number | null): string => {
  const title = useTitle(type, id)
  const { label } = recordTypeOf(type)
  if (id === null) return screenOf(type)?.newLabel.toLowerCase() ?? label
  return title === '' ? label : `${label} ‘${title}’`
}

const Offer = ({ left }: { readonly left: LeftTyping }) => {
  const name = useName(left.type, left.id)
  const { screen, item } = useRoute()
  const isOpen = hrefTo(left) === hrefOf(screen, item)
  if (isOpen) return null
  return (
    <section className="example-banner" aria-label="Nog niet bewaard">
      <p>Toen de app stopte, was bij {name} nog iets niet bewaard.</p>
      <div className="button-row">
        <Button className="button small" onPress={() => goTo(hrefTo(left))}>
          Toon
        </Button>
        <Button className="button small" onPress={() => settleLeft(left)}>
          Laat weg
        </Button>
      </div>
    </section>
  )
}

/** After a crash, on every screen: where something was typed and not saved. The form itself offers it back. */
export const LeftBanner = () => {
  const [first] = useObservable(leftTyping)
  return first === undefined ? null : <Offer key={first.key} left={first} />
}
