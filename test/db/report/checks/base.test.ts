import { expect, it, test } from 'vitest'
import type { Store } from '../../../../db/records/store.ts'
import { findingsOf, messagesOf, write } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

/** Four moments, two of them with the one policy actor: a share of 50% of 4. */
const consulted = async (): Promise<Store> => {
  const store = await freshStore()
  const kind = store.save('actorKind', null, { name: 'beleid', policy: true }).id
  const actor = store.save('organisation', null, { name: 'Kabinet', kind }).id
  for (const [index, actors] of [[actor], [actor], [], []].entries())
    store.save('consultation', null, { subject: 'Decreet', date: `2022-03-0${index + 1}`, actors })
  return store
}

it('says of ‘daarvan’ what the share is of, and what it will be read as', async () => {
  const store = await consulted()
  write(store, 'We spraken {consultations.actors} actor. {consultations.policyShare} daarvan gaat naar beleid.')
  expect(messagesOf(store, 'base')).toEqual([
    'In de tekst “Tekst” lees je “50% daarvan”, maar niet waarvan: het is een aandeel van 4 overlegmomenten, niet van de 1 verschillende actoren. Schrijf dat voluit.',
  ])
})

it('sees ‘waarvan’ before the share, and tells a share that stands alone from one that misleads', async () => {
  const store = await consulted()
  write(store, 'Met {consultations.actors} actor, waarvan {consultations.policyShare} beleid.')
  write(store, 'Overleg met beleid: {consultations.policyShare}.')
  expect(
    findingsOf(store, 'base').map(({ severity, message }) => [severity, /“([^”]*)”, maar/.exec(message)?.[1]]),
  ).toEqual([
    ['warning', 'waarvan 50%'],
    ['notice', undefined],
  ])
})

it('takes a score of the same answers for no base', async () => {
  const store = await freshStore()
  store.save('evaluation', null, { date: '2022-03-01', satisfaction: 5, recommendation: 10 })
  write(store, 'De score is {evaluations.nps}. {evaluations.satisfaction} daarvan is tevreden.')
  expect(messagesOf(store, 'base')[0]).toContain(
    'lees je “100% daarvan”, maar niet waarvan: het is een aandeel van 1 antwoord',
  )
})

it('asks for a base that is not named', async () => {
  const store = await consulted()
  write(store, 'Beleid was er bij voor {consultations.policyShare}.')
  expect(messagesOf(store, 'base')[0]).toContain(
    'staat 50% zonder te zeggen waarvan: het is een aandeel van 4 overlegmomenten.',
  )
})

test.each([
  'Bij {consultations.policyShare} van de overlegmomenten zat beleid.',
  'Er was {consultations.total} keer beleid.',
  'We telden {consultations.total} overlegmomenten. {consultations.policyShare} daarvan gaat naar beleid.',
])('%s is clear', async (text) => {
  const store = await consulted()
  write(store, text)
  expect(messagesOf(store, 'base')).toEqual([])
})

it('says so once, however often the share stands in a text', async () => {
  const store = await consulted()
  write(store, 'Beleid: {consultations.policyShare}. Nog eens: {consultations.policyShare}.')
  expect(messagesOf(store, 'base')).toHaveLength(1)
})

it('names no other base where no figure stands before', async () => {
  const store = await consulted()
  write(store, 'We spraken vaak. {consultations.policyShare} daarvan gaat naar beleid.')
  expect(messagesOf(store, 'base')).toEqual([
    'In de tekst “Tekst” lees je “50% daarvan”, maar niet waarvan: het is een aandeel van 4 overlegmomenten. Schrijf dat voluit.',
  ])
})

it('tells no number of a share that was typed over, for nobody knows it', async () => {
  const store = await consulted()
  const section = write(store, 'Beleid: {consultations.policyShare}.')
  store.save('figureOverride', null, { report: section.report, figure: 'consultations.policyShare', value: 60 })
  expect(messagesOf(store, 'base')).toEqual([
    'In de tekst “Tekst” staat 60% zonder te zeggen waarvan: het is een aandeel van overlegmomenten. Zet dat erbij.',
  ])
})
