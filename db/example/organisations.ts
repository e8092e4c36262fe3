import type { Store } from '../records/store.ts'
import type { ActorKindCode } from './data/lists.ts'
import { formerActor, organisations } from './data/organisations.ts'
import type { Lists } from './lists.ts'

/** Ids of the organisations, by kind of actor. */
export type Organisations = Readonly<Record<ActorKindCode, readonly number[]>> & { readonly former: number }

export const saveOrganisations = (store: Store, lists: Lists): Organisations => {
  const saveKind = (kind: ActorKindCode): readonly number[] =>
    organisations[kind].map((name, index) => {
      // Recognition is a matter of the sector's own organisations; of the others we know nothing.
      const recognised = kind === 'sector' ? index < 15 : null
      return store.save('organisation', null, { name, kind: lists.actorKind[kind], recognised }).id
    })
  return {
    onderzoek: saveKind('onderzoek'),
    opleiding: saveKind('opleiding'),
    beleid: saveKind('beleid'),
    internationaal: saveKind('internationaal'),
    bovenbouw: saveKind('bovenbouw'),
    sector: saveKind('sector'),
    former: store.save('organisation', null, { name: formerActor, kind: lists.actorKind.beleid }).id,
  }
}
