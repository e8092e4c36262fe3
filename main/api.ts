/**
 * Every call that the screen can make: name → input schema → one line in `calls/`. The input is parsed here and trusted behind; the
 * types of the calls are the contract that preload and renderer import.
 */
import type { z } from 'zod'
import { Refusal, type Result, toAppError } from '../db/model/result.ts'
import { appCalls } from './calls/app.ts'
import type { Call, Context } from './calls/call.ts'
import { filesCalls } from './calls/files.ts'
import { recordsCalls } from './calls/records.ts'
import { reportCalls } from './calls/report.ts'

export const api = { ...appCalls, ...filesCalls, ...recordsCalls, ...reportCalls } as const

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
