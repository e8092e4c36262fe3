import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { Button, DropZone, FileTrigger, isFileDropItem, Label, Text, TextArea, TextField } from 'react-aria-components'
import { decodeText, isWorkbook } from '../../../db/table/decode.ts'
import { Notice } from '../../ui/notice.tsx'

type Props = { readonly onText: (text: string, isPasted: boolean) => void }

const workbook =
  'Dit is een Excel-bestand. Open het in Excel, kopieer de rijen en plak ze hier, of bewaar het daar als CSV.'

/** Takes rows from a spreadsheet: pasted, or from a CSV file. */
export const PasteBox = ({ onText }: Props) => {
  const [problem, setProblem] = useState<string | null>(null)
  const read = async (file: File | undefined) => {
    if (file === undefined) return
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (isWorkbook(bytes)) setProblem(workbook)
      else onText(decodeText(bytes), false)
    } catch {
      setProblem(`${file.name} kan niet gelezen worden. Kijk na of het bestand er nog staat en probeer opnieuw.`)
    }
  }
  return (
    <DropZone
      className="paste-box"
      onDrop={({ items }) => {
        const file = items.find(isFileDropItem)
        if (file !== undefined) void file.getFile().then(read)
      }}
    >
      {problem !== null && <Notice>{problem}</Notice>}
      <TextField
        className="field"
        autoFocus
        onPaste={(event) => {
          event.preventDefault()
          onText(event.clipboardData.getData('text/plain'), true)
        }}
      >
        <Label>Plak hier</Label>
        <TextArea className="input" rows={10} />
        <Text slot="description" className="hint">
          Kopieer de rijen in Excel, liefst met de titels van de kolommen erbij, en druk hier op Ctrl+V. Je ziet eerst
          wat er zou gebeuren.
        </Text>
      </TextField>
      <div className="paste-file">
        <FileTrigger acceptedFileTypes={['.csv', '.tsv', '.txt']} onSelect={(files) => void read(files?.[0])}>
          <Button className="button">
            <FileUp aria-hidden="true" />
            Kies een CSV-bestand…
          </Button>
        </FileTrigger>
        <Text slot="label">of sleep er een hierheen.</Text>
      </div>
    </DropZone>
  )
}
