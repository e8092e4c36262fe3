import type { Store } from '../records/store.ts'
import {
  type ActorKindCode,
  actorKinds,
  type ChannelCode,
  channels,
  type OfferCode,
  offers,
  type ThemeCode,
  themes,
  type WorkFormCode,
  workForms,
} from './data/lists.ts'

/** Code of a list's item → id of its record. */
type Ids<C extends string> = Readonly<Record<C, number>>
type Item = { readonly code: string; readonly name: string; readonly position: number }

export type Lists = {
  readonly theme: Ids<ThemeCode>
  readonly offer: Ids<OfferCode>
  readonly workForm: Ids<WorkFormCode>
  readonly actorKind: Ids<ActorKindCode>
  readonly channel: Ids<ChannelCode>
}

const saveList = <C extends string>(
  names: Readonly<Record<C, string>>,
  save: (item: Item) => { readonly id: number },
): Ids<C> => {
  const ids = Object.entries<string>(names).map(([code, name], index) => [
    code,
    save({ code, name, position: index + 1 }).id,
  ])
  // The keys are those of `names`, one for one.
  return Object.fromEntries(ids) as Ids<C>
}

export const saveLists = (store: Store): Lists => ({
  theme: saveList(themes, (item) => store.save('theme', null, item)),
  offer: saveList(offers, (item) => store.save('offer', null, item)),
  workForm: saveList(workForms, (item) => store.save('workForm', null, item)),
  actorKind: saveList(actorKinds, (item) => store.save('actorKind', null, { ...item, policy: item.code === 'beleid' })),
  channel: saveList(channels, (item) => store.save('channel', null, item)),
})
