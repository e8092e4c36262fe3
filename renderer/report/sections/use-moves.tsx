import { type KeyboardEvent, useState } from 'react'
import { type DragAndDropHooks, DropIndicator, useDragAndDrop } from 'react-aria-components'
import { focusSoon } from '../../ui/focus-soon.ts'
import type { ComposedSection } from '../shared/composition.ts'
import { moveSection, nextTo, type Target } from '../shared/move.ts'
import { rowOf } from './section-places.ts'

type Moves = {
  /** Where what was moved stands now, for who does not see it. */
  readonly said: string
  /** One place up or down; the focus comes to what `focus` finds in its row. */
  readonly moveBy: (section: ComposedSection, direction: 'up' | 'down', focus: string) => void
  readonly dragAndDropHooks: DragAndDropHooks
  /** Alt and the arrows. */
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Puts sections in another order: with the mouse, with the keys, or one place at a time. */
export const useMoves = (year: number, sections: readonly ComposedSection[]): Moves => {
  const [said, say] = useState('')
  const find = (address: unknown): ComposedSection | undefined => sections.find((one) => one.address === address)

  const move = async (section: ComposedSection, target: Target<ComposedSection>, focus: string) => {
    const to = await moveSection(year, section, target)
    focusSoon(`${rowOf(section.address)}${focus}`)
    if (to !== null) say(`${section.title} staat nu op plaats ${to.place} van ${to.count}.`)
  }
  const moveBy = (section: ComposedSection, direction: 'up' | 'down', focus: string) =>
    void move(section, nextTo(direction), focus)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (dragged) => [...dragged].map((key) => ({ 'text/plain': find(key)?.title ?? '' })),
    renderDropIndicator: (target) => <DropIndicator target={target} className="drop-line" />,
    onReorder: ({ keys, target }) => {
      const [key] = keys
      const moved = find(key)
      const beside: Target<ComposedSection> = (_at, all) => {
        const index = all.findIndex(({ address }) => address === target.key)
        return index >= 0 && target.dropPosition === 'after' ? index + 1 : index
      }
      if (moved !== undefined) void move(moved, beside, '')
    },
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-section]') : null
    const section = find(row?.dataset['section'])
    if (section === undefined) return
    event.preventDefault()
    event.stopPropagation()
    moveBy(section, event.key === 'ArrowUp' ? 'up' : 'down', '')
  }
  return { said, moveBy, dragAndDropHooks, onKeyDown }
}
