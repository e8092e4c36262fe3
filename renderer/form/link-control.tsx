import type { LinkField } from '../../db/model/field.ts'
import type { ControlProps } from './control.tsx'
import { targetName, useTitle } from './link-options.ts'
import { LinkPicker } from './link-picker.tsx'

/** One record of another type. */
export const LinkControl = ({ value, onChange, onLeave, ...rest }: ControlProps<LinkField>) => {
  const chosen = typeof value === 'number' ? value : null
  return (
    <LinkPicker
      {...rest}
      chosen={chosen}
      title={useTitle(targetName(rest.field.to), chosen)}
      onChoose={(id) => {
        onChange(id)
        onLeave()
      }}
      onLeave={onLeave}
    />
  )
}
