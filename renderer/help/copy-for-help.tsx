import { useQuery } from '@tanstack/react-query'
import { Check, Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { call } from '../base/api.ts'
import { keys } from '../base/query-client.ts'
import { Notice } from '../ui/notice.tsx'

/** Selects the text and lets the browser copy it, which asks for no permission; false when it would not. */
const copyFrom = (box: HTMLTextAreaElement | null): boolean => {
  box?.select()
  return document.execCommand('copy')
}

/** What goes to who helps: first shown, then copied. */
export const CopyForHelp = () => {
  const { data, error, refetch } = useQuery({
    queryKey: keys.help,
    queryFn: () => call('app.help', undefined),
    // What went wrong since is what it is about.
    staleTime: 0,
  })
  const box = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  if (error !== null) return <Notice onRetry={() => void refetch()}>{error.message}</Notice>
  return (
    <>
      <textarea
        ref={box}
        className="help-text"
        aria-label="Wat je kopieert"
        readOnly
        rows={10}
        spellCheck={false}
        value={data ?? ''}
      />
      <Button className="button" isDisabled={data === undefined} onPress={() => setCopied(copyFrom(box.current))}>
        {copied === true ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        Kopieer voor hulp
      </Button>
      <p className="hint" role="status">
        {copied === true && 'Gekopieerd. Plak het in een e-mail aan wie je helpt.'}
        {copied === false && 'Kopiëren lukte niet. De tekst is geselecteerd: druk op Ctrl+C.'}
      </p>
    </>
  )
}
