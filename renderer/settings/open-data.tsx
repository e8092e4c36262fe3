import { useMutation } from '@tanstack/react-query'
import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { appErrorOf, call } from '../base/api.ts'
import { CheckBox } from '../ui/check-box.tsx'
import { Notice } from '../ui/notice.tsx'
import { SavedFile } from '../ui/saved-file.tsx'
import { useNoticeable } from '../ui/use-noticeable.ts'

type Format = 'json' | 'xlsx'

/** All records in forms that other programs read. What is private stays here unless one asks for it. */
export const OpenData = () => {
  const [withPrivate, setWithPrivate] = useState(false)
  const exporting = useMutation({
    mutationFn: (format: Format) => call('export.records', { format, withPrivate }),
  })
  const exportOnce = (format: Format) => {
    if (!exporting.isPending) exporting.mutate(format)
  }
  const isLong = useNoticeable(exporting.isPending)
  const failure = exporting.error === null ? null : appErrorOf(exporting.error)
  return (
    <>
      <CheckBox
        label="Ook wat privé is: namen van sprekers, bewijzen van toestemming en notities"
        isSelected={withPrivate}
        onChange={setWithPrivate}
      />
      <div className="button-row">
        <Button className="button" onPress={() => exportOnce('xlsx')}>
          <FileDown aria-hidden="true" />
          Bewaar als Excel
        </Button>
        <Button className="button" onPress={() => exportOnce('json')}>
          <FileDown aria-hidden="true" />
          Bewaar als open data (JSON)
        </Button>
      </div>
      {failure !== null && failure.kind !== 'stopped' && <Notice>{failure.message}</Notice>}
      <div role="status">
        {exporting.isPending && (
          <p className="hint">
            Bezig met bewaren…{' '}
            {isLong && (
              <Button className="link-button" onPress={() => void call('export.stopRecords', undefined)}>
                Stop
              </Button>
            )}
          </p>
        )}
        {failure?.kind === 'stopped' && <p className="hint">{failure.message}</p>}
        {exporting.data !== undefined && <SavedFile exported={exporting.data} />}
      </div>
    </>
  )
}
