import type { RecordName } from '../../../db/model/index.ts'
import type { Api } from '../../../main/api.ts'
import { call } from '../api.ts'
import { observable } from '../observable.ts'

/** What was typed and not saved when the app stopped. */
export type LeftTyping = Api['unsaved.left']['output'][number]

export const leftTyping = observable<readonly LeftTyping[]>([])

/** Asks what the last page left; none when that can't be known. */
export const readLeftTyping = async (): Promise<void> => {
  const left = await call('unsaved.left', undefined).catch(() => [])
  leftTyping.set(() => left)
}

/** What was left of one record, the oldest first; of the new one of its type with `id` null. */
export const leftOf = (all: readonly LeftTyping[], type: RecordName, id: number | null): LeftTyping | undefined =>
  all.find((one) => one.type === type && one.id === id)

/** It was put back, or is not wanted any more. */
export const settleLeft = ({ key }: LeftTyping): void => {
  leftTyping.set((all) => all.filter((one) => one.key !== key))
  // Offered again at the next start when this fails: nothing is lost by that.
  call('unsaved.settle', { key }).catch(() => {})
}
