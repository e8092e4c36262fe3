import './report-settings.css'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { capitalise } from '../../../db/model/format.ts'
import { layouts, report as reportType } from '../../../db/model/report.ts'
import { FieldControl } from '../../form/field-control.tsx'
import { CheckBox } from '../../ui/check-box.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useDraft } from '../shared/use-draft.ts'

const { fields } = reportType

const looks: Readonly<Record<keyof typeof layouts, string>> = {
  sober: 'Wit, met lucht en fijne lijnen.',
  bold: 'Grote kleurvlakken en cijfers; elk onderdeel op een eigen pagina.',
  compact: 'Twee kolommen, in weinig pagina’s.',
}

/** What holds for the report as a whole: its title, how it looks, and what stands at its end. */
export const ReportSettings = ({ id }: { readonly id: number }) => {
  const { values, problem, error, change, control } = useDraft('report', id)
  if (error !== null) return <Notice>{error.message}</Notice>
  if (values === null) return null
  return (
    <div className="section-editor form">
      <h2>Titel en opmaak</h2>
      {problem !== null && <Notice>{problem.message}</Notice>}
      <FieldControl
        field={{ ...fields.title, hint: `Staat op het omslag. Leeg wordt het “Jaarverslag ${values.year ?? ''}”.` }}
        {...control('title')}
      />
      <RadioGroup
        className="field looks"
        value={values.layout ?? 'sober'}
        onChange={(layout) => change('layout', layout)}
      >
        <Label>{fields.layout.label}</Label>
        {Object.entries(layouts).map(([code, name]) => (
          <Radio key={code} value={code} className="selectable look">
            <span className={`look-picture look-${code}`} aria-hidden="true">
              <i />
              <i />
              <i />
              <i />
            </span>
            <strong>{capitalise(name)}</strong>
            <span className="hint">{looks[code as keyof typeof looks]}</span>
          </Radio>
        ))}
      </RadioGroup>
      <CheckBox
        label={fields.annex.label}
        hint="Van elk cijfer: hoe het geteld is en waarop het steunt."
        isSelected={values.annex === true}
        onChange={(annex) => change('annex', annex)}
      />
      <FieldControl field={fields.colophon} {...control('colophon')} />
    </div>
  )
}
