import { type RefObject, useState } from 'react'
import { Button, Dialog, Input, Label, Popover, TextField } from 'react-aria-components'

type Props = {
  readonly row: RefObject<HTMLElement | null>
  readonly title: string
  readonly standardTitle: string
  readonly onRename: (title: string | null) => void
  readonly onClose: () => void
}

/** Gives a section another title, in its place in the list. */
export const RenamePopover = ({ row, title, standardTitle, onRename, onClose }: Props) => {
  const [typed, setTyped] = useState(title)
  const save = () => {
    const wanted = typed.trim()
    if (wanted !== title) onRename(wanted === '' || wanted === standardTitle ? null : wanted)
    onClose()
  }
  return (
    <Popover className="popover rename" triggerRef={row} isOpen placement="bottom start" onOpenChange={onClose}>
      <Dialog className="text-dialog" aria-label={`Hernoem ${title}`}>
        <form
          className="rename-form"
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <TextField
            className="field"
            autoFocus
            value={typed}
            onChange={setTyped}
            onFocus={({ target }) => {
              if (target instanceof HTMLInputElement) target.select()
            }}
            maxLength={300}
          >
            <Label>Titel</Label>
            <Input className="input" placeholder={standardTitle} />
          </TextField>
          <Button className="button primary small" type="submit">
            Hernoem
          </Button>
        </form>
      </Dialog>
    </Popover>
  )
}
