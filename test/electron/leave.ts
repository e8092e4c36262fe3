/** The ways in which the desktop ends the app, as Electron tells of each. */
import { app } from './app.ts'
import { machine, unprevented } from './machine.ts'

/** Windows asks each window before the session ends, and doesn't wait for the app: none of the events of quitting comes. */
const logOff = (): void => {
  const mayEnd = [...machine.windows].map(({ events }) =>
    unprevented(events, 'query-session-end', { reasons: ['logoff'] }),
  )
  if (mayEnd.every((may) => may)) process.exit()
}

/** macOS and Linux ask the app; who doesn't hold it up is told to quit. */
const shutDown = (): void => {
  if (unprevented(machine.power, 'shutdown')) app.quit()
}

const ways = {
  /** The X, or Alt+F4. */
  close: () => {
    for (const window of [...machine.windows]) window.close()
  },
  /** Cmd+Q, or the menu. */
  quit: () => app.quit(),
  logOff,
  shutDown,
} as const

export type Way = keyof typeof ways

/** Ends the app in one of the ways. */
export const leave = (way: Way): void => ways[way]()
