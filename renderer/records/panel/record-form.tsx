import { History as HistoryIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Value } from '../../../db/model/field.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import { useObservable } from '../../base/observable.ts'
import { currentRoute } from '../../base/route.ts'
import type { Draft, Patch } from '../../base/save/draft.ts'
import { FieldControl } from '../../form/field-control.tsx'
import { Notice } from '../../ui/notice.tsx'
import { LeftOffer } from '../left-offer.tsx'
import { useRecordName } from '../record-name.ts'
import type { AnyRecordScreen } from '../record-screen.ts'
import { missingText } from '../table/title-cell.tsx'
import { BinButton } from './bin-button.tsx'
import { CopyButton } from './copy-button.tsx'
import { History } from './history.tsx'
import { SaveAndNewButton } from './save-and-new-button.tsx'
import { YearNote } from './year-note.tsx'

type Props = {
  readonly screen: AnyRecordScreen
  readonly draft: Draft
  /** The values as the store has them, or those that a new record starts with. */
  readonly stored: Patch
  readonly onGone: () => void
}

/** The form of a record. It has no save button: see {@link Draft}. */
export const RecordForm = ({ screen, draft, stored, onGone }: Props) => {
  const { id, edits, refused, problem } = useObservable(draft)
  const { fields } = recordTypeOf(screen.type)
  const values: Patch = { ...stored, ...edits }
  const shown = useRef(values)
  useEffect(() => {
    shown.current = values
  })
  const missing = missingText(screen, values)
  const name = useRecordName(screen.type, values)
  const form = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const isNew = useRef(id === null)
  const [showsHistory, setShowsHistory] = useState(false)
  // Opening a record moves the reader to it, or to the field that was asked for; a new one is ready to type in.
  useEffect(() => {
    const { field } = currentRoute()
    const asked =
      field === null ? null : form.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
    if (asked) asked.querySelector<HTMLElement>('input, textarea, button')?.focus()
    else if (isNew.current) form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
    else heading.current?.focus()
  }, [])

  const change = (name: string, value: Value) => {
    draft.change(name, value)
    // What was there when it was asked for, or came meanwhile, goes before: what was typed may be saved and no edit any more.
    const isTaken = (proposed: string) =>
      [values, shown.current, draft.get().edits].some((held) => (held[proposed] ?? null) !== null)
    // A proposal that can't be made is no loss: the field is there to be filled in.
    screen.propose?.(name, value).then(
      (proposals) => {
        for (const [proposed, proposal] of Object.entries(proposals)) {
          if (isTaken(proposed)) continue
          draft.change(proposed, proposal)
          draft.leave(proposed)
        }
      },
      () => {},
    )
  }
  const control = (name: string) => {
    const field = fields[name]
    if (field === undefined) return null
    return (
      <div key={name} data-field={name} className="field-place">
        <FieldControl
          field={field}
          value={values[name] ?? null}
          error={refused[name]}
          onChange={(value) => change(name, value)}
          onTyping={(value) => draft.type(name, value)}
          onEnter={() => draft.enter(name)}
          onLeave={() => draft.leave(name)}
        />
      </div>
    )
  }
  const fill = (patch: Patch) => {
    for (const [name, value] of Object.entries(patch)) draft.change(name, value)
    void draft.flush()
  }
  // What is refused isn't kept: the words that sum a group up speak of what the store still holds.
  const held = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, name in refused ? (stored[name] ?? null) : value]),
  )
  const grouped = screen.groups.flatMap((group) => group.fields)

  return (
    <>
      <header className="panel-head">
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {name ?? (id === null ? screen.newLabel : screen.thisLabel)}
        </h2>
        {id !== null && missing !== '' && <p className="panel-note">Nog een concept: {missing} nodig.</p>}
        <YearNote screen={screen} values={values} />
      </header>
      <LeftOffer type={screen.type} id={id} stored={stored} onPutBack={fill} />
      {problem !== null && (
        <Notice onRetry={() => void draft.flush()}>
          <p>
            <strong>Nog niet bewaard.</strong> Wat je typte, staat hieronder en gaat niet verloren.
          </p>
          <p>{problem.message}</p>
        </Notice>
      )}
      <div ref={form} className="form">
        {Object.keys(fields)
          .filter((name) => !grouped.includes(name))
          .map(control)}
        {screen.groups.map((group) => (
          <fieldset key={group.legend} className="field-group">
            <legend>{group.legend}</legend>
            {group.summary?.(held)}
            {group.actions?.(values, fill, id)}
            {group.fields.map(control)}
          </fieldset>
        ))}
      </div>
      <footer className="panel-foot">
        <SaveAndNewButton screen={screen} draft={draft} />
        {id !== null && (
          <div className="panel-foot-more">
            <CopyButton screen={screen} draft={draft} id={id} />
            <Button
              className="button quiet small"
              aria-expanded={showsHistory}
              onPress={() => setShowsHistory(!showsHistory)}
            >
              <HistoryIcon aria-hidden="true" />
              Geschiedenis
            </Button>
            <BinButton screen={screen} draft={draft} id={id} title={name} onGone={onGone} />
          </div>
        )}
      </footer>
      {id !== null && showsHistory && <History screen={screen} id={id} values={values} onRestore={fill} />}
    </>
  )
}
