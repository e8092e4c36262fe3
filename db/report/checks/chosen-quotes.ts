import { mayBePrinted } from '../../model/testimonial.ts'
import type { CheckData, ChosenQuote } from './data.ts'
import type { RawFinding, Rule } from './rule.ts'
import { quoted, refs } from './words.ts'

const whyNot = ({ testimonial }: ChosenQuote): string | null => {
  if (testimonial === null) return 'de getuigenis ligt in de prullenmand'
  if (mayBePrinted(testimonial)) return null
  if (testimonial.withdrawnOn !== null) return 'de toestemming is ingetrokken'
  return testimonial.consentOn === null
    ? 'er is geen toestemming ingevuld'
    : 'de toestemming geldt niet voor het jaarverslag'
}

const textOf = ({ testimonial, shortened }: ChosenQuote): string => shortened ?? testimonial?.quote ?? ''

const withoutConsent = ({ chosen }: CheckData): readonly RawFinding[] =>
  chosen.flatMap((choice): readonly RawFinding[] => {
    const reason = whyNot(choice)
    if (reason === null) return []
    const name = textOf(choice) === '' ? 'Een gekozen citaat' : `Het gekozen citaat ${quoted(textOf(choice))}`
    return [
      {
        subject: `reportQuote-${choice.id}`,
        facts: [reason],
        severity: 'warning',
        message: `${name} wordt niet gedrukt: ${reason}. Kies een ander citaat, of vul de toestemming aan als je ze hebt.`,
        records: [...refs('reportQuote', [choice.id]), ...refs('testimonial', idsOf([choice]))],
        section: choice.section,
      },
    ]
  })

const idsOf = (choices: readonly ChosenQuote[]): readonly number[] =>
  choices.flatMap(({ testimonial }) => testimonial?.id ?? [])

const twice = ({ chosen }: CheckData): readonly RawFinding[] =>
  [...Map.groupBy(chosen, ({ testimonial }) => testimonial?.id).entries()].flatMap(
    ([id, same]): readonly RawFinding[] => {
      const [first] = same
      if (id === undefined || first === undefined || same.length === 1) return []
      return [
        {
          subject: `testimonial-${id}-twice`,
          facts: [],
          severity: 'warning',
          message: `Het citaat ${quoted(textOf(first))} koos je ${same.length} keer. Haal het op een van beide plaatsen weg.`,
          records: refs(
            'reportQuote',
            same.map((choice) => choice.id),
          ),
          section: first.section,
        },
      ]
    },
  )

/** Quotes that were chosen and may not be printed, or were chosen more than once. */
export const chosenQuotes: Rule = { name: 'chosen-quote', find: (check) => [...withoutConsent(check), ...twice(check)] }
