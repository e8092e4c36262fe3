import type { EditorState } from 'prosemirror-state'
import type { Language } from '../../../db/model/language.ts'
import { canHoldFigure } from './figures-in-text.ts'
import { languageAt } from './language.ts'
import { linkAt } from './links.ts'
import { type Form, formOf } from './recast.ts'
import { schema } from './schema.ts'

/** The form, marks and language of the selected words, for the buttons. */
export type Formatting = {
  readonly strong: boolean
  readonly emphasis: boolean
  readonly link: boolean
  readonly language: Language | null
  readonly form: Form | null
  readonly canHoldFigure: boolean
}

const { marks } = schema

const isMarked = (state: EditorState, name: 'strong' | 'emphasis'): boolean => {
  const { doc, selection, storedMarks } = state
  const { from, to, empty, $from } = selection
  return empty
    ? marks[name].isInSet(storedMarks ?? $from.marks()) !== undefined
    : doc.rangeHasMark(from, to, marks[name])
}

export const formattingOf = (state: EditorState): Formatting => ({
  strong: isMarked(state, 'strong'),
  emphasis: isMarked(state, 'emphasis'),
  link: linkAt(state) !== null,
  language: languageAt(state),
  form: formOf(state),
  canHoldFigure: canHoldFigure(state),
})

export const isSameFormatting = (one: Formatting, other: Formatting): boolean =>
  one.strong === other.strong &&
  one.emphasis === other.emphasis &&
  one.link === other.link &&
  one.language === other.language &&
  one.form === other.form &&
  one.canHoldFigure === other.canHoldFigure
