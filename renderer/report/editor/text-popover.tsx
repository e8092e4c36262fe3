import type { Command, EditorState } from 'prosemirror-state'
import { type RefObject, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { Figure } from '../../../db/model/figure.ts'
import { FigureCard } from './figure-card.tsx'
import { FigurePicker } from './figure-picker.tsx'
import { tokensFor, type Way, waysOf } from './figure-words.ts'
import { insertTokens, removeToken, setToken, tokenAt } from './figures-in-text.ts'
import { LinkForm } from './link-form.tsx'
import { linkAt, removeLink, setLink } from './links.ts'

/** What lies open over the text. */
export type Open =
  | { readonly kind: 'link' }
  | { readonly kind: 'figure'; readonly pos: number }
  /** For the figure at `pos`, for the brace before `brace`, or for the cursor. */
  | { readonly kind: 'picker'; readonly pos?: number; readonly brace?: number }

type Props = {
  readonly open: Open
  readonly anchor: RefObject<HTMLElement | null>
  readonly state: EditorState
  readonly figures: readonly Figure[]
  readonly year: number
  readonly way: Way
  readonly onWay: (way: Way) => void
  /** Does it and leaves the popover open. */
  readonly onRun: (command: Command) => void
  readonly onOpen: (open: Open) => void
  readonly onClose: () => void
  /** Closed without a choice; `sought` is what was typed in the search box. */
  readonly onDismiss: (sought: string) => void
  readonly onExplain?: ((figureId: string) => void) | undefined
}

const titles = { link: 'Link', figure: 'Cijfer in de tekst', picker: 'Kies een cijfer' } as const

const Content = (props: Props & { readonly onSought: (sought: string) => void }) => {
  const { open, state, figures, year, way, onRun, onOpen, onClose, onSought } = props
  const done = (command: Command) => {
    onRun(command)
    onClose()
  }
  const [token, setShown] = useState(() => (open.kind === 'figure' ? tokenAt(state, open.pos) : null))
  if (open.kind === 'link')
    return (
      <LinkForm
        href={linkAt(state)?.href ?? null}
        onSet={(href) => done(setLink(href))}
        onRemove={() => done(removeLink)}
      />
    )
  if (open.kind === 'figure') {
    const { pos } = open
    if (token === null) return null
    return (
      <FigureCard
        token={token}
        figure={figures.find(({ id }) => id === token.id)}
        year={year}
        onToken={(next) => {
          setShown(next)
          onRun(setToken(pos, next))
        }}
        onOther={() => onOpen({ kind: 'picker', pos })}
        onRemove={() => done(removeToken(pos))}
        onExplain={props.onExplain}
      />
    )
  }
  const { pos, brace } = open
  const choose = (id: string) => {
    const figure = figures.find((one) => one.id === id) ?? { id, label: '', unit: undefined }
    const fitting = figure.unit !== undefined && waysOf(figure).includes(way) ? way : 'number'
    const tokens = tokensFor(figure, fitting)
    const [first] = tokens
    if (pos === undefined) done(insertTokens(tokens, brace === undefined ? undefined : brace - 1))
    else if (first !== undefined) done(setToken(pos, first))
  }
  return (
    <FigurePicker
      figures={figures}
      year={year}
      {...(pos === undefined && { way, onWay: props.onWay })}
      onChoose={choose}
      onType={onSought}
    />
  )
}

/** What lies over the text: the address of a link, a figure to choose, or what a figure is. */
export const TextPopover = (props: Props) => {
  const { open, anchor, onDismiss } = props
  const [sought, setSought] = useState('')
  return (
    <Popover
      className="popover text-popover"
      placement="bottom start"
      triggerRef={anchor}
      isOpen
      onOpenChange={() => onDismiss(sought)}
    >
      <Dialog className="text-dialog" aria-label={titles[open.kind]}>
        <Content
          {...props}
          onSought={(typed) => {
            setSought(typed)
            // A brace that is closed by hand was meant as text.
            if (open.kind === 'picker' && open.brace !== undefined && typed.endsWith('}')) onDismiss(typed)
          }}
        />
      </Dialog>
    </Popover>
  )
}
