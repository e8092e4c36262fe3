import type { LinkField } from '../../db/model/field.ts'
import type { ControlProps } from './control.tsx'
import { useTitle } from './link-options.ts'
import { LinkPicker } from './link-picker.tsx'
import { useLatest } from './use-latest.ts'

/** One record of another type. */
export const LinkControl = ({ value, onChange, onLeave, ...rest }: ControlProps<LinkField>) => {
  const chosen = typeof value === 'number' ? value : null
  const latest = useLatest(chosen)
  return (
    <LinkPicker
      {...rest}
      chosen={chosen}
      title={useTitle(rest.field.to, chosen)}
      onChoose={(id) => {
        onChange(id)
        onLeave()
      }}
      onUnmake={(id, former) => {
        if (latest.current !== id) return
        onChange(former)
        onLeave()
      }}
      onLeave={onLeave}
    />
  )
}
