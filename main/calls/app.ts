import { z } from 'zod'
import type { Warning } from '../files/risks.ts'
import { helpText } from '../log/help.ts'
import { call, nothing } from './call.ts'
import { state } from './state.ts'

const isOutside = (text: string): boolean => {
  const address = URL.parse(text)
  return address?.protocol === 'https:' && address.username === '' && address.password === ''
}
/** An address outside the app: https and nothing else, without a name or password in it. */
const outside = z.strictObject({ address: z.string().max(2000).refine(isOutside) })

/** The app itself: which file lies open, help, and what lies outside. */
export const appCalls = {
  'app.state': call(nothing, (context) => state(context)),
  'app.retry': call(nothing, async (context) => {
    await context.openFile.openOwn()
    return state(context)
  }),
  'app.openExample': call(nothing, async (context) => {
    await context.openFile.openExample()
    return state(context)
  }),
  'app.openOwn': call(nothing, async (context) => {
    await context.openFile.openOwn()
    return state(context)
  }),
  'app.help': call(nothing, (context): string => helpText({ ...state(context), log: context.recentLog() })),
  'link.open': call(outside, ({ openOutside }, { address }) => openOutside(address)),
  'window.settled': call(z.strictObject({ safe: z.boolean() }), ({ settled }, { safe }) => settled(safe)),
  'app.warnings': call(
    nothing,
    async ({ backups, recordsFile }): Promise<readonly Warning[]> => [
      ...recordsFile.warnings(),
      ...(await backups.warnings()),
    ],
  ),
  'app.startNew': call(nothing, async (context) => {
    await context.openFile.startNew()
    return state(context)
  }),
} as const
