import { Check, GripVertical } from 'lucide-react'
import { Button, Checkbox, GridListItem } from 'react-aria-components'
import { type OrderAction, OrderMenu } from '../../ui/order-menu.tsx'
import type { ComposedSection } from '../shared/composition.ts'

type Props = {
  readonly section: ComposedSection
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onShown: (shown: boolean) => void
  readonly onAction: (action: OrderAction) => void
}

const offersFor = ({ kind, under }: ComposedSection): readonly OrderAction[] => [
  'up',
  'down',
  'rename',
  under ? 'outdent' : 'indent',
  ...(kind === 'free' ? (['remove'] as const) : []),
]

/** What else there is to know of a section than its title. */
const notesOn = ({ shown, empty, under }: ComposedSection): string =>
  [...(under ? ['valt onder het vorige'] : []), ...(shown ? (empty ? ['leeg'] : []) : ['niet in het verslag'])].join(
    ', ',
  )

export const SectionRow = ({ section, isFirst, isLast, onShown, onAction }: Props) => {
  const { address, title, shown, empty, under } = section
  return (
    <GridListItem
      id={address}
      textValue={title}
      aria-label={[title, notesOn(section)].filter((word) => word !== '').join(', ')}
      className={`section-row${under ? ' under' : ''}${shown ? '' : ' off'}`}
      data-section={address}
    >
      <Button slot="drag" className="drag-handle" aria-label={`Versleep ${title}`}>
        <GripVertical aria-hidden="true" />
      </Button>
      <Checkbox
        slot={null}
        className="checkbox"
        aria-label={`${title} in het verslag`}
        isSelected={shown}
        onChange={onShown}
      >
        <span className="box">
          <Check aria-hidden="true" />
        </span>
      </Checkbox>
      <span className="section-title">{title}</span>
      {shown && empty && <span className="badge">leeg</span>}
      <OrderMenu
        label={`Meer over ${title}`}
        offers={offersFor(section)}
        disabled={[...(isFirst ? (['up', 'indent'] as const) : []), ...(isLast ? (['down'] as const) : [])]}
        onAction={onAction}
      />
    </GridListItem>
  )
}
