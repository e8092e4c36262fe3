import { useQuery } from '@tanstack/react-query'
import { appErrorOf, call } from './base/api.ts'
import { keys } from './base/query-client.ts'
import { useAskedFile } from './shell/asked-file.ts'
import { Problem } from './shell/problem.tsx'
import { Replaced } from './shell/replaced.tsx'
import { Shell } from './shell/shell.tsx'

/** How often (ms) is looked whether the file still lies at its place, while nothing is asked of it. */
const minute = 60_000

/** Which file of records lies open decides what there is to see. */
export const App = () => {
  useAskedFile()
  const { data, error } = useQuery({
    queryKey: keys.app,
    queryFn: () => call('app.state', undefined),
    refetchInterval: minute,
    refetchOnWindowFocus: 'always',
  })
  if (error !== null) return <Problem problem={appErrorOf(error)} />
  if (data === undefined) return null
  if (data.problem?.kind === 'replaced') return <Replaced problem={data.problem} />
  return data.problem === null ? <Shell key={data.path} state={data} /> : <Problem problem={data.problem} />
}
