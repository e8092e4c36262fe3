import { expect, it } from 'vitest'
import type { Store } from '../../../../db/records/store.ts'
import { checkReport } from '../../../../db/report/checks/index.ts'
import { setAside } from '../../../../db/report/checks/set-aside.ts'
import { hold, sectionIn, write } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

const today = '2023-01-09'

const found = (store: Store, id: string) => checkReport(store.reader, 2022, today).find((finding) => finding.id === id)

const leave = (store: Store, id: string, reason = 'Dat klopt zo.') =>
  setAside(store, { year: 2022, key: found(store, id)?.key ?? '', reason }, today)

/** Two trainings, one of them without a theme. */
const halfThemed = async (): Promise<Store> => {
  const store = await freshStore()
  hold(store, 1, { theme: store.save('theme', null, { name: 'digitaal' }).id })
  hold(store, 1, { title: 'Zonder' })
  return store
}

it('a finding that was set aside says why and since when, and stands after the others', async () => {
  const store = await halfThemed()
  store.save('webReading', null, { year: 2022, measure: 'followers', value: 10 })
  expect(checkReport(store.reader, 2022, today).map(({ id }) => id)).toEqual(['themes.sum', 'web.no-channel'])
  const { id } = leave(store, 'themes.sum')
  const last = checkReport(store.reader, 2022, today).at(-1)
  expect(last).toMatchObject({ id: 'themes.sum', setAside: { id, reason: 'Dat klopt zo.', on: today } })
  expect(found(store, 'web.no-channel')?.setAside).toBeNull()
})

it('stays set aside whatever else changes', async () => {
  const store = await halfThemed()
  leave(store, 'themes.sum')
  store.save('event', null, { title: 'Trefdag', date: '2022-04-28' })
  write(store, 'Een tekst.')
  expect(found(store, 'themes.sum')?.setAside).not.toBeNull()
})

it('comes back when a value or one of its records changes', async () => {
  const store = await halfThemed()
  leave(store, 'themes.sum')
  const [another] = hold(store, 1, { title: 'Nog een' })
  expect(found(store, 'themes.sum')).toMatchObject({ setAside: null, cameBack: { reason: 'Dat klopt zo.', on: today } })
  store.remove('activity', another ?? 0)
  expect(found(store, 'themes.sum')).toMatchObject({ setAside: { reason: 'Dat klopt zo.' }, cameBack: null })
})

it('comes back when the same number of other records lack a theme', async () => {
  const store = await freshStore()
  const theme = store.save('theme', null, { name: 'digitaal' }).id
  const [one = 0] = hold(store, 1, { theme })
  const [other = 0] = hold(store, 1, { title: 'Zonder' })
  leave(store, 'themes.sum')
  store.save('activity', one, { theme: null })
  store.save('activity', other, { theme })
  expect(found(store, 'themes.sum')).toMatchObject({ records: [{ ids: [one] }], setAside: null })
})

it('stays set aside when what stands before it goes: it has no place in a list', async () => {
  const store = await freshStore()
  const section = sectionIn(store, {
    kind: 'free',
    section: null,
    title: 'Tekst',
    body: '50% a, 20% b en 20% c. Dan 40% offline, 30% online en 20% gemengd.',
  })
  const percentages = () => checkReport(store.reader, 2022, today).filter(({ rule }) => rule === 'percentages')
  setAside(store, { year: 2022, key: percentages()[1]?.key ?? '', reason: 'De rest deed geen van beide.' }, today)
  store.save('reportSection', section.id, { body: 'Dan 40% offline, 30% online en 20% gemengd.' })
  expect(percentages()).toMatchObject([{ setAside: { reason: 'De rest deed geen van beide.' } }])
})

it('holds for its own year, needs its reason, and is over once its record is thrown away', async () => {
  const store = await halfThemed()
  const key = found(store, 'themes.sum')?.key ?? ''
  store.save('setAside', null, { year: 2021, finding: key, reason: 'Ander jaar.' })
  store.save('setAside', null, { year: 2022, finding: key })
  expect(found(store, 'themes.sum')?.setAside).toBeNull()
  const { id } = leave(store, 'themes.sum')
  store.remove('setAside', id)
  expect(found(store, 'themes.sum')?.setAside).toBeNull()
})
