import { type Query, QueryClient } from '@tanstack/react-query'

/**
 * One user, one file: what was read stays true until this app writes. `networkMode` always, because there is no network
 * and the queries must not wait for one.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** The keys of what is read, in one place, so that a write knows what it outdates. */
export const keys = {
  app: ['app'] as const,
  help: ['help'] as const,
  notices: ['notices'] as const,
  views: ['views'] as const,
  file: ['file'] as const,
  backups: ['backups'] as const,
  warnings: ['warnings'] as const,
  record: (type: string, id: number) => ['record', type, id] as const,
  lists: ['list'] as const,
  list: (type: string, query: object) => ['list', type, query] as const,
  history: (type: string, id: number) => ['history', type, id] as const,
  bin: (type?: string) => ['bin', type ?? null] as const,
  standings: (id: number) => ['standings', id] as const,
  everywhere: (words: string) => ['everywhere', words] as const,
  figures: (year: number) => ['figures', year] as const,
  comparison: (year: number) => ['figures', year, 'comparison'] as const,
  explanation: (year: number, id: string, offset: number) => ['figures', year, 'explanation', id, offset] as const,
  outcomes: (year: number) => ['figures', year, 'outcomes'] as const,
  overview: (year: number) => ['overview', year] as const,
  preview: (year: number) => ['preview', year] as const,
  composition: (year: number) => ['composition', year] as const,
  spoken: (year: number) => ['spoken', year] as const,
  checks: (year: number) => ['checks', year] as const,
  versions: (year: number) => ['versions', year] as const,
  differences: (version: number) => ['versions', 'differences', version] as const,
}

/** What takes longest is asked first. */
const following = [
  'preview',
  'list',
  'history',
  'bin',
  'standings',
  'everywhere',
  'figures',
  'overview',
  'composition',
  'spoken',
  'checks',
  'versions',
] as const

/** Whether nothing was answered yet: neither data nor an error. */
const isUnanswered = ({ state }: Query): boolean => state.dataUpdateCount === 0 && state.errorUpdateCount === 0

/**
 * Reads again. An answer that is still on its way was asked for before the change: it is given up where it would be taken for the
 * answer to what is asked now (a query that has none yet), or come in as if it were new (one whose screen is gone).
 */
const readAgain = (queryKey: readonly string[]): void => {
  void queryClient.cancelQueries({ queryKey, predicate: (query) => !query.isActive() || isUnanswered(query) })
  void queryClient.invalidateQueries({ queryKey })
}

/** Reads again what follows from the records: lists (also of other types, which show titles), figures, overview, the report. */
export const outdateRecords = (): void => {
  for (const key of following) readAgain([key])
}

/** Reads again all that is in the file: records themselves changed otherwise than by saving them here. */
export const outdateAll = (): void =>
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.app[0] })
