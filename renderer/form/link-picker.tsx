import { ChevronDown, X } from 'lucide-react'
import { useState } from 'react'
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import type { LinkField, LinksField } from '../../db/model/field.ts'
import { capitalise } from '../../db/model/format.ts'
import { recordTypeOf } from '../../db/model/index.ts'
import { appErrorOf, records } from '../base/api.ts'
import { outdateAll } from '../base/query-client.ts'
import { flushDrafts } from '../base/save/drafts.ts'
import { toast } from '../ui/toasts.tsx'
import { type ControlProps, FieldHelp, FieldLabel, fieldProps } from './control.tsx'
import { findByTitle, isMadeByName, newOption, rememberOption, useLinkOptions, useMakeByName } from './link-options.ts'

type Props = Omit<ControlProps<LinkField | LinksField>, 'value' | 'onChange'> & {
  readonly chosen: number | null
  /** What the box shows while nobody types in it. */
  readonly title: string
  readonly onChoose: (id: number | null) => void
  /** For a field with many: what it holds already. The box shows none of it and is empty for the next. */
  readonly taken?: readonly number[]
  /** Takes out what was just made and is not wanted after all; `former` was chosen before it. */
  readonly onUnmake: (id: number, former: number | null) => void
}

const tellWhy = (cause: unknown) => toast({ text: appErrorOf(cause).message })

/** Type-ahead over the records of another type; a name that is not there yet can be added in passing. */
export const LinkPicker = (props: Props) => {
  const { field, chosen, title, error, onChoose, onEnter, onLeave, taken, onUnmake } = props
  const type = field.to
  const [typed, setTyped] = useState<string | null>(null)
  /** A name that was left in the box and is nobody's: it stays there until one chooses or types another. */
  const [unknown, setUnknown] = useState<string | null>(null)
  const found = useLinkOptions(type, typed ?? unknown ?? '')
  // The box forgets what it holds when that is not among its options.
  const isListed = chosen === null || found.some(({ id }) => id === chosen)
  const one = isListed ? found : [{ id: chosen, title, detail: '' }, ...found]
  const options = taken === undefined ? one : found.filter(({ id }) => !taken.some((held) => held === id))
  const make = useMakeByName(type)
  const unmake = async (id: number, former: number | null) => {
    onUnmake(id, former)
    // A choice in use is not thrown away: the form lets go of it first.
    await flushDrafts()
    await records(type).remove(id)
    outdateAll()
  }
  const makeByName = (name: string) =>
    make.mutate(name, {
      onSuccess: ({ id }) => {
        choose(id)
        toast({
          text: `${capitalise(recordTypeOf(type).label)} ‘${name}’ is aangemaakt.`,
          action: { label: 'Maak ongedaan', run: () => void unmake(id, chosen).catch(tellWhy) },
        })
      },
    })
  const choose = (id: number | null) => {
    const option = found.find((one) => one.id === id)
    if (option !== undefined) rememberOption(type, option)
    setTyped(null)
    setUnknown(null)
    onChoose(id)
  }
  /** What was typed but not picked: nothing empties the field, and a name typed in full is as good as one picked. */
  const settle = () => {
    const name = typed ?? unknown
    if (name === '') choose(null)
    else if (name !== null)
      void findByTitle(type, name).then((id) =>
        id === null ? setUnknown(name.trim() === '' ? null : name) : choose(id),
      )
    setTyped(null)
  }
  const nobody =
    unknown === null || typed !== null
      ? undefined
      : `‘${unknown}’ bestaat nog niet. Kies uit de lijst${isMadeByName(type) ? ', of maak het daar aan' : ''}.`
  const why = error ?? nobody ?? make.error?.message
  return (
    <ComboBox
      {...fieldProps({ field, error: why })}
      items={options}
      value={chosen}
      inputValue={typed ?? unknown ?? title}
      onInputChange={(text) => {
        if (text === unknown) return
        setUnknown(null)
        setTyped(text === title ? null : text)
      }}
      onChange={(key) => {
        if (key === newOption) makeByName((typed ?? unknown ?? '').trim())
        else if (typeof key === 'number' && key !== chosen) choose(key)
        else settle()
      }}
      onFocus={onEnter}
      onBlur={() => {
        settle()
        onLeave()
      }}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <FieldLabel field={field} />
      <div className="input-group">
        <Input className="input" placeholder="Zoek of kies…" {...(typed !== null && { 'data-typing': '' })} />
        {chosen !== null && taken === undefined && (
          <Button
            slot={null}
            excludeFromTabOrder
            className="icon-button"
            aria-label={`${field.label} leegmaken`}
            onPress={() => choose(null)}
          >
            <X aria-hidden="true" />
          </Button>
        )}
        <Button className="icon-button">
          <ChevronDown aria-hidden="true" />
        </Button>
      </div>
      <FieldHelp field={field} error={why} />
      <Popover className="popover">
        <ListBox className="options" renderEmptyState={() => <p className="no-options">Niets gevonden.</p>}>
          {(option: (typeof options)[number]) => (
            <ListBoxItem id={option.id} textValue={option.title} className="option">
              <Text slot="label">{option.id === newOption ? `Maak ‘${option.title}’ aan` : option.title}</Text>
              {option.detail !== '' && option.id !== newOption && (
                <Text slot="description" className="option-detail">
                  {option.detail}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
