import { ImagePlus, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button, FileTrigger } from 'react-aria-components'
import { reportImage } from '../../../db/model/report.ts'
import { records } from '../../api.ts'
import { FieldControl } from '../../form/field-control.tsx'
import { keys, outdateRecords, queryClient } from '../../query-client.ts'
import { Notice } from '../../shell/notice.tsx'
import { useDraft } from '../use-draft.ts'
import { PartProblem } from './part-problem.tsx'
import { imageTypes } from './read-image.ts'
import { useImage } from './use-image.ts'

const { alt, caption } = reportImage.fields

/** An address for the bytes, as long as they are on the screen. */
const useAddress = (bytes: Uint8Array | null): string | null => {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (bytes === null) return
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)]))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes])
  return address
}

/** A picture with what is said of it. */
export const ImagePart = ({ id }: { readonly id: number }) => {
  const written = useDraft('reportImage', id)
  const { values } = written
  const address = useAddress(values?.file ?? null)
  const { read, isBusy, problem } = useImage(async (file) => {
    const record = await records('reportImage').save(id, { file })
    queryClient.setQueryData(keys.record('reportImage', id), record)
    outdateRecords()
  })
  if (values === null) return <PartProblem written={written} />
  return (
    <div className="image-part form">
      <PartProblem written={written} />
      {problem !== null && <Notice>{problem}</Notice>}
      <div className="image-frame">
        {address !== null && <img src={address} alt={values.alt ?? ''} />}
        <FileTrigger acceptedFileTypes={imageTypes} onSelect={(files) => read(files?.[0])}>
          <Button className="button small">
            <ImagePlus aria-hidden="true" />
            {isBusy ? 'Bezig…' : 'Andere afbeelding…'}
          </Button>
        </FileTrigger>
      </div>
      <div className="image-words">
        <FieldControl
          field={{ ...alt, kind: 'longText', hint: 'Wat er te zien is, voor wie het verslag laat voorlezen.' }}
          {...written.control('alt')}
        />
        {values.alt === null && (
          <p className="missing-note">
            <TriangleAlert aria-hidden="true" />
            Er is nog geen beschrijving.
          </p>
        )}
        <FieldControl field={caption} {...written.control('caption')} />
      </div>
    </div>
  )
}
