import type { Block } from '../../model/block.ts'
import { list } from '../blocks.ts'
import type { ReportData, Running } from '../data.ts'
import { ownText } from '../prose.ts'

/** What runs for several years: each with its text of this year, and a list of those that have none. */
export const running = (data: ReportData, all: readonly Running[]): readonly Block[] => [
  ...all.flatMap(({ title, text }): readonly Block[] =>
    text === null ? [] : [{ kind: 'heading', text: title }, ...ownText(text, data)],
  ),
  ...list(all.filter(({ text }) => text === null).map(({ title }) => title)),
]
