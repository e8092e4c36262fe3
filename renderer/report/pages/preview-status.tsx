import { appErrorOf } from '../../base/api.ts'
import { Notice } from '../../ui/notice.tsx'
import { Freshness } from './freshness.tsx'
import { Making } from './making.tsx'

/** What had to be changed to make the report print well, in sentences. */
const PrintNotices = ({ notices }: { readonly notices: readonly string[] }) => (
  <details className="print-notices">
    <summary>Wat er bij het afdrukken is aangepast ({notices.length})</summary>
    <ul>
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  </details>
)

type Props = {
  /** The making of the pages: as TanStack Query has it. */
  readonly isFetching: boolean
  readonly error: Error | null
  readonly onAgain: () => void
  readonly notices: readonly string[]
  /** Whether there are pages in sight, and whether those that were made can't be shown. */
  readonly isOpen: boolean
  readonly isBroken: boolean
  /** The page that is made ready for the printer, and how many there are; null while nothing is printed. */
  readonly printing: { readonly page: number; readonly total: number } | null
}

/** How it stands with the pages: being made, made anew, stopped, failed, printed. */
export const PreviewStatus = ({ isFetching, error, onAgain, notices, isOpen, isBroken, printing }: Props) => {
  const isStopped = error !== null && appErrorOf(error).kind === 'stopped'
  return (
    <div className="preview-says">
      <Freshness isBusy={isFetching && isOpen} isStopped={isStopped} onAgain={onAgain} />
      {printing !== null && (
        <p role="status">
          Pagina {printing.page} van {printing.total} wordt klaargezet om af te drukken…
        </p>
      )}
      {error !== null && !isStopped && <Notice onRetry={onAgain}>{error.message}</Notice>}
      {isBroken && (
        <Notice onRetry={onAgain}>
          Het voorbeeld kan niet getoond worden. Exporteren kan wel: open dan het bestand zelf.
        </Notice>
      )}
      {notices.length > 0 && <PrintNotices notices={notices} />}
      {!isOpen && error === null && !isBroken && <p>Het voorbeeld wordt gemaakt…</p>}
      <Making isBusy={isFetching} />
    </div>
  )
}
