import './text-popover.css'
import type { Command } from 'prosemirror-state'
import { type RefObject, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { Figure } from '../../../db/model/figure.ts'
import { FigureCard } from './figure-card.tsx'
import { FigurePicker } from './figure-picker.tsx'
import { tokensFor, type Way, waysOf } from './figure-words.ts'
import { insertTokens, removeToken, setToken, tokenAt } from './figures-in-text.ts'
import { LinkForm } from './link-form.tsx'
import { linkAt, removeLink, setLink } from './links.ts'
import type { TextEditor } from './text-editor.ts'

type OpenLink = { readonly kind: 'link' }
type OpenFigure = { readonly kind: 'figure'; readonly pos: number }
/** For the figure at `pos`, for the brace before `brace`, or for the cursor. */
type OpenPicker = { readonly kind: 'picker'; readonly pos?: number; readonly brace?: number }

/** What lies open over the text. */
export type OpenPopover = OpenLink | OpenFigure | OpenPicker

/** The figures that a text can hold, and how the next one is put in it. */
export type FigureOffer = {
  readonly figures: readonly Figure[]
  readonly year: number
  readonly way: Way
  readonly onWay: (way: Way) => void
}

type ContentProps<O extends OpenPopover> = {
  readonly open: O
  readonly editor: Pick<TextEditor, 'view' | 'run'>
  readonly offer: FigureOffer
  readonly onOpen: (open: OpenPopover) => void
  readonly onClose: () => void
  readonly onExplain?: ((figureId: string) => void) | undefined
}

type Props = ContentProps<OpenPopover> & { readonly anchor: RefObject<HTMLElement | null> }

/** Runs a command, and closes what it was chosen in. */
const runAndClose =
  ({ editor, onClose }: Pick<Props, 'editor' | 'onClose'>) =>
  (command: Command): void => {
    editor.run(command)
    onClose()
  }

const LinkContent = (props: ContentProps<OpenLink>) => {
  const finish = runAndClose(props)
  return (
    <LinkForm
      href={linkAt(props.editor.view.state)?.href ?? null}
      onSet={(href) => finish(setLink(href))}
      onRemove={() => finish(removeLink)}
    />
  )
}

const FigureContent = (props: ContentProps<OpenFigure>) => {
  const { open, editor, offer } = props
  const { pos } = open
  const finish = runAndClose(props)
  const [token, setShown] = useState(() => tokenAt(editor.view.state, pos))
  if (token === null) return null
  return (
    <FigureCard
      token={token}
      figure={offer.figures.find(({ id }) => id === token.id)}
      year={offer.year}
      onToken={(next) => {
        setShown(next)
        editor.run(setToken(pos, next))
      }}
      onOther={() => props.onOpen({ kind: 'picker', pos })}
      onRemove={() => finish(removeToken(pos))}
      onExplain={props.onExplain}
    />
  )
}

type PickerProps = ContentProps<OpenPicker> & { readonly onType: (typed: string) => void }

const PickerContent = (props: PickerProps) => {
  const { open, offer } = props
  const { pos, brace } = open
  const { figures, year, way, onWay } = offer
  const finish = runAndClose(props)
  const choose = (id: string) => {
    const figure = figures.find((one) => one.id === id) ?? { id, label: '', unit: undefined }
    const fitting = figure.unit !== undefined && waysOf(figure).includes(way) ? way : 'number'
    const tokens = tokensFor(figure, fitting)
    const [first] = tokens
    if (pos === undefined) finish(insertTokens(tokens, brace === undefined ? undefined : brace - 1))
    else if (first !== undefined) finish(setToken(pos, first))
  }
  return (
    <FigurePicker
      figures={figures}
      year={year}
      {...(pos === undefined && { way, onWay })}
      onChoose={choose}
      onType={props.onType}
    />
  )
}

const insertText =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text))
    return true
  }

const titles = { link: 'Link', figure: 'Cijfer in de tekst', picker: 'Kies een cijfer' } as const

/** What lies over the text: the address of a link, a figure to choose, or what a figure is. */
export const TextPopover = ({ anchor, open, ...props }: Props) => {
  const { editor, onClose } = props
  const isForBrace = open.kind === 'picker' && open.brace !== undefined
  const [sought, setSought] = useState('')
  /** Without a choice, what was typed after a brace stays in the text. */
  const dismiss = (typed: string) => {
    if (isForBrace && typed !== '') editor.run(insertText(typed))
    onClose()
  }
  const onType = (typed: string) => {
    setSought(typed)
    // A brace that is closed by hand was meant as text.
    if (isForBrace && typed.endsWith('}')) dismiss(typed)
  }
  return (
    <Popover
      className="popover text-popover"
      placement="bottom start"
      triggerRef={anchor}
      isOpen
      onOpenChange={() => dismiss(sought)}
    >
      <Dialog className="text-dialog" aria-label={titles[open.kind]}>
        {open.kind === 'link' && <LinkContent {...props} open={open} />}
        {open.kind === 'figure' && <FigureContent {...props} open={open} />}
        {open.kind === 'picker' && <PickerContent {...props} open={open} onType={onType} />}
      </Dialog>
    </Popover>
  )
}
