import { useQuery } from '@tanstack/react-query'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { call } from '../api.ts'
import { keys } from '../query-client.ts'
import { Notice } from '../shell/notice.tsx'
import { openPdf } from './pdf.ts'
import { PdfPage } from './pdf-page.tsx'

/** Keeps the opened PDF in step with the bytes; the former one stays in sight until the next is open. */
const usePdf = (bytes: Uint8Array | undefined) => {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [isBroken, setIsBroken] = useState(false)
  useEffect(() => {
    if (bytes === undefined) return
    let isWanted = true
    const opening = openPdf(bytes)
    opening.then(
      (opened) => {
        if (!isWanted) return
        setPdf(opened.pdf)
        setIsBroken(false)
      },
      () => setIsBroken(isWanted),
    )
    return () => {
      isWanted = false
      opening.then(({ close }) => close()).catch(() => {})
    }
  }, [bytes])
  return { pdf, isBroken }
}

/** What scrolls and holds nothing to stop at is itself a stop of the keyboard. */
const reachable = { tabIndex: 0 } as const

/** The very PDF that the export writes, page by page. */
export const Preview = ({ year }: { readonly year: number }) => {
  const { data, error, refetch } = useQuery({
    queryKey: keys.preview(year),
    queryFn: () => call('report.preview', { year }),
  })
  const { pdf, isBroken } = usePdf(data?.bytes)
  const numbers = Array.from({ length: pdf?.numPages ?? 0 }, (_, index) => index + 1)
  return (
    <section className="preview" aria-labelledby="preview-title" {...reachable}>
      <h2 id="preview-title">Voorbeeld</h2>
      {error !== null && <Notice onRetry={() => void refetch()}>{error.message}</Notice>}
      {isBroken && (
        <Notice onRetry={() => void refetch()}>
          Het voorbeeld kan niet getoond worden. Exporteren kan wel: open dan het bestand zelf.
        </Notice>
      )}
      {pdf === null && error === null && !isBroken && <p className="hint">Het voorbeeld wordt gemaakt…</p>}
      <div className="pages">
        {pdf !== null &&
          numbers.map((number) => (
            <PdfPage key={`${pdf.fingerprints[0]}-${number}`} pdf={pdf} number={number} total={pdf.numPages} />
          ))}
      </div>
    </section>
  )
}
