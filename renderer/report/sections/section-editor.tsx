import './section-editor.css'
import { PenLine } from 'lucide-react'
import { Button } from 'react-aria-components'
import { reportSection } from '../../../db/model/report.ts'
import { FieldControl } from '../../form/field-control.tsx'
import { holdTyping } from '../../ui/hold-typing.ts'
import { Notice } from '../../ui/notice.tsx'
import { Parts } from '../parts/parts.tsx'
import { type ComposedSection, useSpoken } from '../shared/composition.ts'
import { changeSection, openSection } from '../shared/shape.ts'
import { SpokenText } from '../shared/spoken-text.tsx'
import { useDraft } from '../shared/use-draft.ts'
import { titleOf } from './section-places.ts'
import { SectionText } from './section-text.tsx'

const { fields } = reportSection

type Props = { readonly year: number; readonly section: ComposedSection }

/** Why a section is not in the report, and what to do about it. */
const Absence = ({ year, section }: Props) => {
  if (!section.shown)
    return (
      <p className="section-note">
        Dit onderdeel staat niet in het verslag.{' '}
        <Button className="link-button" onPress={() => void changeSection(year, section, { shown: true })}>
          Zet het erin
        </Button>
      </p>
    )
  if (section.empty)
    return (
      <p className="section-note">
        Leeg: zolang er geen gegevens of tekst voor zijn, wordt dit onderdeel niet gedrukt. Schrijf een tekst of voeg
        iets toe.
      </p>
    )
  return null
}

const Editor = ({ year, section, id }: Props & { readonly id: number }) => {
  const written = useDraft('reportSection', id)
  const figures = useSpoken(year).data
  if (written.error !== null) return <Notice>{written.error.message}</Notice>
  if (written.values === null || figures === undefined) return null
  const { title } = fields
  return (
    <div className="section-editor form">
      <h2 className="visually-hidden">{section.title}</h2>
      {written.problem !== null && <Notice>{written.problem.message}</Notice>}
      <div className="field section-name" data-title-of={section.address}>
        <FieldControl
          field={section.kind === 'standard' ? { ...title, hint: `Leeg wordt het “${section.standardTitle}”.` } : title}
          {...written.control('title')}
        />
      </div>
      <Absence year={year} section={section} />
      <SectionText year={year} section={section} written={written} figures={figures} />
      <Parts year={year} section={section} written={written} figures={figures} />
    </div>
  )
}

/** A section of which nothing was chosen yet: as the app makes it. */
const Untouched = ({ year, section }: Props) => {
  const figures = useSpoken(year).data ?? []
  const write = async () => {
    const typing = holdTyping()
    if ((await openSection(year, section)) === null) typing.giveBack()
    else typing.giveTo(titleOf(section.address))
  }
  return (
    <div className="section-editor form">
      <h2>{section.title}</h2>
      <Absence year={year} section={section} />
      <p>
        Dit onderdeel maakt de app uit je gegevens. Je kunt de titel en de tekst aanpassen, en toevoegen wat je wilt.
      </p>
      {section.standardText !== null && (
        <SpokenText
          markup={section.standardText}
          spoken={{ year, figures: new Map(figures.map((figure) => [figure.id, figure])) }}
        />
      )}
      <div>
        <Button className="button" onPress={() => void write()}>
          <PenLine aria-hidden="true" />
          Werk aan dit onderdeel
        </Button>
      </div>
    </div>
  )
}

/** Where a section is written: its title, its text, and what was added to it. */
export const SectionEditor = ({ year, section }: Props) =>
  section.id === null ? (
    <Untouched year={year} section={section} />
  ) : (
    <Editor key={section.id} year={year} section={section} id={section.id} />
  )
