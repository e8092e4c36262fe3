import { PenLine, Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Figure } from '../../../db/model/figure.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import { BodyEditor } from '../editor/body-editor.tsx'
import type { ComposedSection } from '../shared/composition.ts'
import { SpokenText } from '../shared/spoken-text.tsx'
import type { Written } from '../shared/use-draft.ts'

type Props = {
  readonly year: number
  readonly section: ComposedSection
  readonly written: Written<'reportSection'>
  readonly figures: readonly Figure[]
}

/** The text at the head of a section: the standard one until the coordinator writes their own. */
export const SectionText = ({ year, section, written, figures }: Props) => {
  const { title, standardText } = section
  const body = written.values?.body ?? null
  // A text that is emptied while one writes is not taken away under the cursor.
  const [isWriting, setWriting] = useState(body !== null || standardText === null)
  const spoken = useMemo(
    () => ({ year, figures: new Map(figures.map((figure) => [figure.id, figure])) }),
    [year, figures],
  )
  if (!isWriting && body === null && standardText !== null)
    return (
      <section className="standard-text" aria-label="Standaardtekst">
        <p className="group-label">Standaardtekst</p>
        <SpokenText markup={standardText} spoken={spoken} />
        <div>
          <Button
            className="button small"
            onPress={() => {
              setWriting(true)
              written.change('body', standardText)
              focusSoon('.section-text [contenteditable]')
            }}
          >
            <PenLine aria-hidden="true" />
            Pas de standaardtekst aan
          </Button>
        </div>
      </section>
    )
  return (
    <div className="section-text">
      <p className="group-label">Tekst</p>
      <BodyEditor label={`Tekst van ${title}`} written={written} figures={figures} year={year} />
      {standardText !== null && (
        <div>
          <Button
            className="button quiet small"
            onPress={() => {
              setWriting(false)
              written.change('body', null)
              focusSoon('.standard-text button')
            }}
          >
            <Undo2 aria-hidden="true" />
            Terug naar de standaardtekst
          </Button>
        </div>
      )}
    </div>
  )
}
