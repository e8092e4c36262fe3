import './prose-editor.css'
import { useId, useMemo, useRef, useState } from 'react'
import type { Figure } from '../../../db/model/figure.ts'
import type { Way } from './figure-words.ts'
import { setLanguage } from './language.ts'
import { TextPopover } from './text-popover.tsx'
import { ProseToolbar } from './toolbar.tsx'
import { usePopover } from './use-popover.ts'
import { useTextEditor } from './use-text-editor.ts'

type Props = {
  /** What the text is: `Tekst van Voorwoord`. */
  readonly label: string
  /** The text as it is stored (`db/model/markup.ts`); '' for none. */
  readonly value: string
  /** Hands over the text while it is written, at most every 300 ms, and when it is left. */
  readonly onChange: (markup: string) => void
  /** What the text may speak of: the year's figures, those of last year (`vorig.…`) and the section's own (`eigen.…`). */
  readonly figures: readonly Figure[]
  readonly year: number
  /** Why the store refuses the text. */
  readonly error?: string | undefined
  readonly onEnter?: () => void
  readonly onLeave?: () => void
  /** Shows where a figure comes from. */
  readonly onExplain?: (figureId: string) => void
}

/** Where the text of a section is written: it looks as it will be printed, and the figures in it stay true. */
export const ProseEditor = (props: Props) => {
  const { label, value, onChange, figures, year, error, onEnter, onLeave, onExplain } = props
  const id = useId()
  const textId = `${id}text`
  const place = useRef<HTMLDivElement>(null)
  const toolbar = useRef<HTMLDivElement>(null)
  const figureButton = useRef<HTMLButtonElement>(null)
  const { open, setOpen, anchor, caret, openAt, openAtCaret } = usePopover(place)
  const [way, setWay] = useState<Way>('number')
  const spoken = useMemo(
    () => ({ year, figures: new Map(figures.map((figure) => [figure.id, figure])) }),
    [year, figures],
  )
  const openLink = () => openAtCaret(editor.current?.view, { kind: 'link' })
  const { editor, formatting } = useTextEditor(
    place,
    value,
    spoken,
    { label, id: textId, describedBy: `${id}hint ${id}error` },
    {
      onChange,
      onFigure: (pos, chip) => openAt(chip, { kind: 'figure', pos }),
      onBrace: (pos) => openAtCaret(editor.current?.view, { kind: 'picker', brace: pos }),
      onLink: openLink,
      onEnter: () => onEnter?.(),
      onLeave: () => onLeave?.(),
      onToolbar: () => toolbar.current?.querySelector('button')?.focus(),
    },
  )
  const focusText = () => editor.current?.view.focus()
  // While a popover or a menu is there, nothing else can take the focus.
  const focusTextSoon = () => requestAnimationFrame(focusText)
  const close = () => {
    setOpen(null)
    focusTextSoon()
  }
  const explain = (figureId: string) => {
    close()
    // What lies over the text leads back to it.
    requestAnimationFrame(() => onExplain?.(figureId))
  }
  return (
    <div className="prose">
      <ProseToolbar
        label={label}
        textId={textId}
        formatting={formatting}
        toolbar={toolbar}
        figureButton={figureButton}
        onRun={(command) => {
          editor.current?.run(command)
          focusText()
        }}
        onLink={openLink}
        onFigure={() => openAt(figureButton.current, { kind: 'picker' })}
        onLanguage={(language) => {
          editor.current?.run(setLanguage(language))
          focusTextSoon()
        }}
        onLeave={focusText}
      />
      <div className={error === undefined ? 'prose-place' : 'prose-place refused'} ref={place}>
        <span className="prose-caret" ref={caret} />
      </div>
      <p className="hint prose-hint" id={`${id}hint`}>
        Typ <kbd>{'{'}</kbd> voor een cijfer uit je gegevens. <kbd>Alt+F10</kbd> gaat naar de knoppen.
      </p>
      <div aria-live="polite" id={`${id}error`}>
        {error !== undefined && <p className="field-error">{error}</p>}
      </div>
      {open !== null && editor.current !== null && (
        <TextPopover
          key={`${open.kind}-${'pos' in open ? open.pos : ''}`}
          open={open}
          anchor={anchor}
          editor={editor.current}
          offer={{ figures, year, way, onWay: setWay }}
          onOpen={setOpen}
          onClose={close}
          onExplain={onExplain && explain}
        />
      )}
    </div>
  )
}
