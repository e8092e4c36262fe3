import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { Button } from 'react-aria-components'
import { initialValue } from '../../db/model/field.ts'
import { recordTypeOf } from '../../db/model/index.ts'
import { records } from '../api.ts'
import { useObservable } from '../observable.ts'
import { keys } from '../query-client.ts'
import type { Draft, Patch } from '../save/draft.ts'
import { Notice } from '../shell/notice.tsx'
import { BinnedRecord } from './binned-record.tsx'
import { RecordForm } from './record-form.tsx'
import type { AnyRecord, AnyRecordScreen } from './record-screen.ts'

type Props = { readonly screen: AnyRecordScreen; readonly draft: Draft; readonly onClose: () => void }

const blank = ({ type }: AnyRecordScreen): Patch =>
  Object.fromEntries(Object.entries(recordTypeOf(type).fields).map(([name, field]) => [name, initialValue(field)]))

const PanelBody = ({ screen, draft, onClose }: Props): ReactNode => {
  const { id } = useObservable(draft)
  const { data, error, refetch } = useQuery({
    queryKey: keys.record(screen.type, id ?? 0),
    queryFn: (): Promise<AnyRecord> => records(screen.type).get(id ?? 0),
    enabled: id !== null,
  })
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
  if (data.deletedAt !== null) return <BinnedRecord screen={screen} record={data} />
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
