import './section-list.css'
import { FileText, Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, GridList } from 'react-aria-components'
import { reportPath } from '../../base/paths.ts'
import { isAt } from '../../base/route.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import { holdTyping } from '../../ui/hold-typing.ts'
import type { OrderAction } from '../../ui/order-menu.tsx'
import type { ComposedSection, Composition } from '../shared/composition.ts'
import { goToPlace, usePlace } from '../shared/place.ts'
import { addSection, changeSection, toBin } from '../shared/shape.ts'
import { RenamePopover } from './rename-popover.tsx'
import { rowOf, titleOf } from './section-places.ts'
import { SectionRow } from './section-row.tsx'
import { useMoves } from './use-moves.tsx'

type Props = { readonly year: number; readonly composition: Composition }

/** The sections of the report: which are in it, in what order, and which one is written in. */
export const SectionList = ({ year, composition: { sections } }: Props) => {
  const place = usePlace()
  const [renamed, rename] = useState<ComposedSection | null>(null)
  const renamedRow = useRef<HTMLElement>(null)
  const open = (section: string | null) => goToPlace({ ...place, section })
  const { said, moveBy, dragAndDropHooks, onKeyDown } = useMoves(year, sections)
  const remove = async (section: ComposedSection) => {
    if (section.id === null) return
    const at = sections.indexOf(section)
    const next = sections[at + 1] ?? sections[at - 1]
    if (!(await toBin(year, { type: 'reportSection', id: section.id, name: `“${section.title}”` }))) return
    if (isAt(reportPath, section.address)) open(next?.address ?? null)
    if (next !== undefined) focusSoon(rowOf(next.address))
  }
  const act = (section: ComposedSection, action: OrderAction) => {
    switch (action) {
      case 'rename':
        renamedRow.current = document.querySelector<HTMLElement>(rowOf(section.address))
        return rename(section)
      case 'up':
      case 'down':
        return moveBy(section, action, ' .order-menu')
      case 'indent':
      case 'outdent':
        return void changeSection(year, section, { under: action === 'indent' })
      case 'remove':
        return void remove(section)
    }
  }
  const add = async () => {
    const after = sections.find(({ address }) => address === place.section) ?? sections.at(-1) ?? null
    const typing = holdTyping()
    const address = await addSection(year, after, 'Nieuw onderdeel')
    if (address === null || !isAt(reportPath, place.section)) return typing.giveBack()
    open(address)
    typing.giveTo(titleOf(address))
  }
  return (
    <section className="section-list" aria-label="Onderdelen" onKeyDownCapture={onKeyDown}>
      <Button
        className="whole-report"
        {...(place.section === null && { 'aria-current': 'true' as const })}
        onPress={() => open(null)}
      >
        <FileText aria-hidden="true" />
        Titel en opmaak
      </Button>
      <GridList
        className="section-rows"
        aria-label="Onderdelen van het verslag"
        items={sections.map((section) => ({ id: section.address, section }))}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={place.section === null ? [] : [place.section]}
        onSelectionChange={(keys) => {
          const [address] = keys === 'all' ? [] : [...keys]
          if (typeof address === 'string' && address !== place.section) open(address)
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {({ section }) => (
          <SectionRow
            section={section}
            isFirst={section === sections[0]}
            isLast={section === sections.at(-1)}
            onShown={(shown) => void changeSection(year, section, { shown })}
            onAction={(action) => act(section, action)}
          />
        )}
      </GridList>
      {renamed !== null && (
        <RenamePopover
          row={renamedRow}
          title={renamed.title}
          standardTitle={renamed.standardTitle}
          onRename={(title) => void changeSection(year, renamed, { title })}
          onClose={() => {
            rename(null)
            focusSoon(`${rowOf(renamed.address)} .order-menu`)
          }}
        />
      )}
      <Button className="button small" onPress={() => void add()}>
        <Plus aria-hidden="true" />
        Eigen onderdeel
      </Button>
      <p className="hint">
        Verplaats met de muis, met <kbd>Alt</kbd> en de pijltjes, of via “Meer”.
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </section>
  )
}
