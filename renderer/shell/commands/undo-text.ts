import { formatNumber } from '../../../db/model/format.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { Batch } from '../../base/api.ts'
import { calledText } from '../../base/called.ts'

export type Direction = 'undo' | 'redo'

const deeds: Readonly<Record<Batch['did'], string>> = {
  made: 'toegevoegd',
  changed: 'gewijzigd',
  removed: 'weggegooid',
  restored: 'teruggezet',
}

/** How much of a title a message takes, in characters. */
const longest = 60

const shorten = (title: string): string => {
  const line = title.replace(/\s+/g, ' ').trim()
  return [...line].length <= longest
    ? line
    : `${[...line]
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}

/** `Ongedaan gemaakt: vorming ‘Samen lezen’ gewijzigd.` */
export const undoText = (direction: Direction, batch: Batch | null): string => {
  if (batch === null)
    return direction === 'undo' ? 'Er is niets om ongedaan te maken.' : 'Er is niets om opnieuw te doen.'
  const what =
    batch.records === 1
      ? calledText(batch.type, batch.title === null ? null : shorten(batch.title))
      : `${formatNumber(batch.records)} ${recordTypeOf(batch.type).plural}`
  return `${direction === 'undo' ? 'Ongedaan gemaakt' : 'Opnieuw gedaan'}: ${what} ${deeds[batch.did]}.`
}
