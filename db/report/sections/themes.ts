import type { Block, ChartPoint } from '../../model/block.ts'
import { themeId } from '../../model/figure-id.ts'
import { capitalise } from '../../model/format.ts'
import { chart, prose, quotes, tiles } from '../blocks.ts'
import type { Item, ReportData } from '../data.ts'
import { itemsIn } from '../items.ts'
import { section } from './section.ts'

const id = 'themes'

const figureId = ({ key }: Item) => themeId(key)

/** Themes in which something was held. */
const used = ({ figures }: ReportData, themes: readonly Item[]): readonly Item[] =>
  themes.filter((theme) => (figures.get(figureId(theme))?.value ?? 0) > 0)

const points = ({ figures }: ReportData, themes: readonly Item[]): readonly ChartPoint[] => {
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
export const themes = section({
  id,
  title: 'Thema’s',
  gather: (reader) => itemsIn(reader, 'theme'),
  shows: { noun: "thema[’']?s", count: (data, all) => used(data, all).length },
  blocks: (data, all) => {
    const shown = used(data, all)
    return [
      ...prose(data, id),
      ...(shown.length > 0 ? chart('bars', 'Vormingen per thema', 'vormingen', points(data, all)) : []),
      ...shown.flatMap((theme) => themeBlocks(data, theme)),
      ...quotes(data, id, (quote) => shown.every(({ key }) => key !== quote.theme)),
    ]
  },
})
