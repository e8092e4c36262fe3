import { type FormEvent, useState } from 'react'
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components'
import { webAddressOf } from './address.ts'

type Props = {
  /** Where it leads now; null for a new link. */
  readonly href: string | null
  readonly onSet: (href: string) => void
  readonly onRemove: () => void
}

/** Asks where the words lead. */
export const LinkForm = ({ href, onSet, onRemove }: Props) => {
  const [typed, setTyped] = useState(href ?? '')
  const [isRefused, setIsRefused] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const address = webAddressOf(typed)
    setIsRefused(address === null)
    if (address !== null) onSet(address)
  }
  return (
    <Form className="link-form" onSubmit={submit} validationBehavior="aria">
      <TextField
        className="field"
        value={typed}
        onChange={(text) => {
          setTyped(text)
          setIsRefused(false)
        }}
        isInvalid={isRefused}
        autoFocus
        maxLength={2000}
      >
        <Label>Adres</Label>
        <Input className="input" inputMode="url" placeholder="www.voorbeeld.be of naam@voorbeeld.be" />
        <div aria-live="polite">
          <FieldError className="field-error">
            Dat is geen adres van een pagina of van een mailbox. Kijk na of het klopt, bv. www.voorbeeld.be.
          </FieldError>
        </div>
      </TextField>
      <div className="button-row">
        <Button type="submit" className="button primary small">
          {href === null ? 'Maak de link' : 'Pas de link aan'}
        </Button>
        {href !== null && (
          <Button className="button quiet small" onPress={onRemove}>
            Haal de link weg
          </Button>
        )}
      </div>
    </Form>
  )
}
