import { ImagePlus, TriangleAlert } from 'lucide-react'
import { Button, FileTrigger } from 'react-aria-components'
import { reportImage } from '../../../db/model/report.ts'
import { records } from '../../base/api.ts'
import { keys, outdateRecords, queryClient } from '../../base/query-client.ts'
import { FieldControl } from '../../form/field-control.tsx'
import { Notice } from '../../ui/notice.tsx'
import { imageTypes } from '../../ui/pictures/read-image.ts'
import { useAddress } from '../../ui/pictures/use-address.ts'
import { useImage } from '../../ui/pictures/use-image.ts'
import { useDraft } from '../shared/use-draft.ts'
import { PartProblem } from './part-problem.tsx'

const { alt, caption } = reportImage.fields

/** A picture with what is said of it. */
export const ImagePart = ({ id }: { readonly id: number }) => {
  const written = useDraft('reportImage', id)
  const { values } = written
  const address = useAddress(values?.file ?? null)
  const { read, isBusy, problem } = useImage(async ({ bytes: file }) => {
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
