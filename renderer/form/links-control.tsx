import { X } from 'lucide-react'
import { Button, Tag, TagGroup, TagList } from 'react-aria-components'
import type { LinksField } from '../../db/model/field.ts'
import type { RecordName } from '../../db/model/index.ts'
import type { ControlProps } from './control.tsx'
import { useTitle } from './link-options.ts'
import { LinkPicker } from './link-picker.tsx'
import { useLatest } from './use-latest.ts'

const LinkTitle = ({ type, id }: { readonly type: RecordName; readonly id: number }) => useTitle(type, id)

/** Any number of records of another type, in the order in which they were chosen. */
export const LinksControl = ({ value, onChange, onLeave, ...rest }: ControlProps<LinksField>) => {
  const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'number') : []
  const latest = useLatest(ids)
  const type = rest.field.to
  const change = (next: readonly number[]) => {
    onChange(next)
    onLeave()
  }
  return (
    <div className="field">
      <LinkPicker
        {...rest}
        chosen={ids.at(-1) ?? null}
        taken={ids}
        title=""
        onChoose={(id) => {
          if (id !== null && !ids.includes(id)) change([...ids, id])
        }}
        onUnmake={(id) => change(latest.current.filter((one) => one !== id))}
        onLeave={onLeave}
      />
      {ids.length > 0 && (
        <TagGroup
          aria-label={`Gekozen: ${rest.field.label.toLowerCase()}`}
          onRemove={(removed) => change(ids.filter((id) => !removed.has(id)))}
        >
          <TagList className="tags" items={ids.map((id) => ({ id }))}>
            {({ id }) => (
              <Tag id={id} textValue={String(id)} className="tag">
                <LinkTitle type={type} id={id} />
                <Button slot="remove" className="icon-button">
                  <X aria-hidden="true" />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
    </div>
  )
}
