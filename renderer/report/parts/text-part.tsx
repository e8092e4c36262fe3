import type { Figure } from '../../../db/model/figure.ts'
import { BodyEditor } from '../editor/body-editor.tsx'
import { useDraft } from '../shared/use-draft.ts'
import { PartProblem } from './part-problem.tsx'

type Props = { readonly id: number; readonly year: number; readonly figures: readonly Figure[] }

/** A text between the other parts. */
export const TextPart = ({ id, year, figures }: Props) => {
  const written = useDraft('reportText', id)
  return (
    <>
      <PartProblem written={written} />
      {written.values !== null && <BodyEditor label="Tekst" written={written} figures={figures} year={year} />}
    </>
  )
}
