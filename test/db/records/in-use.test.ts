import { expect, it } from 'vitest'
import { Refusal } from '../../../db/model/result.ts'
import { freshStore } from '../../helpers/store.ts'

it('keeps an item of a list out of the bin while records use it, and says which', async () => {
  const store = await freshStore()
  const theme = store.save('theme', null, { name: 'Digitaal' })
  store.save('activity', null, { title: 'Eén', theme: theme.id })
  store.save('activity', null, { title: 'Twee', theme: theme.id })
  store.save('question', null, { subject: 'Drie', theme: theme.id })
  expect(() => store.remove('theme', theme.id)).toThrow(
    new Refusal({
      kind: 'inUse',
      message:
        '“Digitaal” is in gebruik bij 2 vormingen en 1 vraag en kan dus niet naar de prullenmand. Archiveer de keuze: ze blijft dan staan waar ze gekozen is en wordt niet meer aangeboden.',
    }),
  )
  expect(store.get('theme', theme.id).deletedAt).toBeNull()
})

it('lets an item go that only records in the bin use', async () => {
  const store = await freshStore()
  const channel = store.save('channel', null, { name: 'socius.be' })
  const spotlight = store.save('spotlight', null, { name: 'Een praktijk', channel: channel.id })
  store.remove('spotlight', spotlight.id)
  store.remove('channel', channel.id)
  expect(store.get('channel', channel.id).deletedAt).not.toBeNull()
})

it('lets an item go that another item of the same number is not', async () => {
  const store = await freshStore()
  const theme = store.save('theme', null, { name: 'Digitaal' })
  const offer = store.save('offer', null, { name: 'Nieuwkomers' })
  expect(offer.id).toBe(theme.id)
  store.save('activity', null, { title: 'Eén', theme: theme.id })
  store.remove('offer', offer.id)
  expect(store.list('offer').total).toBe(0)
})

it('leaves what is no list to the bin, also when it is in use', async () => {
  const store = await freshStore()
  const organisation = store.save('organisation', null, { name: 'Socius' })
  store.save('consultation', null, { subject: 'Kennismaking', actors: [organisation.id] })
  store.remove('organisation', organisation.id)
  expect(store.list('consultation').total).toBe(1)
})
