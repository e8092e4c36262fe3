/**
 * Every call that the screen can make: name → input schema → one line. The input is parsed here and trusted behind; the
 * types of the calls are the contract that preload and renderer import.
 */
import { z } from 'zod'
import { isColumn } from '../db/columns.ts'
import { figuresOf } from '../db/figures/index.ts'
import type { Page } from '../db/list.ts'
import type { Figure } from '../db/model/figure.ts'
import { type RecordName, recordNames, recordTypeOf } from '../db/model/index.ts'
import { type AppError, Refusal, type Result, toAppError } from '../db/model/result.ts'
import { patchSchema } from '../db/model/schema.ts'
import type { Exporter } from './export.ts'
import type { Shelf } from './shelf.ts'

/** What the calls work with; the entry point fills it in. */
export type Context = {
  readonly version: string
  readonly shelf: Shelf
  readonly exporter: Exporter
  /** Says in the log what the screen is not told. */
  readonly log: (cause: unknown) => void
}

/** How the app stands: which file lies open, or why none does. */
export type AppState = {
  readonly version: string
  readonly example: boolean
  readonly path: string | null
  readonly problem: AppError | null
  readonly exportFolder: string
}

type Call<I extends z.ZodType, O> = {
  readonly input: I
  readonly run: (context: Context, input: z.output<I>) => O | Promise<O>
}
const call = <I extends z.ZodType, O>(input: I, run: Call<I, O>['run']): Call<I, O> => ({ input, run })

const nothing = z.undefined()
const id = z.int().positive()
const year = z.int().min(1900).max(2200)
const type = z.enum(recordNames)
const record = z.strictObject({ type, id })
const patchOf = Object.fromEntries(recordNames.map((name) => [name, patchSchema(recordTypeOf(name).fields)]))
const noValues = 'De velden van het record ontbreken. Er is niets gewijzigd.'
const change = z
  .strictObject({
    type,
    id: id.nullable(),
    patch: z.custom<Readonly<Record<string, unknown>>>(z.util.isPlainObject, { error: noValues }),
  })
  .transform((input, context) => {
    const parsed = patchOf[input.type]?.safeParse(input.patch)
    for (const { message, path } of parsed?.error?.issues ?? [])
      context.addIssue({ code: 'custom', message, path: ['patch', ...path] })
    return { ...input, patch: parsed?.data ?? {} }
  })
const listQuery = z.strictObject({
  type,
  year: year.optional(),
  search: z.string().max(200).optional(),
  bin: z.boolean().optional(),
  where: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
  sort: z.strictObject({ field: z.string(), descending: z.boolean() }).optional(),
  offset: z.int().nonnegative().optional(),
  limit: z.int().positive().max(500).optional(),
})
/** A list is filtered and sorted by columns of its own type, by nothing else that SQL would take. */
const query = listQuery.refine(({ type: name, where = {}, sort }) => {
  const { fields } = recordTypeOf(name)
  return [...Object.keys(where), ...(sort === undefined ? [] : [sort.field])].every((column) => {
    const field = Object.hasOwn(fields, column) ? fields[column] : undefined
    return field !== undefined && isColumn(field)
  })
})
const badName =
  'Deze bestandsnaam kan niet overal bewaard worden. Kies een korte naam zonder \\ / : * ? " < > | die eindigt op .pdf.'
/** A bare file name that every system takes: exports never leave the folder that the settings name. */
const fileName = z
  .string({ error: badName })
  .regex(/^(?!\.|(con|prn|aux|nul|com\d|lpt\d)\.)[^\\/:*?"<>|\p{Cc}\p{Cs}]{1,150}\.pdf$/iu, { error: badName })

const state = ({ version, shelf, exporter }: Context): AppState => {
  const opened = shelf.opened()
  const exportFolder = exporter.folder()
  if ('problem' in opened) return { version, example: false, path: null, problem: opened.problem, exportFolder }
  return { version, example: opened.example, path: opened.store.path, problem: null, exportFolder }
}

export const api = {
  'app.state': call(nothing, (context) => state(context)),
  'app.retry': call(nothing, async (context) => {
    await context.shelf.openOwn()
    return state(context)
  }),
  'app.openExample': call(nothing, async (context) => {
    await context.shelf.openExample()
    return state(context)
  }),
  'app.openOwn': call(nothing, async (context) => {
    await context.shelf.openOwn()
    return state(context)
  }),
  'record.list': call(query, ({ shelf }, { type: name, ...rest }): Page<RecordName> => shelf.store().list(name, rest)),
  'record.get': call(record, ({ shelf }, input) => shelf.store().get(input.type, input.id)),
  'record.save': call(change, ({ shelf }, input) => shelf.store().save(input.type, input.id, input.patch)),
  'record.remove': call(record, ({ shelf }, input) => shelf.store().remove(input.type, input.id)),
  'record.restore': call(record, ({ shelf }, input) => shelf.store().restore(input.type, input.id)),
  'figures.list': call(z.strictObject({ year }), ({ shelf }, input): readonly Figure[] =>
    figuresOf(shelf.store().reader, input.year),
  ),
  'report.preview': call(z.strictObject({ year }), ({ exporter }, input) => exporter.bytes(input.year)),
  'report.export': call(z.strictObject({ year, fileName: fileName.optional() }), ({ exporter }, input) =>
    exporter.export(input.year, input.fileName),
  ),
  'report.exportAs': call(z.strictObject({ year }), ({ exporter }, input) => exporter.exportAs(input.year)),
  'export.open': call(nothing, ({ exporter }) => exporter.open()),
  'export.showInFolder': call(nothing, ({ exporter }) => exporter.showInFolder()),
  'export.chooseFolder': call(nothing, ({ exporter }) => exporter.chooseFolder()),
} as const

type Calls = typeof api
export type CallName = keyof Calls
type Output<N extends CallName> = Awaited<ReturnType<Calls[N]['run']>>
/** The contract: what each call takes and gives, and how that crosses the edge. */
export type Api = {
  readonly [N in CallName]: {
    readonly input: z.input<Calls[N]['input']>
    readonly output: Output<N>
    readonly result: Result<Output<N>>
  }
}

const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(api, name)

/** The first fault of an input; one in what the user typed names its field and keeps its words. */
const invalid = ({ issues: [issue] }: z.ZodError): Refusal => {
  const [part, field] = issue?.path ?? []
  if (issue !== undefined && part === 'fileName')
    return new Refusal({ kind: 'invalid', message: issue.message, field: part })
  if (issue?.code === 'custom' && part === 'patch')
    return new Refusal({ kind: 'invalid', message: issue.message, ...(typeof field === 'string' && { field }) })
  return new Refusal({ kind: 'invalid', message: 'Deze opdracht is niet geldig. Er is niets gewijzigd.' })
}

/** Answers one call from the screen. Never throws: whatever goes wrong comes back as a sentence, whatever was asked. */
export const answer = async (context: Context, name: unknown, input: unknown): Promise<Result<unknown>> => {
  try {
    if (!isCallName(name))
      throw new Refusal({ kind: 'invalid', message: 'Deze opdracht bestaat niet. Er is niets gewijzigd.' })
    const { input: schema, run }: Call<z.ZodType, unknown> = api[name]
    const parsed = schema.safeParse(input)
    if (!parsed.success) throw invalid(parsed.error)
    return { ok: true, value: await run(context, parsed.data) }
  } catch (cause) {
    if (!(cause instanceof Refusal) || cause.cause !== undefined) context.log(cause)
    return { ok: false, error: toAppError(cause) }
  }
}
