import { useQuery } from '@tanstack/react-query'
import { proposedMark } from '../../../db/model/counting.ts'
import type { RecordOf, ValuesOf } from '../../../db/model/index.ts'
import type { Api } from '../../../main/api.ts'
import { appErrorOf, call, records } from '../../base/api.ts'
import { keys, outdateRecords, queryClient } from '../../base/query-client.ts'
import { saveStatus } from '../../base/save/drafts.ts'
import { toast } from '../../ui/toasts.tsx'

export type Outcome = Api['figures.outcomes']['output'][number]

/** How a year is counted, with what holds while nobody chose. */
export type Chosen = {
  readonly [F in 'satisfaction' | 'scale' | 'mark' | 'participants']: NonNullable<ValuesOf<'counting'>[F]>
} & Pick<ValuesOf<'counting'>, 'npsOffer' | 'activitiesOffer'>

type Row = RecordOf<'counting'> | null

const chosenIn = (row: Row): Chosen => {
  const scale = row?.scale ?? 'five'
  return {
    satisfaction: row?.satisfaction ?? 'topTwo',
    scale,
    mark: row?.mark ?? proposedMark[scale],
    npsOffer: row?.npsOffer ?? null,
    activitiesOffer: row?.activitiesOffer ?? null,
    participants: row?.participants ?? 'perActivity',
  }
}

/** A mark says something only where a share is counted from it. */
const withoutIdle = ({ mark, ...rest }: Chosen) => ({ ...rest, mark: rest.satisfaction === 'share' ? mark : null })

const fields = ['satisfaction', 'scale', 'mark', 'npsOffer', 'activitiesOffer', 'participants'] as const

/** Whether two years are counted alike. */
export const isSameWay = (one: Chosen, other: Chosen): boolean => {
  const [a, b] = [withoutIdle(one), withoutIdle(other)]
  return fields.every((field) => a[field] === b[field])
}

const query = (year: number) => ({
  queryKey: [...keys.lists, 'counting', year],
  queryFn: async (): Promise<Row> => (await records('counting').list({ year })).rows[0] ?? null,
})

/** How a year is counted and how the one before was; undefined until that is known. */
export const useCounting = (year: number) => {
  const now = useQuery(query(year))
  const before = useQuery(query(year - 1))
  return {
    error: now.error ?? before.error,
    id: now.data?.id ?? null,
    chosen: now.data === undefined ? undefined : chosenIn(now.data),
    lastYear: before.data === undefined ? undefined : chosenIn(before.data),
  }
}

/** What each choice would make of the year. */
export const useOutcomes = (year: number) =>
  useQuery({ queryKey: keys.outcomes(year), queryFn: () => call('figures.outcomes', { year }) })

/** Counts a year otherwise from now on. What fails is said, and nothing changed then. */
export const countSo = async (year: number, id: number | null, patch: Partial<ValuesOf<'counting'>>): Promise<void> => {
  try {
    const row = await records('counting').save(id, { year, ...patch })
    queryClient.setQueryData(query(year).queryKey, row)
    saveStatus.set((now) => ({ ...now, savedAt: new Date() }))
    outdateRecords()
  } catch (cause) {
    toast({ text: appErrorOf(cause).message })
  }
}

/** Counts a year as another. */
export const countAs = (year: number, id: number | null, other: Chosen): Promise<void> =>
  countSo(year, id, withoutIdle(other))
