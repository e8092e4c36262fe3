import { fold } from '../../model/fold.ts'
import type { CheckData } from './data.ts'
import type { RawFinding, Rule } from './rule.ts'
import { quoted, refs } from './words.ts'

/** The parts of a name that give someone away: of four letters or more with a capital, so not ‘van’ or ‘de’. */
const tellingParts = (name: string): readonly string[] =>
  name
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{M}-]+/u)
    .filter((part) => part.length >= 4 && /^\p{Lu}/u.test(part))

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/[^\p{L}\p{M}-]+/u))

/** The whole name however it is written, or one part of it written as a name. */
const names = (text: string, speaker: string): boolean => {
  const bare = fold(speaker.replace(/\([^)]*\)/g, ' ').trim())
  const words = wordsOf(text)
  return (bare.length >= 3 && fold(text).includes(bare)) || tellingParts(speaker).some((part) => words.has(part))
}

const findIn = (
  { id, speaker, quote, attribution }: CheckData['testimonials'][number],
  chosen: CheckData['chosen'],
): readonly RawFinding[] => {
  if (speaker === null) return []
  const shortened = chosen.flatMap((choice) => (choice.testimonial?.id === id ? (choice.shortened ?? []) : []))
  const inAttribution = attribution !== null && names(attribution, speaker)
  const inQuote = [quote ?? '', ...shortened].some((text) => names(text, speaker))
  if (!inAttribution && !inQuote) return []
  const where = [...(inAttribution ? ['de ondertekening'] : []), ...(inQuote ? ['de tekst'] : [])].join(' en ')
  return [
    {
      subject: `testimonial-${id}`,
      facts: [quote, attribution, ...shortened],
      severity: 'warning',
      message: `In ${where} van een getuigenis${inQuote ? '' : ` (${quoted(quote ?? '')})`} staat de naam van de spreker. Haal de naam weg: wie sprak, blijft tussen jullie.`,
      records: refs('testimonial', [id]),
      field: inQuote ? 'quote' : 'attribution',
    },
  ]
}

/** The name of a speaker where it would be printed. The message never repeats it. */
export const speakerNamed: Rule = {
  name: 'speaker-named',
  find: ({ testimonials, chosen }) => testimonials.flatMap((testimonial) => findIn(testimonial, chosen)),
}
