import './commands.css'
import { useEffect, useRef, useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
} from 'react-aria-components'
import { type Entry, groups } from '../../ui/palette-entries.ts'
import { PickerSearch } from '../../ui/picker-search.tsx'
import { remember, useEntries } from './use-entries.ts'

const sectionsOf = (entries: readonly Entry[]) =>
  Object.entries(groups)
    .map(([id, heading]) => ({ id, heading, entries: entries.filter(({ group }) => group === id) }))
    .filter((section) => section.entries.length > 0)

/** Goes anywhere and does anything by its name. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const [typed, setTyped] = useState('')
  const entries = useEntries(typed)
  const chosen = useRef<Entry | null>(null)
  const choose = (key: string) => {
    const entry = entries.find((one) => one.key === key)
    if (entry === undefined) return
    remember(entry)
    chosen.current = entry
    onClose()
  }
  // Only once the palette is gone: while it is there, nothing else on the screen can take the focus.
  useEffect(
    () => () => {
      const { current: entry } = chosen
      if (entry !== null) requestAnimationFrame(entry.run)
    },
    [],
  )
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label="Ga naar of doe">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <PickerSearch label="Zoek een scherm, een record of wat je wilt doen" placeholder="Waar wil je naartoe?" />
            <p className="visually-hidden" role="status">
              {typed.trim() === '' ? '' : `${entries.length} gevonden`}
            </p>
            <Menu
              className="options palette-options"
              aria-label="Gevonden"
              items={sectionsOf(entries)}
              onAction={(key) => choose(String(key))}
              renderEmptyState={() => <p className="no-options">Niets gevonden voor “{typed.trim()}”.</p>}
            >
              {(section) => (
                <MenuSection id={section.id}>
                  <Header className="options-heading">{section.heading}</Header>
                  <Collection items={section.entries.map((entry) => ({ ...entry, id: entry.key }))}>
                    {({ id, label, detail }) => (
                      <MenuItem id={id} textValue={label} className="option">
                        <span>{label}</span>
                        {detail !== '' && <span className="option-detail">{detail}</span>}
                      </MenuItem>
                    )}
                  </Collection>
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
