import { z } from 'zod'
import { call, nothing } from './call.ts'
import { state } from './state.ts'

/** A backup: by its name, or the file that was picked last. */
const backup = z.union([z.strictObject({ file: z.string().max(300) }), z.strictObject({ picked: z.literal(true) })])
/** A file that the user picked, as it is. */
const pickedFile = z.strictObject({ bytes: z.instanceof(Uint8Array) })
/** A file of records that was worked in before. */
const otherFile = z.strictObject({ path: z.string().max(4096) })

/** The file of records and its backups. */
export const filesCalls = {
  'file.state': call(nothing, ({ recordsFile }) => recordsFile.state()),
  'file.check': call(nothing, ({ recordsFile }) => recordsFile.check()),
  'file.saveCopy': call(nothing, ({ recordsFile }) => recordsFile.saveCopy()),
  'file.showInFolder': call(nothing, ({ recordsFile }) => recordsFile.showInFolder()),
  'file.choose': call(nothing, async (context) => ({
    chosen: await context.recordsFile.choose(),
    state: state(context),
  })),
  'file.asked': call(nothing, ({ recordsFile }) => recordsFile.asked()),
  'file.openAsked': call(nothing, async (context) => {
    await context.recordsFile.openAsked()
    return state(context)
  }),
  'file.open': call(otherFile, async (context, { path }) => {
    await context.recordsFile.open(path)
    return state(context)
  }),
  'file.bringHome': call(nothing, async (context) => {
    await context.recordsFile.bringHome()
    return state(context)
  }),
  'file.putBack': call(nothing, async (context) => {
    await context.openFile.putBack()
    return state(context)
  }),
  'file.rescue': call(nothing, async (context) => {
    const rescued = await context.recordsFile.rescue()
    return { ...rescued, state: state(context) }
  }),
  'backup.state': call(nothing, ({ backups }) => backups.state()),
  'backup.make': call(nothing, ({ backups }) => backups.make('zelf')),
  'backup.compare': call(backup, ({ backups }, source) => backups.compare(source)),
  'backup.pick': call(pickedFile, ({ backups }, { bytes }) => backups.pick(bytes)),
  'backup.restore': call(backup, async (context, source) => {
    const restored = await context.backups.restore(source)
    return { ...restored, state: state(context) }
  }),
  'backup.chooseSecond': call(nothing, ({ backups }) => backups.chooseSecond()),
  'backup.forgetSecond': call(nothing, ({ backups }) => backups.forgetSecond()),
  'backup.showInFolder': call(nothing, ({ backups }) => backups.showInFolder()),
} as const
