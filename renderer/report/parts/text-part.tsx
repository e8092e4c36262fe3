import type { Figure } from '../../../db/model/figure.ts'
import { ProseEditor } from '../editor/prose-editor.tsx'
import { explainFigure } from '../explain/explain-figure.ts'
import { useDraft } from '../use-draft.ts'
import { PartProblem } from './part-problem.tsx'

type Props = { readonly id: number; readonly year: number; readonly figures: readonly Figure[] }

/** A text between the other parts. */
export const TextPart = ({ id, year, figures }: Props) => {
  const written = useDraft('reportText', id)
  const { value, error, onEnter, onLeave } = written.control('body')
  return (
    <>
      <PartProblem written={written} />
      {written.values !== null && (
        <ProseEditor
          label="Tekst"
          value={typeof value === 'string' ? value : ''}
          onChange={(markup) => written.change('body', markup === '' ? null : markup)}
          figures={figures}
          year={year}
          error={error}
          onEnter={onEnter}
          onLeave={onLeave}
          onExplain={explainFigure}
        />
      )}
    </>
  )
}
