import { ListChecks } from 'lucide-react'
import { Button, DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components'
import type { ValuesOf } from '../../../db/model/index.ts'
import { holdTyping } from '../../ui/hold-typing.ts'
import { Notice } from '../../ui/notice.tsx'
import { imageTypes } from '../../ui/pictures/read-image.ts'
import { useImage } from '../../ui/pictures/use-image.ts'
import type { ComposedSection, PartType } from '../shared/composition.ts'
import { addPart } from '../shared/shape.ts'
import { partNames, placeOfPart } from './part-names.ts'
import { QuoteButton } from './quote-button.tsx'
import { useImagePaste } from './use-image-paste.ts'

/** What one writes in first. */
const firstIn = (type: PartType, id: number): string => {
  const place = placeOfPart({ type, id })
  return ['[contenteditable]', 'textarea', 'input:not([type="file"])'].map((one) => `${place} ${one}`).join(', ')
}

type Props = { readonly year: number; readonly section: ComposedSection }

/** What can be added to a section; pictures are dropped and pasted here too. */
export const AddPart = ({ year, section }: Props) => {
  const add = async <K extends PartType>(type: K, values: Partial<ValuesOf<K>>) => {
    const typing = holdTyping()
    const id = await addPart(year, section, type, values)
    if (id === null) typing.giveBack()
    else typing.giveTo(firstIn(type, id))
  }
  const { read, isBusy, problem } = useImage(({ bytes: file }) => add('reportImage', { file }))
  useImagePaste(read)
  const { reportText, reportFigure, reportTable, reportImage } = partNames
  return (
    <DropZone
      className="add-part"
      aria-label="Voeg iets toe aan dit onderdeel"
      getDropOperation={(types) => (imageTypes.some((type) => types.has(type)) ? 'copy' : 'cancel')}
      onDrop={({ items }) => {
        const file = items.find(isFileDropItem)
        if (file !== undefined) void file.getFile().then(read)
      }}
    >
      <Text slot="label" className="group-label">
        Voeg toe
      </Text>
      <div className="button-row">
        <Button className="button small" onPress={() => void add('reportText', {})}>
          <reportText.icon aria-hidden="true" />
          {reportText.name}
        </Button>
        <Button className="button small" onPress={() => void add('reportFigure', {})}>
          <reportFigure.icon aria-hidden="true" />
          {reportFigure.name}
        </Button>
        <Button className="button small" onPress={() => void add('reportTable', {})}>
          <reportTable.icon aria-hidden="true" />
          Tabel of grafiek
        </Button>
        <Button className="button small" onPress={() => void add('reportTable', { shape: 'people' })}>
          <ListChecks aria-hidden="true" />
          Lijst van namen
        </Button>
        <FileTrigger acceptedFileTypes={imageTypes} onSelect={(files) => read(files?.[0])}>
          <Button className="button small">
            <reportImage.icon aria-hidden="true" />
            {isBusy ? 'Afbeelding wordt gelezen…' : `${reportImage.name}…`}
          </Button>
        </FileTrigger>
        {section.kind === 'free' && <QuoteButton year={year} section={section} />}
      </div>
      <p className="hint">Een afbeelding kun je hier ook slepen of plakken.</p>
      {problem !== null && <Notice>{problem}</Notice>}
    </DropZone>
  )
}
