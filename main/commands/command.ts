import { parseArgs } from 'node:util'
import { z } from 'zod'

/** The values that options take; the description is what the usage shows for them. */
export const path = z.string({ error: 'ontbreekt' }).min(1, { error: 'is leeg' }).describe('BESTAND')
export const year = z
  .string({ error: 'ontbreekt' })
  .regex(/^(19|20|21)\d\d$/, { error: 'is een jaar, bv. 2022' })
  .transform(Number)
  .describe('JAAR')
export const flag = z.boolean().default(false)
/** One of several names. */
export const oneOf = <const N extends string>(names: readonly N[], description: string) =>
  z.enum(names, { error: `is een van ${names.join(', ')}` }).describe(description)
/** A value that stands by itself, without an option's name: the file that the work is about. */
export const operand = z.string({ error: 'ontbreekt' }).min(1, { error: 'is leeg' }).describe('INVOER')

/** One command of the command line; `run` parses what follows its name and gives what it prints. */
export type Command = {
  readonly summary: string
  /** Its options and operands: `--db BESTAND [--json]`, `--db BESTAND INVOER`. */
  readonly usage: string
  /** @throws WrongUse, or Refusal when the work failed */
  readonly run: (args: readonly string[]) => Promise<string>
}

/** The command was not written as it should be. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}

const faults: Readonly<Record<string, (option: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) => `De optie ${option} bestaat niet.`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (word) => `“${word}” is hier te veel.`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (option) => `Bij ${option} ontbreekt een waarde, of staat er een te veel.`,
}

const wrongUseOf = (cause: unknown): unknown => {
  if (!(cause instanceof Error && 'code' in cause && typeof cause.code === 'string')) return cause
  // Node names what it stumbled over between quotes, e.g. Option '--db <value>' argument missing.
  const stumble = /'([^' ]*)/.exec(cause.message)?.[1] ?? ''
  const sentence = faults[cause.code]?.(stumble)
  return sentence === undefined ? cause : new WrongUse(sentence)
}

const isOperand = (schema: unknown): boolean => schema === operand

const split = (shape: z.ZodRawShape, args: readonly string[]): Readonly<Record<string, unknown>> => {
  const named = Object.entries(shape).filter(([, schema]) => !isOperand(schema))
  const operands = Object.keys(shape).filter((name) => isOperand(shape[name]))
  const options = named.map(([name, schema]) => [
    name,
    { type: schema === flag ? ('boolean' as const) : ('string' as const) },
  ])
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(options),
      allowPositionals: operands.length > 0,
    })
    const tooMany = positionals[operands.length]
    if (tooMany !== undefined) throw new WrongUse(`“${tooMany}” is hier te veel.`)
    return { ...values, ...Object.fromEntries(operands.map((name, index) => [name, positionals[index]])) }
  } catch (cause) {
    throw wrongUseOf(cause)
  }
}

const described = (schema: z.ZodRawShape[string] | undefined): string | undefined =>
  schema === undefined ? undefined : z.globalRegistry.get(schema)?.description

const usageOf = (name: string, schema: z.ZodRawShape[string]): string => {
  if (schema === flag) return `[--${name}]`
  if (schema instanceof z.ZodOptional) return `[${usageOf(name, schema.unwrap())}]`
  return isOperand(schema) ? `${described(schema)}` : `--${name} ${described(schema)}`
}

/** Declares a command by its options and operands, these in their order; `work` gets the parsed values. */
export const command = <S extends z.ZodRawShape>(
  summary: string,
  shape: S,
  work: (values: z.output<z.ZodObject<S>>) => Promise<string>,
): Command => ({
  summary,
  usage: Object.entries(shape)
    .map(([name, schema]) => usageOf(name, schema))
    .join(' '),
  run: (args) => {
    const parsed = z.object(shape).safeParse(split(shape, args))
    if (parsed.success) return work(parsed.data)
    const [issue] = parsed.error.issues
    const name = String(issue?.path[0])
    throw new WrongUse(`${isOperand(shape[name]) ? described(shape[name]) : `--${name}`} ${issue?.message}.`)
  },
})
