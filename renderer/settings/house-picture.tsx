import { ImagePlus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button, FileTrigger } from 'react-aria-components'
import type { BytesField, Value } from '../../db/model/field.ts'
import { formatNumber } from '../../db/model/format.ts'
import { Notice } from '../ui/notice.tsx'
import { ImageRefusal, imageTypes, type Picture, type Size, type Wish } from '../ui/pictures/read-image.ts'
import { useAddress } from '../ui/pictures/use-address.ts'
import { useImage } from '../ui/pictures/use-image.ts'

const isPng = (bytes: Uint8Array): boolean => bytes[0] === 0x89 && bytes[1] === 0x50
const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8

/** A drawing is shown as one; of what is drawn in pixels the window sees the kind itself. */
const typeOf = (bytes: Uint8Array): string => (isPng(bytes) || isJpeg(bytes) ? '' : 'image/svg+xml')

const pixels = ({ width, height }: Size): string => `${formatNumber(width)} bij ${formatNumber(height)} pixels`

const tooLarge = (name: string, size: number, max: number): string =>
  `“${name}” is ook verkleind nog ${formatNumber(Math.ceil(size / 1_048_576))} MB, meer dan de ${formatNumber(max / 1_048_576)} MB die hier past. Bewaar het als JPEG of met minder pixels en kies het opnieuw.`

/** What was done to a picture that was too large. */
const told = ({ was, size }: Picture, name: string): string | null =>
  was === null ? null : `“${name}” was ${pixels(was)} en is verkleind tot ${pixels(size)}: scherp genoeg voor druk.`

type Props = {
  readonly field: BytesField
  readonly wish: Wish
  readonly value: Value
  readonly error: string | undefined
  readonly onChange: (file: Uint8Array | null) => void
}

/** A picture of the house style: to choose, to see, and to take away. */
export const HousePicture = ({ field, wish, value, error, onChange }: Props) => {
  const [notice, setNotice] = useState<string | null>(null)
  const file = value instanceof Uint8Array ? value : null
  const address = useAddress(file, file === null ? '' : typeOf(file))
  const name = field.label.toLowerCase()
  const { read, isBusy, problem } = useImage(async (picture, fileName) => {
    setNotice(null)
    const { length } = picture.bytes
    if (length > field.max) throw new ImageRefusal(tooLarge(fileName, length, field.max))
    setNotice(told(picture, fileName))
    onChange(picture.bytes)
  }, wish)
  const refusal = problem ?? error ?? null
  return (
    <fieldset className="house-picture">
      <legend className="group-label">{field.label}</legend>
      {address !== null && <img src={address} alt={`${field.label}, zoals gekozen`} />}
      <div className="button-row">
        <FileTrigger acceptedFileTypes={imageTypes} onSelect={(files) => read(files?.[0])}>
          <Button className="button">
            <ImagePlus aria-hidden="true" />
            {isBusy ? 'Bezig…' : file === null ? `Kies ${name}…` : `Vervang ${name}…`}
          </Button>
        </FileTrigger>
        {file !== null && (
          <Button
            className="button"
            onPress={() => {
              setNotice(null)
              onChange(null)
            }}
          >
            <Trash2 aria-hidden="true" />
            {`Haal ${name} weg`}
          </Button>
        )}
      </div>
      {refusal !== null && <Notice>{refusal}</Notice>}
      <p className="hint" role="status">
        {refusal === null ? notice : null}
      </p>
      {field.hint !== undefined && <p className="hint">{field.hint}</p>}
    </fieldset>
  )
}
