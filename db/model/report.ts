import { bytes, choice, count, date, decimal, flag, link, longText, text, year } from './field.ts'
import { recordType } from './record-type.ts'

export const reportStatuses = { draft: 'in opmaak', final: 'definitief' } as const
export const layouts = { sober: 'sober', bold: 'uitgesproken', compact: 'compact' } as const
export type Layout = keyof typeof layouts
export const sectionKinds = { standard: 'vast onderdeel', free: 'eigen onderdeel' } as const

/** The report of a year (jaarverslag): what the coordinator chose over what follows from the records. */
export const report = recordType({
  name: 'report',
  family: 'report',
  label: 'jaarverslag',
  plural: 'jaarverslagen',
  title: 'title',
  inYear: { from: 'year' },
  unique: 'year',
  fields: {
    year: year('Jaar', { needed: true }),
    title: text('Titel'),
    status: choice('Status', reportStatuses, { initial: 'draft' }),
    layout: choice('Opmaak', layouts, { initial: 'sober' }),
    annex: flag('Verantwoording van de cijfers achteraan'),
    colophon: longText('Colofon', { max: 2000, hint: 'Wie het verslag maakte en hoe je te bereiken bent.' }),
  },
})

/** A section as this year's report has it. A standard section without a row stands where the table of contents puts it. */
export const reportSection = recordType({
  name: 'reportSection',
  family: 'report',
  label: 'onderdeel van het verslag',
  plural: 'onderdelen van het verslag',
  title: 'title',
  fields: {
    report: link('Jaarverslag', 'report', { needed: true }),
    kind: choice('Soort', sectionKinds, { initial: 'standard' }),
    section: text('Vast onderdeel', { max: 80 }),
    position: count('Volgorde', { max: 10_000 }),
    shown: flag('In het verslag', { initial: true }),
    under: flag('Onder het vorige onderdeel'),
    ownQuotes: flag('Citaten zelf gekozen'),
    title: text('Titel'),
    body: longText('Tekst', { max: 100_000 }),
    offer: link('Volgt het aanbod', 'offer'),
  },
})

/** A text between the figures, tables and pictures of a section; the section's own text stands before all of them. */
export const reportText = recordType({
  name: 'reportText',
  family: 'report',
  label: 'tekst in het verslag',
  plural: 'teksten in het verslag',
  title: 'body',
  fields: {
    section: link('Onderdeel', 'reportSection', { needed: true }),
    position: count('Volgorde', { max: 10_000 }),
    body: longText('Tekst', { needed: true, max: 100_000 }),
  },
  describe: () => null,
})

export const tableShapes = {
  table: 'tabel',
  bars: 'staven',
  stacked: 'gestapelde staven',
  donut: 'ring',
  line: 'lijn',
  funnel: 'trechter',
  people: 'lijst van namen',
} as const

/** A table of one's own, shown as such, as a chart, or as a list of names. */
export const reportTable = recordType({
  name: 'reportTable',
  family: 'report',
  label: 'tabel in het verslag',
  plural: 'tabellen in het verslag',
  title: 'caption',
  fields: {
    section: link('Onderdeel', 'reportSection', { needed: true }),
    position: count('Volgorde', { max: 10_000 }),
    caption: text('Opschrift', { needed: true }),
    shape: choice('Tonen als', tableShapes, { initial: 'table' }),
    cells: longText('Cellen', {
      needed: true,
      keepsBlanks: true,
      max: 200_000,
      hint: 'De eerste rij is de kop. Rijen staan onder elkaar, cellen met een tab ertussen.',
    }),
    totalRow: flag('De laatste rij is het totaal'),
    noun: text('Wat je telt', { max: 80, hint: 'Bv. vormingen, deelnemers, euro.' }),
  },
})

/** A quote that was chosen for a section; `shortened` leaves the original whole. */
export const reportQuote = recordType({
  name: 'reportQuote',
  family: 'report',
  label: 'gekozen citaat',
  plural: 'gekozen citaten',
  title: 'shortened',
  fields: {
    section: link('Onderdeel', 'reportSection', { needed: true }),
    testimonial: link('Getuigenis', 'testimonial', { needed: true }),
    position: count('Volgorde', { max: 10_000 }),
    shortened: longText('Ingekort'),
  },
  describe: ({ shortened }, linked) => shortened ?? linked('testimonial'),
})

/** A figure that no record yields, as value and as printed. */
export const reportFigure = recordType({
  name: 'reportFigure',
  family: 'report',
  label: 'eigen cijfer',
  plural: 'eigen cijfers',
  title: 'label',
  fields: {
    section: link('Onderdeel', 'reportSection', { needed: true }),
    position: count('Volgorde', { max: 10_000 }),
    label: text('Wat', { needed: true }),
    value: decimal('Waarde', { min: -1_000_000_000_000, max: 1_000_000_000_000 }),
    printed: text('Zo gedrukt', { max: 80 }),
    unit: text('Eenheid', { max: 80 }),
    definition: text('Hoe geteld', { max: 1000, hint: 'Bv. aandeel van de antwoorden 4 of 5 op een schaal van 5.' }),
    n: count('Waarop het steunt', { hint: 'Op hoeveel antwoorden, bezoeken, organisaties …' }),
  },
})

/** A picture in a section. */
export const reportImage = recordType({
  name: 'reportImage',
  family: 'report',
  label: 'afbeelding in het verslag',
  plural: 'afbeeldingen in het verslag',
  title: 'alt',
  fields: {
    section: link('Onderdeel', 'reportSection', { needed: true }),
    position: count('Volgorde', { max: 10_000 }),
    file: bytes('Bestand', { needed: true }),
    alt: text('Beschrijving voor wie ze niet ziet', { needed: true, max: 1000 }),
    caption: text('Bijschrift', { max: 1000 }),
  },
})

/** A figure of the records that was typed over, and why. */
export const figureOverride = recordType({
  name: 'figureOverride',
  family: 'report',
  label: 'overschreven cijfer',
  plural: 'overschreven cijfers',
  title: 'figure',
  fields: {
    report: link('Jaarverslag', 'report', { needed: true }),
    figure: text('Cijfer', { needed: true }),
    value: decimal('Waarde', { needed: true, min: -1_000_000_000_000, max: 1_000_000_000_000 }),
    reason: text('Reden', { needed: true, max: 1000 }),
    typedOn: date('Ingevuld op', { needed: true }),
  },
  describe: ({ reason }) => reason,
})

/** A report made final: what was printed, so that it can be printed again to the byte. */
export const reportVersion = recordType({
  name: 'reportVersion',
  family: 'report',
  label: 'definitieve versie',
  plural: 'definitieve versies',
  title: 'checksum',
  fields: {
    report: link('Jaarverslag', 'report', { needed: true }),
    version: count('Versie', { needed: true, min: 1, max: 10_000 }),
    madeOn: date('Gemaakt op', { needed: true }),
    snapshot: longText('Cijfers en blokken', { needed: true, max: 50_000_000 }),
    pdf: bytes('PDF', { needed: true }),
    checksum: text('Controlegetal (SHA-256)', { needed: true, max: 64 }),
  },
  describe: ({ version }) => (version === null ? null : `Versie ${version}`),
})
