import { reportFigure } from '../../../db/model/report.ts'
import { FieldControl } from '../../form/field-control.tsx'
import { useDraft } from '../shared/use-draft.ts'
import { PartProblem } from './part-problem.tsx'

const { label, value, unit, printed, definition, n } = reportFigure.fields

/** A figure that no record yields: printed large, and there for the texts to speak of. */
export const FigurePart = ({ id }: { readonly id: number }) => {
  const written = useDraft('reportFigure', id)
  return (
    <>
      <PartProblem written={written} />
      {written.values !== null && (
        <div className="form figure-form">
          <FieldControl field={label} {...written.control('label')} />
          <FieldControl field={value} {...written.control('value')} />
          <div className="half">
            <FieldControl field={{ ...unit, hint: 'Bv. euro, %, uren.' }} {...written.control('unit')} />
          </div>
          <FieldControl
            field={{ ...printed, hint: 'Als het anders gedrukt wordt dan het getal, bv. zo’n 55.000.' }}
            {...written.control('printed')}
          />
          <FieldControl field={definition} {...written.control('definition')} />
          <FieldControl field={n} {...written.control('n')} />
        </div>
      )}
    </>
  )
}
