import type { Block, Report, Run } from '../../db/model/block.ts'
import type { Figure } from '../../db/model/figure.ts'
import type { FigurePlace } from '../../main/pdf/places.ts'
import type { Glyph } from './pdf-glyphs.ts'

const inRuns = (runs: readonly Run[]): readonly Figure[] =>
  runs.flatMap((run) => {
    if (typeof run === 'string' || 'gap' in run) return []
    return 'figure' in run ? run.figure : inRuns(run.spoken ?? [])
  })

const inBlock = (block: Block): readonly Figure[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return inRuns(block.runs)
    case 'figures':
      return block.tiles.flatMap(({ figure, spoken = [] }) => [figure, ...inRuns(spoken)])
    case 'heading':
    case 'quote':
      return inRuns(block.spoken ?? [])
    case 'list':
      return block.items.flatMap(inRuns)
    case 'table':
      return block.rows.flatMap(inRuns)
    case 'chart':
      return block.points.flatMap(({ of }) => of ?? []).filter((figure) => figure !== undefined)
    default:
      return []
  }
}

/** The figures that a report prints in its texts, tiles, tables and charts, as often as it does. */
export const figuresIn = ({ sections }: Report): readonly Figure[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(inBlock))

/** What is painted in the areas of a figure: the letters that have their middle in one; a space where a line ends. */
export const paintedIn = (glyphs: readonly Glyph[], { page, areas }: FigurePlace): string =>
  areas
    .map((area) =>
      glyphs
        .filter(
          ({ page: its, x, width, base }) =>
            its === page &&
            x + width / 2 > area.x &&
            x + width / 2 < area.x + area.width &&
            base > area.y &&
            base < area.y + area.height,
        )
        .map(({ text }) => text)
        .join(''),
    )
    .join(' ')
