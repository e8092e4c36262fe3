import { ImagePlus, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button, FileTrigger } from 'react-aria-components'
import type { BytesField, Value } from '../../db/model/field.ts'
import { formatNumber } from '../../db/model/format.ts'
import { Notice } from '../shell/notice.tsx'

/** What kind of picture a file holds, by its first bytes; '' when the report can't print it. */
const typeOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg'
  return new TextDecoder().decode(bytes.subarray(0, 2000)).includes('<svg') ? 'image/svg+xml' : ''
}

/** The address under which the window shows a file, for as long as it does. */
const useAddress = (bytes: Uint8Array | null): string | null => {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (bytes === null) {
      setAddress(null)
      return
    }
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: typeOf(bytes) }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes])
  return address
}

type Props = {
  readonly field: BytesField
  readonly accepted: readonly string[]
  readonly value: Value
  readonly error: string | undefined
  readonly onChange: (file: Uint8Array | null) => void
}

/** A picture of the house style: to choose, to see, and to take away. */
export const HousePicture = ({ field, accepted, value, error, onChange }: Props) => {
  const [refusal, setRefusal] = useState<string | null>(null)
  const file = value instanceof Uint8Array ? value : null
  const address = useAddress(file)
  const problem = refusal ?? error
  const name = field.label.toLowerCase()
  const read = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    if (chosen.size > field.max) {
      setRefusal(
        `“${chosen.name}” is ${formatNumber(Math.ceil(chosen.size / 1_048_576))} MB, meer dan de ${formatNumber(field.max / 1_048_576)} MB die hier past. Bewaar het kleiner en kies het opnieuw.`,
      )
      return
    }
    const bytes = new Uint8Array(await chosen.arrayBuffer())
    if (!accepted.includes(typeOf(bytes))) {
      setRefusal(`“${chosen.name}” is geen beeld dat het verslag kan drukken. Kies een ander bestand.`)
      return
    }
    setRefusal(null)
    onChange(bytes)
  }
  return (
    <fieldset className="house-picture">
      <legend className="group-label">{field.label}</legend>
      {address !== null && <img src={address} alt={`${field.label}, zoals gekozen`} />}
      <div className="house-picture-buttons">
        <FileTrigger acceptedFileTypes={[...accepted]} onSelect={(files) => void read(files?.[0])}>
          <Button className="button">
            <ImagePlus aria-hidden="true" />
            {file === null ? `Kies ${name}…` : `Vervang ${name}…`}
          </Button>
        </FileTrigger>
        {file !== null && (
          <Button className="button" onPress={() => onChange(null)}>
            <Trash2 aria-hidden="true" />
            {`Haal ${name} weg`}
          </Button>
        )}
      </div>
      {problem !== undefined && <Notice>{problem}</Notice>}
      {field.hint !== undefined && <p className="hint">{field.hint}</p>}
    </fieldset>
  )
}
