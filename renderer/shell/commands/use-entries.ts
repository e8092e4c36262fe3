import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { capitalise, formatDateShort } from '../../../db/model/format.ts'
import { type RecordName, recordTypeOf } from '../../../db/model/index.ts'
import { call } from '../../base/api.ts'
import { canRun, runCommand } from '../../base/commands/command.ts'
import { isMac, printKeys, shortcuts } from '../../base/commands/shortcuts.ts'
import { useOpening } from '../../base/opening.ts'
import { keys } from '../../base/query-client.ts'
import { goTo, hrefOf, newItem } from '../../base/route.ts'
import { useYear } from '../../base/year.ts'
import {
  listScreens,
  overviewPath,
  recordScreens,
  reportPath,
  screenOf,
  settingsPath,
} from '../../records/types/index.ts'
import { type Entry, isMeant, recentFirst } from '../../ui/palette-entries.ts'
import { useDebounced } from '../../ui/use-debounced.ts'

/** What was chosen in this session, latest first. */
let chosen: readonly string[] = []

export const remember = ({ key }: Entry): void => {
  chosen = [key, ...chosen.filter((one) => one !== key)]
}

const commands = (): readonly Entry[] =>
  shortcuts
    .filter(({ command }) => command !== 'palette' && command !== 'report' && canRun(command))
    .map(({ command, label, keys: [first] }) => ({
      key: `command:${command}`,
      label,
      detail: printKeys(first, isMac()),
      group: 'action',
      run: () => runCommand(command),
    }))

const screens = (): readonly Entry[] =>
  [
    { path: overviewPath, label: 'Overzicht' },
    ...[...recordScreens, ...listScreens].map(({ path, type }) => ({
      path,
      label: capitalise(recordTypeOf(type).plural),
    })),
    { path: reportPath, label: 'Jaarverslag' },
    { path: settingsPath, label: 'Instellingen' },
  ].map(({ path, label }) => ({
    key: `screen:${path}`,
    label,
    detail: '',
    group: 'screen',
    run: () => goTo(hrefOf(path)),
  }))

const newRecords = (): readonly Entry[] =>
  recordScreens.map(({ path, newLabel }) => ({
    key: `new:${path}`,
    label: newLabel,
    detail: '',
    group: 'action',
    run: () => goTo(hrefOf(path, newItem)),
  }))

const useYears = (typed: string): readonly Entry[] => {
  const { year, setYear } = useYear()
  const asked = /^(19|20|21)\d\d$/.test(typed.trim()) ? [Number(typed.trim())] : [year - 1, year + 1]
  return asked.map((one) => ({
    key: `year:${one}`,
    label: `Toon het jaar ${one}`,
    detail: '',
    group: 'action',
    run: () => setYear(one),
  }))
}

const useExample = (): Entry => {
  const { data } = useQuery({ queryKey: keys.app, queryFn: () => call('app.state', undefined) })
  const example = useOpening('app.openExample')
  const own = useOpening('app.openOwn')
  return data?.example === true
    ? { key: 'own', label: 'Terug naar mijn gegevens', detail: '', group: 'action', run: () => own.mutate() }
    : { key: 'example', label: 'Bekijk het voorbeeldjaar', detail: '', group: 'action', run: () => example.mutate() }
}

type NamedRecord = { readonly type: RecordName; readonly id: number; readonly title: string | null }

const recordEntry = ({ type, id, title }: NamedRecord, group: Entry['group'], detail: string): readonly Entry[] => {
  const screen = screenOf(type)
  if (screen === undefined) return []
  return [
    {
      key: `record:${type}:${id}`,
      label: title ?? 'Zonder titel',
      detail: [recordTypeOf(type).label, detail].filter((part) => part !== '').join(' · '),
      group,
      run: () => goTo(hrefOf(screen.path, id)),
    },
  ]
}

const useRecent = (): readonly Entry[] => {
  const { year } = useYear()
  const { data } = useQuery({ queryKey: keys.overview(year), queryFn: () => call('overview.get', { year }) })
  return (data?.recent ?? []).flatMap((one) => recordEntry(one, 'recent', '')).slice(0, 5)
}

const useSearchHits = (typed: string): readonly Entry[] => {
  const words = useDebounced(typed.trim(), 120)
  const { data = [] } = useQuery({
    queryKey: keys.everywhere(words),
    queryFn: () => call('search.everywhere', { words }),
    placeholderData: keepPreviousData,
  })
  return data.flatMap((one) =>
    recordEntry(one, 'record', typeof one.day === 'string' ? formatDateShort(one.day) : String(one.day ?? '')),
  )
}

/** What the palette offers for what was typed. */
export const useEntries = (typed: string): readonly Entry[] => {
  const recent = useRecent()
  const hits = useSearchHits(typed)
  const years = useYears(typed)
  const example = useExample()
  const isEmpty = typed.trim() === ''
  const fixed = [...commands(), ...newRecords(), ...years, example, ...screens()]
  const named = recentFirst(fixed, chosen).filter(({ label }) => isMeant(label, typed))
  return isEmpty ? [...recent, ...named] : [...named, ...recentFirst(hits, chosen)]
}
