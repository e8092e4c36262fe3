import type { Block, ChartPoint } from '../../model/block.ts'
import { themeId } from '../../model/figure-id.ts'
import { capitalise } from '../../model/format.ts'
import { chart, prose, quotes, tiles } from '../blocks.ts'
import type { Item, ReportData } from '../data.ts'
import type { Section } from './section.ts'

const id = 'themes'

const figureId = ({ key }: Item) => themeId(key)

/** Themes in which something was held. */
const used = ({ themes, figures }: ReportData): readonly Item[] =>
  themes.filter((theme) => (figures.get(figureId(theme))?.value ?? 0) > 0)

const points = ({ themes, figures }: ReportData): readonly ChartPoint[] => {
  const none = figures.get('activities.theme.none')
  return [
    ...themes.flatMap((theme): readonly ChartPoint[] => {
      const of = figures.get(figureId(theme))
      return of === undefined ? [] : [{ label: theme.name, value: of.value, of }]
    }),
    ...(none !== undefined && none.value > 0
      ? [{ label: 'zonder thema', value: none.value, muted: true, of: none } as const]
      : []),
  ]
}

const themeBlocks = (data: ReportData, theme: Item): readonly Block[] => [
  { kind: 'heading', text: capitalise(theme.name) },
  ...tiles(data, [{ id: figureId(theme), caption: ['vorming', 'vormingen'] }]),
  ...quotes(data, id, (quote) => quote.theme === theme.key),
]

/** The trainings by theme. A theme in which nothing was held has its place in the chart, but no page of its own. */
export const themes: Section = {
  id,
  title: 'Thema’s',
  blocks: (data) => {
    const shown = used(data)
    return [
      ...prose(data, id),
      ...(shown.length > 0 ? chart('bars', 'Vormingen per thema', 'vormingen', points(data)) : []),
      ...shown.flatMap((theme) => themeBlocks(data, theme)),
      ...quotes(data, id, (quote) => shown.every(({ key }) => key !== quote.theme)),
    ]
  },
}
