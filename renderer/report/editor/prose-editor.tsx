import { useId, useMemo, useRef, useState } from 'react'
import type { Figure } from '../../../db/model/figure.ts'
import type { Way } from './figure-words.ts'
import { setLanguage } from './language.ts'
import { type Open, TextPopover } from './text-popover.tsx'
import { ProseToolbar } from './toolbar.tsx'
import { useWriting } from './use-writing.ts'

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
  const place = useRef<HTMLDivElement>(null)
  const caret = useRef<HTMLSpanElement>(null)
  const toolbar = useRef<HTMLDivElement>(null)
  const figureButton = useRef<HTMLButtonElement>(null)
  const anchor = useRef<HTMLElement>(null)
  const [open, setOpen] = useState<Open | null>(null)
  const [way, setWay] = useState<Way>('number')
  const spoken = useMemo(
    () => ({ year, figures: new Map(figures.map((figure) => [figure.id, figure])) }),
    [year, figures],
  )

  const openAt = (element: HTMLElement | null, what: Open) => {
    anchor.current = element
    setOpen(what)
  }
  const openAtCaret = (what: Open) => {
    const view = writing.current?.view
    const box = place.current?.getBoundingClientRect()
    if (view === undefined || box === undefined || caret.current === null) return
    const { left, bottom } = view.coordsAtPos(view.state.selection.head)
    caret.current.style.left = `${left - box.left}px`
    caret.current.style.top = `${bottom - box.top}px`
    openAt(caret.current, what)
  }
  const textId = `${id}text`
  const { writing, standing } = useWriting(
    place,
    value,
    spoken,
    { label, id: textId, describedBy: `${id}hint ${id}error` },
    {
      onChange,
      onFigure: (pos, chip) => openAt(chip, { kind: 'figure', pos }),
      onBrace: (pos) => openAtCaret({ kind: 'picker', brace: pos }),
      onLink: () => openAtCaret({ kind: 'link' }),
      onEnter: () => onEnter?.(),
      onLeave: () => onLeave?.(),
      onToolbar: () => toolbar.current?.querySelector('button')?.focus(),
    },
  )
  const focusText = () => writing.current?.view.focus()
  const close = () => {
    setOpen(null)
    // While the popover is there, nothing else can take the focus.
    requestAnimationFrame(focusText)
  }
  const dismiss = (sought: string) => {
    const view = writing.current?.view
    if (open?.kind === 'picker' && open.brace !== undefined && sought !== '')
      view?.dispatch(view.state.tr.insertText(sought))
    close()
  }
  const state = writing.current?.view.state
  return (
    <div className="prose">
      <ProseToolbar
        label={label}
        textId={textId}
        standing={standing}
        toolbar={toolbar}
        figureButton={figureButton}
        onRun={(command) => {
          writing.current?.run(command)
          focusText()
        }}
        onLink={() => openAtCaret({ kind: 'link' })}
        onFigure={() => openAt(figureButton.current, { kind: 'picker' })}
        onLanguage={(language) => {
          writing.current?.run(setLanguage(language))
          // While the menu is there, nothing else can take the focus.
          requestAnimationFrame(focusText)
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
      {open !== null && state !== undefined && (
        <TextPopover
          key={`${open.kind}-${'pos' in open ? open.pos : ''}`}
          open={open}
          anchor={anchor}
          state={state}
          figures={figures}
          year={year}
          way={way}
          onWay={setWay}
          onRun={(command) => writing.current?.run(command)}
          onOpen={setOpen}
          onClose={close}
          onDismiss={dismiss}
          onExplain={
            onExplain &&
            ((figureId) => {
              setOpen(null)
              // What lies over the text leads back to it.
              requestAnimationFrame(() => {
                focusText()
                onExplain(figureId)
              })
            })
          }
        />
      )}
    </div>
  )
}
