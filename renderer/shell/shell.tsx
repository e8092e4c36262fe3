import './shell.css'
import { useQueries } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { type AppState, records } from '../base/api.ts'
import { keys } from '../base/query-client.ts'
import { type Route, useRoute } from '../base/route.ts'
import { readLeftTyping } from '../base/save/left-typing.ts'
import { exampleYear, useYears, YearContext } from '../base/year.ts'
import { AboutScreen } from '../help/about-screen.tsx'
import { OverviewScreen } from '../overview/overview-screen.tsx'
import { ListScreen } from '../records/list/list-screen.tsx'
import { useViews } from '../records/list/view.ts'
import {
  aboutPath,
  listScreens,
  overviewPath,
  recordScreens,
  reportPath,
  settingsPath,
} from '../records/types/index.ts'
import { Explanation } from '../report/explain/explanation.tsx'
import { ReportScreen } from '../report/report-screen.tsx'
import { SettingsScreen } from '../settings/settings-screen.tsx'
import { Toasts } from '../ui/toasts.tsx'
import { Commands } from './commands/commands.tsx'
import { ExampleBanner } from './example-banner.tsx'
import { LeftBanner } from './left-banner.tsx'
import { Sidebar } from './sidebar.tsx'
import { SkipLink } from './skip-link.tsx'
import { Warnings } from './warnings.tsx'
import { Welcome } from './welcome.tsx'

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

/** What the address asks for; an address that leads nowhere shows the overview. */
const Screen = ({ route: { screen: path, item } }: { readonly route: Route }) => {
  const screen = [...recordScreens, ...listScreens].find((one) => one.path === path)
  if (screen !== undefined) return <ListScreen key={path} screen={screen} item={item} />
  if (path === reportPath) return <ReportScreen />
  if (path === aboutPath) return <AboutScreen />
  return path === settingsPath ? <SettingsScreen /> : <OverviewScreen />
}

/** The entry of the sidebar that leads to what the address asks for. */
const entryOf = ({ screen: path }: Route): string => {
  if (path === aboutPath || listScreens.some((one) => one.path === path)) return settingsPath
  const isKnown = path === reportPath || path === settingsPath || recordScreens.some((one) => one.path === path)
  return isKnown ? path : overviewPath
}

const Workspace = ({ state, firstYear }: { readonly state: AppState; readonly firstYear: number }) => {
  const route = useRoute()
  const [year, setYear] = useState(firstYear)
  const choice = useMemo(() => ({ year, setYear }), [year])
  return (
    <YearContext value={choice}>
      <Commands />
      <div className="shell">
        <SkipLink />
        {state.example ? (
          <ExampleBanner />
        ) : (
          <div className="banners">
            <Warnings />
            <LeftBanner />
          </div>
        )}
        <Sidebar current={entryOf(route)} />
        <main id="main" tabIndex={-1}>
          <Screen route={route} />
        </main>
      </div>
      {route.figure !== null && <Explanation year={year} id={route.figure} />}
    </YearContext>
  )
}

/** All that is around the screens, once the records lie open. */
export const Shell = ({ state }: { readonly state: AppState }) => {
  // Once for each file that is opened: a page that asks has nothing typed itself.
  useEffect(() => void readLeftTyping(), [])
  const route = useRoute()
  const years = useYears()
  const isEmpty = useIsEmpty()
  // Asked for before what the overview asks for: so a list is there as soon as one goes to it.
  useViews()
  if (years.isPending || isEmpty === null) return null
  if (isEmpty && route.screen === '')
    return (
      <>
        <LeftBanner />
        <Welcome />
      </>
    )
  return (
    <>
      <Workspace
        state={state}
        firstYear={state.example ? exampleYear : Math.min(years.newest, new Date().getFullYear())}
      />
      <Toasts />
    </>
  )
}
