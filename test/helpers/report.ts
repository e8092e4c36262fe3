import type { Block, Report, Run } from '../../db/model/block.ts'
import type { Figure } from '../../db/model/figure.ts'
import { printFigure } from '../../db/model/format.ts'
import type { Store } from '../../db/records/store.ts'
import { composeReport } from '../../db/report/index.ts'

/** A report of 2022, the year of all these tests. */
export const reportOf = (store: Store): Report => composeReport(store.reader, 2022)

export const sectionIds = (store: Store): readonly string[] => reportOf(store).sections.map(({ id }) => id)

/** The blocks of one section; none when it is not printed. */
export const blocksOf = (store: Store, section: string): readonly Block[] =>
  reportOf(store).sections.find(({ id }) => id === section)?.blocks ?? []

const readRun = (run: Run): string => {
  if (typeof run === 'string') return run
  if ('text' in run) return run.text
  return 'figure' in run ? `[${printFigure(run.figure)}]` : `[geen ${run.gap}]`
}

/** Prose as a reader sees it, figures between square brackets. */
export const read = (runs: readonly Run[]): string => runs.map(readRun).join('')

const line = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `# ${block.text}`
    case 'paragraph':
    case 'note':
      return `${block.kind}: ${read(block.runs)}`
    case 'figures':
      return `tiles: ${block.tiles.map(({ figure, caption, note }) => `${printFigure(figure)} ${caption}${note === null ? '' : ` (${note})`}`).join(' | ')}`
    case 'quote':
      return `quote: ${block.text} — ${block.attribution ?? ''}`
    case 'list':
      return `list: ${block.items.map(read).join(' | ')}`
    case 'people':
      return `people: ${block.people.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)).join(' | ')}`
    case 'chart':
      if ('series' in block)
        return `${block.shape} of ${block.series.join(', ')}: ${block.points.map(({ label, values }) => `${label} ${values.map((value) => value ?? '-').join('/')}`).join(' | ')}`
      return `${block.shape}: ${block.points.map(({ label, value, muted }) => `${label} ${value}${muted ? '*' : ''}`).join(' | ')}`
    case 'table':
      return `table: ${block.caption}: ${[block.head, ...block.rows.map((row) => row.map((cell) => read([cell])))].map((row) => row.join(', ')).join(' | ')}${block.total ? ' (total)' : ''}`
    case 'image':
      return `image: ${block.alt}`
  }
}

/** The blocks in short, one line each: what a reader sees. */
export const outline = (blocks: readonly Block[]): readonly string[] => blocks.map(line)

/** A figure made by hand. */
export const figureFor = (id: string, value: number, more: Partial<Figure> = {}): Figure => ({
  id,
  label: id,
  value,
  unit: 'count',
  n: value,
  definition: `Hoe ${id} geteld wordt.`,
  source: 'records',
  records: { type: 'activity', ids: [] },
  ...more,
})
