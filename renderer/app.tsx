import { useQuery } from '@tanstack/react-query'
import { appErrorOf, call } from './base/api.ts'
import { keys } from './base/query-client.ts'
import { useAskedFile } from './shell/asked-file.ts'
import { Problem } from './shell/problem.tsx'
import { Shell } from './shell/shell.tsx'

/** Which file of records lies open decides what there is to see. */
export const App = () => {
  useAskedFile()
  const { data, error } = useQuery({ queryKey: keys.app, queryFn: () => call('app.state', undefined) })
  if (error !== null) return <Problem problem={appErrorOf(error)} />
  if (data === undefined) return null
  return data.problem === null ? <Shell key={data.path} state={data} /> : <Problem problem={data.problem} />
}
