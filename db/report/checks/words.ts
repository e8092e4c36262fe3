/** How a finding words what it found. */

import type { Figure, RecordRefs } from '../../model/figure.ts'
import { formatDate, formatNumber, printFigure } from '../../model/format.ts'
import type { RecordName } from '../../model/index.ts'
import { type Words, wordFor } from '../../model/words.ts'

/** `1 vraag`, `47 vragen`. */
export const counted = (value: number, words: Words): string => `${formatNumber(value)} ${wordFor(value, words)}`

/** `a`, `a en b`, `a, b en c`. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`

/** A title in a sentence. Long ones are cut between words, so that the sentence stays readable. */
export const quoted = (title: string): string =>
  `“${title.length <= 80 ? title : `${title.slice(0, 80).replace(/\s+\S*$/, '')} …`}”`

export const printed = (figure: Figure): string => printFigure(figure)

export const onDay = formatDate

/** The records of one type; none when there are no ids. */
export const refs = (type: RecordName, ids: readonly number[]): readonly RecordRefs[] =>
  ids.length === 0 ? [] : [{ type, ids }]
