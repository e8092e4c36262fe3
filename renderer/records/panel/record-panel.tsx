import './panel.css'
import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { initialValue } from '../../../db/model/field.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { AnyRecord } from '../../base/any-record.ts'
import { appErrorOf, records } from '../../base/api.ts'
import { useObservable } from '../../base/observable.ts'
import { keys, outdateRecords } from '../../base/query-client.ts'
import type { Draft, Patch } from '../../base/save/draft.ts'
import { forgetDraft } from '../../base/save/drafts.ts'
import { Notice } from '../../ui/notice.tsx'
import type { AnyRecordScreen } from '../record-screen.ts'
import { BinnedRecord } from './binned-record.tsx'
import { RecordForm } from './record-form.tsx'

type Props = { readonly screen: AnyRecordScreen; readonly draft: Draft; readonly onClose: () => void }

const blank = ({ type }: AnyRecordScreen): Patch =>
  Object.fromEntries(Object.entries(recordTypeOf(type).fields).map(([name, field]) => [name, initialValue(field)]))

/** A record that was removed for good while its form was open, or whose address was kept. */
const Gone = ({ screen, draft, onClose }: Props) => {
  const { id } = useObservable(draft)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    if (id !== null) forgetDraft(screen.type, id)
    // The list may show it still.
    outdateRecords()
  }, [screen, id])
  return (
    <>
      <header className="panel-head">
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {screen.thisLabel} is er niet meer
        </h2>
        <p className="panel-note">
          Wat definitief verwijderd is, kan niet teruggezet worden. Heb je een reservekopie van daarvoor, dan staat het
          daar nog in.
        </p>
      </header>
      <Button className="button" onPress={onClose}>
        Terug naar de lijst
      </Button>
    </>
  )
}

const PanelBody = ({ screen, draft, onClose }: Props): ReactNode => {
  const { id, problem } = useObservable(draft)
  const { data, error, refetch } = useQuery({
    queryKey: keys.record(screen.type, id ?? 0),
    queryFn: (): Promise<AnyRecord> => records(screen.type).get(id ?? 0),
    enabled: id !== null,
  })
  const isBinned = data !== undefined && data.deletedAt !== null
  const isMissed = problem?.kind === 'missing'
  // A save was refused, since the record went to the bin some other way: the form says so, and saves once it is back.
  useEffect(() => {
    if (isMissed) void refetch()
  }, [isMissed, refetch])
  useEffect(() => {
    if (isMissed && !isBinned && data !== undefined) void draft.flush()
  }, [isMissed, isBinned, data, draft])
  if (error !== null && appErrorOf(error).kind === 'missing')
    return <Gone screen={screen} draft={draft} onClose={onClose} />
  if (error !== null)
    return (
      <>
        <header className="panel-head">
          <h2 id="panel-title">{screen.thisLabel} kan niet getoond worden</h2>
        </header>
        <Notice onRetry={() => void refetch()}>{error.message}</Notice>
      </>
    )
  if (id === null) return <RecordForm screen={screen} draft={draft} stored={blank(screen)} onGone={onClose} />
  if (data === undefined) return null
  if (isBinned) return <BinnedRecord screen={screen} record={data} onGone={onClose} />
  return <RecordForm screen={screen} draft={draft} stored={data} onGone={onClose} />
}

/** The open record beside its list. What is typed is saved when the panel goes. */
export const RecordPanel = (props: Props) => {
  const { draft, onClose } = props
  useEffect(() => () => void draft.flush(), [draft])
  return (
    <>
      <Button className="icon-button panel-close" aria-label="Sluit en ga terug naar de lijst" onPress={onClose}>
        <X aria-hidden="true" />
      </Button>
      <PanelBody {...props} />
    </>
  )
}
