import { Refusal } from '../../db/model/result.ts'

/** Errors of the language itself: their words name our code, never what someone wrote. */
const ofTheLanguage: ReadonlySet<string> = new Set(['TypeError', 'RangeError', 'ReferenceError'])

const quoted = /(\b(?:reading|setting) )?(?:'[^']*'|"[^"]*"|`[^`]*`|“[^”]*”|‘[^’]*’)/g

/** The words of an error of the language, without what they quote but for the name of a property. */
const wordsOf = ({ name, message }: Error): string =>
  ofTheLanguage.has(name)
    ? message
        .split('\n', 1)
        .join('')
        .slice(0, 200)
        .replace(quoted, (all, property) => (property === undefined ? '…' : all))
        .replace(/\S*[\\/]\S*/g, '…')
    : ''

/** A code as SQLite and Node give it: `SQLITE_CORRUPT`, `ENOSPC`. */
const codeOf = (cause: Error): string => {
  if (cause instanceof Refusal)
    return [cause.error.kind, cause.error.field].filter((part) => part !== undefined).join(' ')
  return 'code' in cause && typeof cause.code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(cause.code)
    ? cause.code
    : ''
}

/** `at save (file:///home/ann/app/out/main/index.js:3:7)` → `at save (out/main/index.js:3:7)`: where in our code, not where on the disk. */
const frameOf = (line: string): string | null => {
  const [, called = ''] = /^\s*at (?:async )?([\w.$<>]+) \(/.exec(line) ?? []
  const [, place = ''] = /((?:\bout|\bnode_modules)[\\/][\w@.\\/-]+:\d+:\d+|\bnode:[\w/]+:\d+:\d+)\)?$/.exec(line) ?? []
  return place === '' ? null : `  at ${[called, place].filter((part) => part !== '').join(' ')}`
}

const deepest = 5
const frames = 12

/**
 * A failure with its causes, fit to be kept and shown to who helps: kind, code and place in our code. What an error says in
 * words may hold a path, a name or a text of the user, so words are left out but for those of the language itself.
 */
export const scrubbed = (cause: unknown, depth = 0): string => {
  if (!(cause instanceof Error)) return `${typeof cause}`
  const name = /^\w{1,40}$/.test(cause.name) ? cause.name : 'Error'
  const head = [name, codeOf(cause), wordsOf(cause)].filter((part) => part !== '').join(' ')
  const stack = (cause.stack ?? '')
    .split('\n')
    .map(frameOf)
    .filter((line) => line !== null)
    .slice(0, frames)
  const under = cause.cause === undefined || depth >= deepest ? [] : [`  cause: ${scrubbed(cause.cause, depth + 1)}`]
  return [head, ...stack, ...under].join('\n')
}
