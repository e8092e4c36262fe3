import { itemKey } from '../model/figure-id.ts'
import { type consentScopes, mayBePrinted, proposedAttribution } from '../model/testimonial.ts'
import type { Quote, ReportData } from './data.ts'

/** A testimonial with what is known of its training. The name of the speaker is never read. */
export type Candidate = {
  readonly text: string | null
  readonly attribution: string | null
  readonly consentOn: string | null
  /** JSON, as the store keeps it. */
  readonly consentScope: string | null
  readonly withdrawnOn: string | null
  readonly title: string | null
  readonly workForm: string | null
  readonly themeId: number | null
  readonly themeCode: string | null
  readonly offerId: number | null
}

/** A testimonial that the coordinator chose for a section: the row that says so, and the address of the section. */
export type ChosenQuoteRow = Candidate & {
  readonly id: number
  readonly testimonial: number | null
  readonly sectionId: number
  readonly section: string
  readonly position: number | null
  readonly shortened: string | null
}

/** A quote that was chosen, and where. */
export type PlacedQuote = Pick<ChosenQuoteRow, 'id' | 'sectionId' | 'position'> & { readonly quote: Quote }

type Scope = keyof typeof consentScopes

const hasConsent = ({ consentOn, consentScope, withdrawnOn }: Candidate): boolean => {
  // Trusted: it was parsed before it was written.
  const scopes = JSON.parse(consentScope ?? '[]') as readonly Scope[]
  return mayBePrinted({ consentOn, consentScope: scopes, withdrawnOn })
}

const themeOf = ({ themeId, themeCode }: Candidate): string | null =>
  themeId === null ? null : itemKey({ id: themeId, code: themeCode })

type Offers = ReportData['offers']

/** The section that follows the offer of its training goes first. */
const sectionOf = ({ offerId, themeId }: Candidate, offers: Offers): string => {
  const [following] = [...offers].find(([, { id }]) => id === offerId) ?? []
  return following ?? (themeId === null ? 'professionalisation' : 'themes')
}

const quoteOf = (candidate: Candidate, section: string, text: string | null): readonly Quote[] => {
  const { attribution, title, workForm } = candidate
  if (text === null || !hasConsent(candidate)) return []
  const proposed = title === null ? null : proposedAttribution(workForm, title)
  return [{ section, theme: themeOf(candidate), text, attribution: attribution ?? proposed }]
}

/** The chosen quotes that may still be printed, in the order chosen. */
export const chosenQuotes = (choices: readonly ChosenQuoteRow[]): readonly PlacedQuote[] =>
  choices.flatMap((choice) => {
    const { id, sectionId, position } = choice
    return quoteOf(choice, choice.section, choice.shortened ?? choice.text).map((quote) => ({
      id,
      sectionId,
      position,
      quote,
    }))
  })

/** While nothing is chosen: the first that may be printed for each section that follows an offer, for each theme, and for all else; with its section. */
export const proposedAmong = <C extends Candidate>(
  oldestFirst: readonly C[],
  offers: Offers,
): readonly { readonly candidate: C; readonly quote: Quote }[] => {
  const printable = oldestFirst.flatMap((candidate) =>
    quoteOf(candidate, sectionOf(candidate, offers), candidate.text).map((quote) => ({ candidate, quote })),
  )
  const places = Map.groupBy(printable, ({ quote: { section, theme } }) =>
    section === 'themes' ? `${section} ${theme}` : section,
  )
  return [...places.values()].flatMap(([first]) => first ?? [])
}

/** What {@link proposedAmong} finds, as it is printed. */
export const proposedQuotes = (oldestFirst: readonly Candidate[], offers: Offers): readonly Quote[] =>
  proposedAmong(oldestFirst, offers).map(({ quote }) => quote)
