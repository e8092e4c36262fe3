import { useMutation, useQuery } from '@tanstack/react-query'
import type { Api } from '../../../main/api.ts'
import { call } from '../../base/api.ts'
import { keys, outdateRecords } from '../../base/query-client.ts'
import { flushAll, saveStatus } from '../../base/save/drafts.ts'

export type Version = Api['report.versions']['output'][number]
export type Difference = Api['report.differences']['output'][number]

/** The final versions of a year, latest first. */
export const useVersions = (year: number) =>
  useQuery({ queryKey: keys.versions(year), queryFn: () => call('report.versions', { year }) })

/** What the records say otherwise than a final version. */
export const useDifferences = (version: number) =>
  useQuery({ queryKey: keys.differences(version), queryFn: () => call('report.differences', { id: version }) })

const done = (): void => {
  saveStatus.set((now) => ({ ...now, savedAt: new Date() }))
  outdateRecords()
}

/** Makes the report final, after what is typed was saved. */
export const useFinalise = (year: number, onDone: () => void) =>
  useMutation({
    mutationFn: async () => {
      await flushAll()
      return call('report.finalise', { year })
    },
    onSuccess: () => {
      done()
      onDone()
    },
  })

/** Takes the report up again, for a new version. */
export const useReopen = (year: number, onDone: () => void) =>
  useMutation({
    mutationFn: () => call('report.reopen', { year }),
    onSuccess: () => {
      done()
      onDone()
    },
  })
