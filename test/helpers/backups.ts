import { freshApp, type TestApp } from './app.ts'

type ClockedApp = TestApp & { readonly clock: { now: string } }

/** An app at noon of a day, whose clock the test sets; `chosen` is the folder that the user picks when asked. */
export const appOn = async (day: string, folder?: string, chosen?: string): Promise<ClockedApp> => {
  const clock = { now: `${day}T12:00:00.000Z` }
  const app = await freshApp(chosen === undefined ? {} : { askFolder: async () => chosen }, undefined, {
    now: () => new Date(clock.now),
    ...(folder !== undefined && { folder }),
  })
  return { ...app, clock }
}

/** Makes an event. */
export const save = (app: TestApp, title: string) => app.openFile.store().save('event', null, { title })

/** The backups that there are, latest made first. */
export const made = async (app: TestApp) => (await app.context.backups.state()).backups
