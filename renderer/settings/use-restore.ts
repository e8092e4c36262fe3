import type { Api } from '../../main/api.ts'
import { appErrorOf, call } from '../base/api.ts'
import { finish, showOpened, useSwitch } from '../base/opening.ts'
import { toast } from '../ui/toasts.tsx'

export type Source = Api['backup.restore']['input']
type Restored = Api['backup.restore']['output']

const restore = (source: Source): Promise<Restored> => call('backup.restore', source)

const undoRestore = async (file: string): Promise<void> => {
  await finish()
  show(await restore({ file }))
}

const show = ({ state, undo, aside }: Restored): void => {
  showOpened(state)
  toast({
    text:
      aside === null
        ? 'De reservekopie is teruggezet.'
        : `De reservekopie is teruggezet. Het oude bestand heet nu ${aside}.`,
    ...(undo !== null && {
      action: {
        label: 'Zet terug wat er was',
        run: () => void undoRestore(undo).catch((cause: unknown) => toast({ text: appErrorOf(cause).message })),
      },
    }),
  })
}

/** Puts a backup back, and offers the way back. */
export const useRestore = (done: () => void) =>
  useSwitch(restore, (restored: Restored) => {
    done()
    show(restored)
  })
