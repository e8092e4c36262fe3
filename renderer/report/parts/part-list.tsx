import './parts.css'
import type { Figure } from '../../../db/model/figure.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import { type OrderAction, OrderMenu } from '../../ui/order-menu.tsx'
import type { SectionPart } from '../shared/composition.ts'
import { movePart, nextTo } from '../shared/move.ts'
import { toBin } from '../shared/shape.ts'
import { FigurePart } from './figure-part.tsx'
import { ImagePart } from './image-part.tsx'
import { nameOfPart, partNames, placeOfPart } from './part-names.ts'
import { QuotePart } from './quote-part.tsx'
import { TablePart } from './table-part.tsx'
import { TextPart } from './text-part.tsx'

type BodyProps = { readonly part: SectionPart; readonly year: number; readonly figures: readonly Figure[] }

const PartBody = ({ part: { type, id }, year, figures }: BodyProps) => {
  switch (type) {
    case 'reportText':
      return <TextPart id={id} year={year} figures={figures} />
    case 'reportFigure':
      return <FigurePart id={id} />
    case 'reportTable':
      return <TablePart id={id} year={year} figures={figures} />
    case 'reportImage':
      return <ImagePart id={id} />
    case 'reportQuote':
      return <QuotePart id={id} />
  }
}

export type PartListProps = {
  readonly year: number
  readonly figures: readonly Figure[]
  readonly parts: readonly SectionPart[]
  /** Says what was done to who can't see it. */
  readonly onSay: (sentence: string) => void
}

/** Parts in their order, each to be written in, moved and thrown away. */
export const PartList = ({ year, figures, parts, onSay }: PartListProps) => {
  const move = async (part: SectionPart, direction: 'up' | 'down') => {
    const to = await movePart(year, part, nextTo(direction))
    focusSoon(`${placeOfPart(part)} .order-menu`)
    if (to !== null) onSay(`${nameOfPart(part)} staat nu op plaats ${to.place} van ${to.count}.`)
  }
  const remove = async (part: SectionPart) => {
    const at = parts.indexOf(part)
    const next = parts[at + 1] ?? parts[at - 1]
    if (!(await toBin(year, { ...part, name: nameOfPart(part) }))) return
    focusSoon(next === undefined ? '.add-part button' : `${placeOfPart(next)} .order-menu`)
  }
  const act = (part: SectionPart, action: OrderAction) => {
    if (action === 'up' || action === 'down') void move(part, action)
    if (action === 'remove') void remove(part)
  }
  return (
    <div className="parts">
      {parts.map((part, index) => {
        const { name, icon: Icon } = partNames[part.type]
        return (
          <section
            key={`${part.type}-${part.id}`}
            className="part"
            aria-label={`${index + 1}. ${nameOfPart(part)}`}
            data-part={`${part.type}-${part.id}`}
          >
            <header className="part-head">
              <Icon aria-hidden="true" />
              <h3>{name}</h3>
              <OrderMenu
                label={`Meer over ${nameOfPart(part)}`}
                offers={['up', 'down', 'remove']}
                disabled={[
                  ...(index === 0 ? (['up'] as const) : []),
                  ...(index === parts.length - 1 ? (['down'] as const) : []),
                ]}
                onAction={(action) => act(part, action)}
              />
            </header>
            <PartBody part={part} year={year} figures={figures} />
          </section>
        )
      })}
    </div>
  )
}
