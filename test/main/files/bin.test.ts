import { expect, it } from 'vitest'
import { readSettings } from '../../../main/files/app-settings.ts'
import { binIn } from '../../../main/files/bin.ts'
import { freshApp } from '../../helpers/app.ts'

it('what lies in the bin is due after 90 days, or after the term that was chosen; never is never', async () => {
  const { folder, openFile } = await freshApp()
  const store = openFile.store()
  const { id } = store.save('event', null, { title: 'Trefdag' })
  store.save('theme', null, { name: 'Kunst' })
  store.remove('event', id)
  const later = (days: number) => binIn(folder, openFile, () => new Date(Date.now() + days * 86_400_000))
  expect(later(89).state()).toEqual({ days: 90, total: 1, due: 0 })
  expect(later(91).state()).toEqual({ days: 90, total: 1, due: 1 })
  expect(later(91).state('theme')).toMatchObject({ total: 0, due: 0 })
  later(0).setTerm(365)
  expect(later(91).state()).toMatchObject({ days: 365, due: 0 })
  later(0).setTerm('never')
  expect(later(10_000).state()).toMatchObject({ days: 'never', total: 1, due: 0 })
  expect(later(10_000).empty({ due: true }).goes).toEqual([])
  later(0).setTerm(30)
  expect(readSettings(folder).binDays).toBe(30)
  expect(later(31).plan({ due: true }).goes).toEqual([{ type: 'event', records: 1 }])
  expect(store.list('event', { bin: true }).total).toBe(1)
  later(31).empty({ due: true })
  expect(store.list('event', { bin: true }).total).toBe(0)
})
