import { FileText, Globe, Save } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { ReportFormat } from '../../base/api.ts'

type Props = { readonly onExport: (format: ReportFormat) => void; readonly onAsk: () => void }

/** The other ways in which the report leaves the app. */
export const OtherForms = ({ onExport, onAsk }: Props) => (
  <MenuTrigger>
    <Button className="button">Andere vorm…</Button>
    <Popover className="popover" placement="bottom start">
      <Menu className="options" aria-label="Andere vorm">
        <MenuItem className="option with-icon" onAction={onAsk}>
          <Save aria-hidden="true" />
          PDF bewaren als…
        </MenuItem>
        <MenuItem className="option with-icon" onAction={() => onExport('html')}>
          <Globe aria-hidden="true" />
          Webpagina, voor op je site
        </MenuItem>
        <MenuItem className="option with-icon" onAction={() => onExport('docx')}>
          <FileText aria-hidden="true" />
          Word-bestand, voor de vormgever
        </MenuItem>
      </Menu>
    </Popover>
  </MenuTrigger>
)
