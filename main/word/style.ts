import { AlignmentType, type IStylesOptions, LevelFormat } from 'docx'

/** The names under which a designer finds every kind of text. */
export const styles = {
  figure: 'Cijfer',
  numeral: 'CijferWaarde',
  quote: 'Citaat',
  attribution: 'CitaatBron',
  caption: 'Bijschrift',
  cell: 'Cel',
  note: 'Toelichting',
  organisation: 'Organisatie',
} as const

export const bullets = 'opsomming'
export const numbers = 'nummering'

const indent = { left: 360, hanging: 260 }

export const numbering = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
    {
      reference: numbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
  ],
}

/** Sizes in half points, spacing in twentieths of a point. */
export const looks = (accent: string): IStylesOptions => {
  const color = accent.slice(1)
  const heading = (size: number) => ({
    run: { font: 'Georgia', size, bold: true, color: '1d1c1a' },
    paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
  })
  const own = (id: string, name: string, run: object, paragraph: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: 'nl-BE' } },
        paragraph: { spacing: { after: 140, line: 288 } },
      },
      title: heading(64),
      heading1: heading(40),
      heading2: heading(30),
      heading3: heading(24),
    },
    paragraphStyles: [
      own(styles.figure, 'Cijfer', {}, { spacing: { after: 100 } }),
      own(styles.quote, 'Citaat', { font: 'Georgia', italics: true, size: 26 }, { indent: { left: 360 } }),
      own(styles.attribution, 'Citaat bron', { color: '5c5a55' }, { indent: { left: 360 } }),
      own(styles.caption, 'Bijschrift figuur', { bold: true }, { spacing: { before: 200, after: 80 } }),
      own(styles.cell, 'Cel', { size: 20 }, { spacing: { before: 40, after: 40 } }),
      own(styles.note, 'Toelichting', { size: 18, color: '5c5a55' }),
      own(styles.organisation, 'Organisatie', { size: 28, color: '5c5a55' }),
    ],
    characterStyles: [
      { id: styles.numeral, name: 'Cijfer waarde', run: { font: 'Georgia', bold: true, size: 44, color } },
    ],
  }
}
