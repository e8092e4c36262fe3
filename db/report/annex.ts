import type { Block, ReportSection, Run } from '../model/block.ts'
import type { Figure } from '../model/figure.ts'
import { formatNumber } from '../model/format.ts'

const head = ['Cijfer', 'Waarde', 'Steunt op', 'Hoe het geteld is'] as const

const row = (figure: Figure): readonly Run[] => [
  figure.label,
  { figure },
  figure.n === null ? '' : formatNumber(figure.n),
  figure.definition,
]

/** Every figure of the year with how it was counted and on how many records or answers it rests (verantwoording van de cijfers). */
export const annexOf = (figures: ReadonlyMap<string, Figure>, year: number): readonly ReportSection[] => {
  if (figures.size === 0) return []
  const blocks: readonly Block[] = [
    {
      kind: 'paragraph',
      runs: [
        'Zo is elk cijfer van dit verslag geteld. “Steunt op” zegt hoeveel records of antwoorden erachter zitten.',
      ],
    },
    { kind: 'table', caption: `De cijfers van ${year}`, head, rows: [...figures.values()].map(row) },
  ]
  return [{ id: 'verantwoording', title: 'Verantwoording van de cijfers', blocks }]
}
