import { useQuery } from '@tanstack/react-query'
import { Scissors, TriangleAlert, Undo2 } from 'lucide-react'
import { useRef } from 'react'
import { Button, Label, Text, TextArea, TextField } from 'react-aria-components'
import { proposedAttribution } from '../../../db/model/testimonial.ts'
import { records } from '../../base/api.ts'
import { keys } from '../../base/query-client.ts'
import { hrefOf } from '../../base/route.ts'
import { useTitle } from '../../form/link-options.ts'
import { testimonials } from '../../records/types/testimonials.tsx'
import { focusSoon } from '../../ui/focus-soon.ts'
import { useDraft } from '../shared/use-draft.ts'
import { consentReason } from './consent-reason.ts'
import { placeOfPart } from './part-names.ts'
import { PartProblem } from './part-problem.tsx'
import { compareShortened, leaveOut } from './shorten.ts'

const useRecord = <K extends 'testimonial' | 'activity'>(type: K, id: number | null) =>
  useQuery({ queryKey: keys.record(type, id ?? 0), queryFn: () => records(type).get(id ?? 0), enabled: id !== null })
    .data

/** The words under a quote: those of the testimonial, or those that the report proposes. */
const useAttribution = (testimonial: number | null): string | null => {
  const said = useRecord('testimonial', testimonial)
  const activity = useRecord('activity', said?.activity ?? null)
  const workForm = useTitle('workForm', activity?.workForm ?? null)
  if (said?.attribution) return said.attribution
  const title = activity?.title ?? null
  return title === null ? null : proposedAttribution(workForm === '' ? null : workForm, title)
}

/** A quote that was chosen: the original beside what of it is printed. */
export const QuotePart = ({ id }: { readonly id: number }) => {
  const written = useDraft('reportQuote', id)
  const testimonial = written.values?.testimonial ?? null
  const said = useRecord('testimonial', testimonial)
  const attribution = useAttribution(testimonial)
  const box = useRef<HTMLTextAreaElement>(null)
  if (written.values === null || said === undefined) return <PartProblem written={written} />
  const original = said.quote ?? ''
  const { shortened } = written.values
  const stretches = shortened === null ? null : compareShortened(original, shortened)
  const reason = said.deletedAt === null ? consentReason(said) : 'De getuigenis ligt in de prullenmand'
  const { onEnter, onLeave } = written.control('shortened')
  const cut = () => {
    const { selectionStart = 0, selectionEnd = 0 } = box.current ?? {}
    written.change('shortened', leaveOut(shortened ?? '', selectionStart, selectionEnd))
    box.current?.focus()
  }
  return (
    <div className="quote-part form">
      <PartProblem written={written} />
      {reason !== null && (
        <p className="missing-note">
          <TriangleAlert aria-hidden="true" />
          {reason}: dit citaat wordt niet gedrukt.
        </p>
      )}
      <figure className="original">
        <blockquote>
          {stretches === null
            ? original
            : stretches.map(({ at, text, isKept }) =>
                isKept ? <span key={at}>{text} </span> : <del key={at}>{text} </del>,
              )}
        </blockquote>
        <figcaption>
          {attribution === null ? 'Zonder ondertekening. ' : `— ${attribution} `}
          <a href={hrefOf(testimonials.path, testimonial, 'attribution')}>Pas aan bij de getuigenis</a>
        </figcaption>
      </figure>
      {shortened === null ? (
        <div>
          <Button
            className="button small"
            onPress={() => {
              written.change('shortened', original)
              focusSoon(`${placeOfPart({ type: 'reportQuote', id })} textarea`)
            }}
          >
            <Scissors aria-hidden="true" />
            Kort in
          </Button>
        </div>
      ) : (
        <div className="shortened">
          <TextField
            className="field"
            value={shortened}
            onChange={(text) => written.change('shortened', text === '' ? null : text)}
            onFocus={onEnter}
            onBlur={onLeave}
          >
            <Label>Zo gedrukt</Label>
            <TextArea ref={box} className="input text-area" rows={4} />
            <Text slot="description" className="hint">
              Selecteer wat weg mag en druk op “Laat dit weg”: er komt […] in de plaats. De getuigenis zelf blijft heel.
            </Text>
          </TextField>
          {stretches === null && (
            <p className="missing-note" role="status">
              <TriangleAlert aria-hidden="true" />
              Dit zijn niet de woorden van de getuigenis zelf. Laat alleen iets weg, met […] op die plaats.
            </p>
          )}
          <div className="button-row">
            <Button className="button small" onPress={cut}>
              <Scissors aria-hidden="true" />
              Laat dit weg
            </Button>
            <Button className="button quiet small" onPress={() => written.change('shortened', null)}>
              <Undo2 aria-hidden="true" />
              Toch helemaal
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
