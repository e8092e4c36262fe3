import './page-tools.css'
import { Minus, PanelLeft, Plus, Printer } from 'lucide-react'
import { Button, Label, Select, ToggleButton, Toolbar } from 'react-aria-components'
import { SelectButton, SelectOptions } from '../../ui/select-options.tsx'
import { type Zoom, zooms } from './zoom.ts'

type Props = {
  readonly page: number
  readonly total: number
  readonly zoom: Zoom
  readonly showsThumbnails: boolean
  readonly onThumbnails: (shows: boolean) => void
  readonly onZoom: (zoom: Zoom) => void
  readonly onStep: (direction: 1 | -1) => void
  readonly onPrint: () => void
}

const options = [
  { id: 'fit', name: 'Passend' },
  ...zooms.map((percent) => ({ id: String(percent), name: `${percent}%` })),
]

/** What can be done with the pages. */
export const PageTools = ({ page, total, zoom, showsThumbnails, ...on }: Props) => (
  <Toolbar className="page-tools" aria-label="Voorbeeld">
    <ToggleButton className="selectable tool" isSelected={showsThumbnails} onChange={on.onThumbnails}>
      <PanelLeft aria-hidden="true" />
      Pagina’s
    </ToggleButton>
    <span className="page-number">{total === 0 ? '' : `${page} van ${total}`}</span>
    <div className="zoom">
      <Button className="icon-button" aria-label="Kleiner" aria-keyshortcuts="Control+-" onPress={() => on.onStep(-1)}>
        <Minus aria-hidden="true" />
      </Button>
      <Select
        className="zoom-select"
        value={String(zoom)}
        onChange={(chosen) => on.onZoom(chosen === 'fit' ? 'fit' : Number(chosen))}
      >
        <Label className="visually-hidden">Grootte</Label>
        <SelectButton />
        <SelectOptions options={options} />
      </Select>
      <Button className="icon-button" aria-label="Groter" aria-keyshortcuts="Control++" onPress={() => on.onStep(1)}>
        <Plus aria-hidden="true" />
      </Button>
    </div>
    <Button className="selectable tool" onPress={on.onPrint}>
      <Printer aria-hidden="true" />
      Druk af
    </Button>
  </Toolbar>
)
