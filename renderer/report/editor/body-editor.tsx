import type { Value } from '../../../db/model/field.ts'
import type { Figure } from '../../../db/model/figure.ts'
import { explainFigure } from '../shared/explain-figure.ts'
import type { Written } from '../shared/use-draft.ts'
import { ProseEditor } from './prose-editor.tsx'

/** A record with a text of its own, as {@link Written} has it. */
type WithBody = {
  readonly change: (field: 'body', value: Value) => void
  readonly control: (field: 'body') => ReturnType<Written<'reportText'>['control']>
}

type Props = {
  readonly label: string
  readonly written: WithBody
  readonly figures: readonly Figure[]
  readonly year: number
}

/** The editor of the text in `body`; one that is emptied is not filled in. */
export const BodyEditor = ({ label, written, figures, year }: Props) => {
  const { value, error, onEnter, onLeave } = written.control('body')
  return (
    <ProseEditor
      label={label}
      value={typeof value === 'string' ? value : ''}
      onChange={(markup) => written.change('body', markup === '' ? null : markup)}
      figures={figures}
      year={year}
      error={error}
      onEnter={onEnter}
      onLeave={onLeave}
      onExplain={explainFigure}
    />
  )
}
