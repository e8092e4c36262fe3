import { type ESTree, parseSync, Visitor } from 'vite'

type Range = { readonly start: number; readonly end: number }

/** A small change of a source text: `text` instead of the characters from `start` to `end`. */
export type Mutant = Range & {
  readonly text: string
  /** The expression around it that is evaluated in its changed form when the mutant is active. */
  readonly host: Range & { readonly opensStatement: boolean }
}

/** A mutant of a file, with its number among those of its place. */
export type Subject = Mutant & { readonly id: number; readonly file: string }

/** Operators, and methods, that are easily taken for each other. */
const swaps: Readonly<Record<string, string>> = {
  '>': '>=',
  '>=': '>',
  '<': '<=',
  '<=': '<',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
}

/** Methods that give back something like what they are called on. */
const droppable = new Set(['filter', 'slice', 'trim', 'toSorted', 'toReversed', 'toLowerCase', 'replace', 'replaceAll'])

/** Fields of the model whose value is read by people only. */
const spoken = new Set(['label', 'plural', 'hint', 'message', 'definition', 'title', 'one', 'many'])

const isText = (node: ESTree.Expression | ESTree.PrivateIdentifier): boolean =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')

/** Whether a text is a word of the code, and not a sentence, a query or a name for people. */
const isCodeWord = (text: string): boolean => /^[a-z0-9_.:/|;,-][\w.:/|;,-]*$/.test(text)

/** Every mutant of a source text, in the order of the text. @throws Error when it is no TypeScript */
export const mutantsOf = (file: string, source: string): readonly Mutant[] => {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const hosts: Range[] = []
  const found: (Range & { readonly text: string })[] = []
  const skipped = new Set<unknown>()
  const statements = new Set<number>()

  const change = ({ start, end }: Range, text: string) => found.push({ start, end, text })
  const host = (node: Range) => {
    if (!skipped.has(node)) hosts.push(node)
  }
  /** Changes the operator that stands between two operands. */
  const swap = (left: Range, right: Range, operator: string) => {
    const start = source.indexOf(operator, left.end)
    const text = swaps[operator]
    if (text !== undefined && start < right.start) change({ start, end: start + operator.length }, text)
  }
  const decide = (test: Range) => {
    change(test, 'true')
    change(test, 'false')
  }
  /** The object and the callee of a call aren't evaluated apart from it: `this` and `?.` would be lost. */
  const skipSpine = (node: ESTree.Expression | ESTree.Super): void => {
    skipped.add(node)
    if (node.type === 'CallExpression') skipSpine(node.callee)
    if (node.type === 'MemberExpression') skipSpine(node.object)
    if (node.type === 'TSNonNullExpression') skipSpine(node.expression)
  }

  new Visitor({
    ImportDeclaration: ({ source: from }) => void skipped.add(from),
    ExportNamedDeclaration: ({ source: from }) => void skipped.add(from),
    ImportExpression: ({ source: from }) => void skipped.add(from),
    ExportAllDeclaration: ({ source: from }) => void skipped.add(from),
    TSLiteralType: ({ literal }) => void skipped.add(literal),
    Property: (node) => {
      skipped.add(node.key)
      const key = node.key.type === 'Identifier' ? node.key.name : ''
      if (spoken.has(key)) skipped.add(node.value)
    },
    ChainExpression: (node) => {
      host(node)
      skipSpine(node.expression)
    },
    BinaryExpression: (node) => {
      host(node)
      const isConcatenation = node.operator === '+' && (isText(node.left) || isText(node.right))
      if (!isConcatenation) swap(node.left, node.right, node.operator)
    },
    LogicalExpression: (node) => {
      host(node)
      if (node.operator === '??') change({ start: node.left.end, end: node.end }, '')
      else swap(node.left, node.right, node.operator)
    },
    ConditionalExpression: (node) => {
      host(node)
      decide(node.test)
    },
    IfStatement: ({ test }) => {
      host(test)
      decide(test)
    },
    WhileStatement: ({ test }) => {
      host(test)
      change(test, 'false')
    },
    UnaryExpression: (node) => {
      host(node)
      if (node.operator === '!') change({ start: node.start, end: node.argument.start }, '')
    },
    ArrayExpression: (node) => {
      host(node)
      if (node.elements.length > 0) change(node, '[]')
    },
    ObjectExpression: (node) => {
      host(node)
      if (node.properties.length > 0) change(node, '{}')
    },
    ExpressionStatement: ({ start, expression }) => {
      statements.add(start)
      const removed =
        expression.type === 'UnaryExpression' && expression.operator === 'void' ? expression.argument : expression
      if (!['CallExpression', 'AwaitExpression', 'AssignmentExpression', 'UpdateExpression'].includes(removed.type))
        return
      if (removed.type === 'CallExpression' && removed.callee.type === 'Super') return
      host(removed)
      change(removed, 'undefined')
    },
    CallExpression: (node) => {
      host(node)
      skipped.add(node.callee)
      if (node.callee.type !== 'MemberExpression' || node.callee.property.type !== 'Identifier') return
      const { object, property } = node.callee
      const other = Object.hasOwn(swaps, property.name) ? swaps[property.name] : undefined
      if (other !== undefined) change(property, other)
      if (droppable.has(property.name)) change({ start: object.end, end: node.end }, '')
    },
    MemberExpression: (node) => {
      host(node)
      const start = source.indexOf('?.', node.object.end)
      if (node.optional) change({ start, end: start + 2 }, node.computed ? '' : '.')
    },
    Literal: (node) => {
      if (skipped.has(node)) return
      if (typeof node.value === 'boolean') {
        host(node)
        change(node, String(!node.value))
      } else if (typeof node.value === 'string' && isCodeWord(node.value)) {
        host(node)
        change(node, "''")
      }
    },
  }).visit(program)

  const hostOf = ({ start, end }: Range): Range | undefined =>
    hosts
      .filter((around) => around.start <= start && around.end >= end)
      .reduce<Range | undefined>(
        (least, next) => (least && least.end - least.start <= next.end - next.start ? least : next),
        undefined,
      )
  return found
    .flatMap((mutant) => {
      const around = hostOf(mutant)
      if (around === undefined) return []
      const { start, end } = around
      return [{ ...mutant, host: { start, end, opensStatement: statements.has(start) } }]
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
}
