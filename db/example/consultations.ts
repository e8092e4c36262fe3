import type { Store } from '../records/store.ts'
import { consultationCounts, otherSubjects, policySubjects } from './data/consultations.ts'
import type { Organisations } from './organisations.ts'
import { cycle, dayOf, isAmong } from './spread.ts'

/** Gives the items one after the other, starting over after the last. */
const taker = <T>(items: readonly T[]): (() => readonly T[]) => {
  let next = 0
  return () => {
    const start = next++ % items.length
    return items.slice(start, start + 1)
  }
}

/** The moments of consultation; everyone of the five kinds has a turn, and some moments bring several together. */
export const saveConsultations = (store: Store, organisations: Organisations): void => {
  const { total, withPolicy } = consultationCounts
  const { beleid, onderzoek, opleiding, internationaal, bovenbouw } = organisations
  const takePolicy = taker(beleid)
  const takeOther = taker([...onderzoek, ...opleiding, ...internationaal, ...bovenbouw])
  for (let index = 0; index < total; index++) {
    const policy = isAmong(index, withPolicy, total)
    const actors = [
      ...(policy ? takePolicy() : takeOther()),
      ...(policy && index % 9 === 0 ? takePolicy() : []),
      ...(index % 6 === 0 ? takeOther() : []),
    ]
    const subject = policy ? cycle(policySubjects, index) : cycle(otherSubjects, index)
    store.save('consultation', null, { date: dayOf(index, total), subject, actors })
  }
  // Of the year before, and entered twice: these count in no figure of 2022.
  const former = { subject: cycle(policySubjects, 0), actors: [organisations.former] }
  store.save('consultation', null, { ...former, date: '2021-11-25' })
  store.remove('consultation', store.save('consultation', null, { ...former, date: '2022-02-01' }).id)
}
