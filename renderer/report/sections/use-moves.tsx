import { type KeyboardEvent, useState } from 'react'
import { type DragAndDropHooks, DropIndicator, useDragAndDrop } from 'react-aria-components'
import { focusSoon } from '../../ui/focus-soon.ts'
import type { ComposedSection } from '../shared/composition.ts'
import { moveSection } from '../shared/shape.ts'

/** The row of a section in their list. */
export const rowOf = (address: string) => `[data-section="${CSS.escape(address)}"]`

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

  /** Puts it right before the section that now stands at `index`, or at the end. */
  const moveTo = async (section: ComposedSection, index: number, focus: string) => {
    await moveSection(year, section, sections[index] ?? null)
    focusSoon(`${rowOf(section.address)}${focus}`)
    const target = sections.indexOf(section) < index ? index : index + 1
    say(`${section.title} staat nu op plaats ${target} van ${sections.length}.`)
  }
  const moveBy = (section: ComposedSection, direction: 'up' | 'down', focus: string) => {
    const at = sections.indexOf(section)
    const index = direction === 'up' ? at - 1 : at + 2
    if (index < 0 || index > sections.length) return
    void moveTo(section, index, focus)
  }
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (dragged) => [...dragged].map((key) => ({ 'text/plain': find(key)?.title ?? '' })),
    renderDropIndicator: (target) => <DropIndicator target={target} className="drop-line" />,
    onReorder: ({ keys, target }) => {
      const [key] = keys
      const moved = find(key)
      const at = sections.findIndex(({ address }) => address === target.key)
      if (moved !== undefined && at >= 0) void moveTo(moved, target.dropPosition === 'after' ? at + 1 : at, '')
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
