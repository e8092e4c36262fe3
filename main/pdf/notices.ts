import { type Colour, contrastWithWhite } from '../../db/model/colour.ts'
import { formatNumber } from '../../db/model/format.ts'
import type { Finding, Rule } from './check/printed.ts'
import type { Palette } from './colour.ts'
import type { Overflow } from './margins.ts'

/** The condition behind each rule of accessibility, as the author reads it. */
const conditions: Readonly<Record<Rule, string>> = {
  readable: 'het bestand is niet te lezen',
  'marked content': 'niet alles wat gedrukt is, heeft een plaats in de leesvolgorde',
  nesting: 'stukken inhoud staan in elkaar',
  'missing characters': 'een teken staat niet in het lettertype',
  structure: 'de opbouw van het document klopt niet',
  'content in structure': 'een stuk inhoud hoort nergens bij',
  'parent tree': 'vanaf een stuk inhoud is de opbouw niet terug te vinden',
  'empty element': 'een onderdeel is leeg',
  'element order': 'onderdelen staan niet in de juiste orde',
  'reading order': 'de leesvolgorde is niet die van de bladzijde',
  figure: 'een figuur is niet beschreven',
  headings: 'een niveau van de titels is overgeslagen',
  'table heads': 'een tabel heeft geen koppen',
  notes: 'een noot is niet te vinden',
  links: 'een verwijzing leidt nergens naartoe',
  fonts: 'een lettertype zit niet in het bestand',
  language: 'de taal is niet vermeld',
  title: 'de titel wordt niet getoond',
  metadata: 'de gegevens over het document spreken elkaar tegen',
  bookmarks: 'een bladwijzer leidt nergens naartoe',
  'self-contained': 'het bestand verwijst naar buiten',
  colours: 'een afbeelding staat in drukwerkkleuren (CMYK), of de kleuren zijn niet vastgelegd',
  archive: 'het bestand is niet te bewaren zoals een archief vraagt',
}

/** The notice that the document may not say of itself that it is accessible, with the reasons. */
export const claimNotices = (findings: readonly Finding[]): readonly string[] => {
  const broken = [...new Set(findings.map(({ rule }) => conditions[rule]))]
  return broken.length === 0
    ? []
    : [
        `Het pdf-bestand zegt niet van zichzelf dat het toegankelijk is (PDF/UA) en bewaard kan worden (PDF/A): ${broken.join('; ')}.`,
      ]
}

/** The notice that letters in the house colour were darkened to be read. */
export const accentNotices = (accent: Colour, { accentText }: Palette): readonly string[] =>
  accentText === accent
    ? []
    : [
        `De huiskleur ${accent} is te licht voor letters op wit papier (contrast ${formatNumber(contrastWithWhite(accent))} op 1): letters en balken staan in een donkerder tint, ${accentText}.`,
      ]

/** So many characters are named; of more the author only hears how many. */
const maxCharacters = 12

/** The notice of characters that no font has. */
export const characterNotices = (characters: readonly string[]): readonly string[] => {
  if (characters.length === 0) return []
  const named = characters.slice(0, maxCharacters).join(' ')
  const more = characters.length > maxCharacters ? ` en nog ${characters.length - maxCharacters} andere` : ''
  return [
    `Deze tekens staan niet in de lettertypes van het verslag en zijn vervangen door [?] of [emoji]: ${named}${more}.`,
  ]
}

/** The most overflows that are named, and the most characters of each. */
const maxOverflows = 3
const maxOpening = 50

/** How a text begins; a long one is cut between words. */
const opening = (text: string): string => {
  const characters = Array.from(text.trim())
  return characters.length <= maxOpening
    ? characters.join('')
    : `${characters
        .slice(0, maxOpening)
        .join('')
        .replace(/\s+\S*$/, '')} …`
}

/** The notice of content that leaves the margins. */
export const overflowNotices = (overflows: readonly Overflow[]): readonly string[] => {
  if (overflows.length === 0) return []
  const named = overflows.slice(0, maxOverflows).map(({ page, says }) => `“${opening(says)}” (bladzijde ${page})`)
  const more = overflows.length > maxOverflows ? ` en nog ${overflows.length - maxOverflows} andere` : ''
  return [
    `Dit past niet binnen de marges van de bladzijde: ${named.join(', ')}${more}. Maak het korter, want op papier kan er iets wegvallen.`,
  ]
}
