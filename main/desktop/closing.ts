/**
 * Closing in two steps: the window stays until its page has saved what is typed and says so. What a page sends while it goes finds
 * no frame any more and is lost.
 */
import { type BrowserWindow, powerMonitor } from 'electron'
import { closeAllTheSame } from './dialogs.ts'

/** The page has this long (ms); then the window goes, and what is typed lies in the file of unsaved typing. Windows waits five seconds. */
const patience = 4000

type Preventable = { readonly preventDefault: () => void }

export type Closing = {
  /**
   * Holds a window: at its X and Alt+F4, at a quit (which closes it), and when the session ends, which Windows tells the window and
   * macOS and Linux the app. No event of quitting comes when Windows ends a session.
   */
  readonly hold: (window: BrowserWindow) => void
  /** The page is ready to go. `safe`: all that is typed is saved, or lies in the file of unsaved typing. */
  readonly settled: (safe: boolean) => void
  /** Whether the page was asked, and the window goes. */
  readonly isUnderWay: () => boolean
}

/** The services that closing uses. */
type Surroundings = {
  /** Hears of a page that did not answer. */
  readonly log: (cause: unknown) => void
  /** Settles once no thread works. Node may end in a crash when one is cut off while it packs (`close before init`). */
  readonly idle: () => Promise<void>
}

export const closingOf = ({ log, idle }: Surroundings): Closing => {
  let going: { readonly window: BrowserWindow; readonly deadline: ReturnType<typeof setTimeout> } | null = null

  /** In a turn of its own: a quit that begins within the event of another is lost on macOS. */
  const end = (): void => {
    if (going === null) return
    const { window, deadline } = going
    clearTimeout(deadline)
    const destroy = (): void => {
      if (!window.isDestroyed()) window.destroy()
    }
    const tooLong = new Promise<void>((resolve) => {
      setTimeout(resolve, patience)
    })
    Promise.race([idle(), tooLong])
      .then(() => setImmediate(destroy))
      .catch(log)
  }
  const ask = (window: BrowserWindow, event: Preventable): void => {
    if (window.isDestroyed() || window.webContents.isCrashed()) return
    event.preventDefault()
    if (going !== null) return
    const deadline = setTimeout(() => {
      log('the page did not say in time that it is ready to close')
      end()
    }, patience)
    going = { window, deadline }
    window.webContents.send('closing')
  }
  return {
    hold: (window) => {
      window.on('close', (event) => ask(window, event))
      window.on('query-session-end', (event) => ask(window, event))
      // Its types leave out that this event can be held.
      const system: NodeJS.EventEmitter = powerMonitor
      system.on('shutdown', (event: Preventable) => ask(window, event))
      window.webContents.on('render-process-gone', end)
    },
    settled: (safe) => {
      if (going === null) return
      if (safe) return end()
      const { window, deadline } = going
      clearTimeout(deadline)
      closeAllTheSame(window)
        .then((isLeaving) => {
          if (isLeaving) end()
          else going = null
        })
        .catch(log)
    },
    isUnderWay: () => going !== null,
  }
}
