import SQLite from 'better-sqlite3'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { answer } from '../../../main/api.ts'
import { freshApp } from '../../helpers/app.ts'

afterEach(() => vi.useRealTimers())

/** An app with an event, whose file another program holds. */
const held = async () => {
  const app = await freshApp()
  const store = app.openFile.store()
  const { id } = store.save('event', null, { title: 'Trefdag' })
  const other = new SQLite(store.path)
  onTestFinished(() => {
    other.close()
  })
  other.exec('BEGIN IMMEDIATE')
  const save = (title: string) => answer(app.context, 'record.save', { type: 'event', id, patch: { title } })
  return { app, id, save, letGo: () => other.exec('ROLLBACK') }
}

/** The next turn of the event loop, in which a window is drawn and other calls are answered. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

it('a change waits for who holds the file, while the event loop goes on', async () => {
  const { app, id, save, letGo } = await held()
  const saved = save('Studiedag')
  await turn()
  // On a thread that does nothing but wait, this would never be reached before the save gives up.
  expect(await answer(app.context, 'record.get', { type: 'event', id })).toMatchObject({ value: { title: 'Trefdag' } })
  letGo()
  expect(await saved).toMatchObject({ ok: true, value: { title: 'Studiedag' } })
})

it('a later change of the same field comes after the one that waits', async () => {
  const { app, id, save, letGo } = await held()
  const first = save('Eerst')
  await turn()
  letGo()
  const [one, two] = await Promise.all([first, save('Daarna')])
  expect([one.ok, two.ok]).toEqual([true, true])
  expect(app.openFile.store().get('event', id).title).toBe('Daarna')
})

it('who waits for five seconds in vain is told, and nothing is written', async () => {
  const { app, id, save } = await held()
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const saved = save('Studiedag')
  await vi.advanceTimersByTimeAsync(5000)
  expect(await saved).toMatchObject({
    ok: false,
    error: {
      kind: 'busy',
      message:
        'Een ander programma houdt je gegevens vast. Deze wijziging is nog niet bewaard. Sluit dat programma en probeer opnieuw.',
    },
  })
  expect(app.openFile.store().get('event', id).title).toBe('Trefdag')
})

it('a change that waits for one file is not written into another', async () => {
  const { app, save, letGo } = await held()
  const saved = save('Studiedag')
  await turn()
  await app.openFile.openExample()
  letGo()
  expect(await saved).toMatchObject({ ok: false, error: { kind: 'busy' } })
  expect(app.openFile.store().list('event', { search: 'Studiedag' }).total).toBe(0)
})
