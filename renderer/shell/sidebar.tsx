import './sidebar.css'
import { FileText, LayoutDashboard, type LucideIcon, Settings } from 'lucide-react'
import { hrefOf } from '../base/route.ts'
import { screenTitle } from '../records/record-screen.ts'
import { overviewPath, recordGroups, reportPath, settingsPath } from '../records/types/index.ts'
import { SavedStatus } from './saved-status.tsx'
import { YearSwitcher } from './year-switcher.tsx'

type Entry = { readonly path: string; readonly title: string; readonly icon: LucideIcon }
type Group = { readonly heading: string | null; readonly entries: readonly Entry[] }

const groups: readonly Group[] = [
  { heading: null, entries: [{ path: overviewPath, title: 'Overzicht', icon: LayoutDashboard }] },
  ...recordGroups.map(({ heading, screens }) => ({
    heading,
    entries: screens.map((screen) => ({ path: screen.path, icon: screen.icon, title: screenTitle(screen) })),
  })),
  { heading: null, entries: [{ path: reportPath, title: 'Jaarverslag', icon: FileText }] },
]

const settings: Entry = { path: settingsPath, title: 'Instellingen', icon: Settings }

const Link = ({ entry: { path, title, icon: Icon }, current }: { readonly entry: Entry; readonly current: string }) => (
  <a href={hrefOf(path)} aria-current={path === current ? 'page' : undefined}>
    <Icon aria-hidden="true" />
    {title}
  </a>
)

/** The year, the screens, and whether all is saved. `current` is the address of the screen that is shown. */
export const Sidebar = ({ current }: { readonly current: string }) => (
  <header className="sidebar">
    <YearSwitcher />
    <nav aria-label="Schermen">
      <div className="nav-groups">
        {groups.map(({ heading, entries }) => (
          <div key={entries[0]?.path} className="nav-group">
            {heading !== null && (
              <p className="nav-heading" id={`nav-${heading}`}>
                {heading}
              </p>
            )}
            <ul aria-labelledby={heading === null ? undefined : `nav-${heading}`}>
              {entries.map((entry) => (
                <li key={entry.path}>
                  <Link entry={entry} current={current} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <Link entry={settings} current={current} />
    </nav>
    <SavedStatus />
  </header>
)
