import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type AppState, records } from '../api.ts'
import { keys } from '../query-client.ts'
import { ListScreen } from '../records/list-screen.tsx'
import { useRoute } from '../route.ts'
import { recordScreens, reportPath } from '../screens/index.ts'
import { ReportScreen } from '../screens/report.tsx'
import { ExampleBanner } from './example-banner.tsx'
import { Sidebar } from './sidebar.tsx'
import { SkipLink } from './skip-link.tsx'
import { Toasts } from './toasts.tsx'
import { Welcome } from './welcome.tsx'
import { exampleYear, useYears, YearContext } from './year.ts'

/** Whether nothing at all was recorded yet; null until that is known. */
const useIsEmpty = (): boolean | null => {
  const firsts = useQueries({
    queries: recordScreens.map(({ type }) => ({
      queryKey: keys.list(type, { limit: 1 }),
      queryFn: () => records(type).list({ limit: 1 }),
    })),
  })
  if (firsts.some(({ isPending }) => isPending)) return null
  return firsts.every(({ data }) => data?.total === 0)
}

const Workspace = ({ state, firstYear }: { readonly state: AppState; readonly firstYear: number }) => {
  const route = useRoute()
  const [year, setYear] = useState(firstYear)
  const choice = useMemo(() => ({ year, setYear }), [year])
  const screen = recordScreens.find(({ path }) => path === route.screen) ?? recordScreens[0]
  const path = route.screen === reportPath ? reportPath : screen.path
  return (
    <YearContext value={choice}>
      <div className="shell">
        <SkipLink />
        {state.example && <ExampleBanner />}
        <Sidebar current={path} />
        <main id="main" tabIndex={-1}>
          {path === reportPath ? <ReportScreen /> : <ListScreen key={path} screen={screen} item={route.item} />}
        </main>
      </div>
    </YearContext>
  )
}

/** All that is around the screens, once the records lie open. */
export const Shell = ({ state }: { readonly state: AppState }) => {
  const route = useRoute()
  const years = useYears()
  const isEmpty = useIsEmpty()
  if (years.isPending || isEmpty === null) return null
  if (isEmpty && route.screen === '') return <Welcome />
  return (
    <>
      <Workspace state={state} firstYear={state.example ? exampleYear : years.newest} />
      <Toasts />
    </>
  )
}
