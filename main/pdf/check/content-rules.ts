import type { Finding, Printed } from './printed.ts'

/** All that is painted is content or artifact, and every character can be read. */
export const contentRules = ({ pages }: Printed): readonly Finding[] =>
  pages.flatMap(({ number, content }): readonly Finding[] => {
    const where = `on page ${number}`
    const marks = content.stretches.flatMap(({ mark }) => (mark === null ? [] : [mark]))
    const untyped = content.stretches.filter(({ mark, type }) => (mark === null) !== (type === 'Artifact'))
    return [
      ...content.unmarked.map(
        (operator): Finding => ({ rule: 'marked content', message: `${operator} paints unmarked ${where}.` }),
      ),
      ...untyped.map(
        ({ type }): Finding => ({
          rule: 'marked content',
          message: `${type} is neither content nor artifact ${where}.`,
        }),
      ),
      ...(new Set(marks).size === marks.length
        ? []
        : [{ rule: 'marked content', message: `Two stretches have the same number ${where}.` } satisfies Finding]),
      ...(content.misnested === 0
        ? []
        : [
            {
              rule: 'nesting',
              message: `Stretches of content are not one after the other ${where}.`,
            } satisfies Finding,
          ]),
      ...(content.missing === 0
        ? []
        : [
            {
              rule: 'missing characters',
              message: `${content.missing} characters are not in their font ${where}.`,
            } satisfies Finding,
          ]),
    ]
  })
