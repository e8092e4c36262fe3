import { FileText, type LucideIcon } from 'lucide-react'
import { capitalise } from '../../db/model/format.ts'
import { recordTypeOf } from '../../db/model/index.ts'
import { hrefOf } from '../route.ts'
import { recordScreens, reportPath } from '../screens/index.ts'
import { SavedStatus } from './saved-status.tsx'
import { YearSwitcher } from './year-switcher.tsx'

type Entry = { readonly path: string; readonly label: string; readonly icon: LucideIcon }

const groups: readonly { readonly heading: string; readonly entries: readonly Entry[] }[] = [
  {
    heading: 'Bijhouden',
    entries: recordScreens.map(({ path, type, icon }) => ({
      path,
      icon,
      label: capitalise(recordTypeOf(type).plural),
    })),
  },
  { heading: 'Vertellen', entries: [{ path: reportPath, label: 'Jaarverslag', icon: FileText }] },
]

/** The year, the screens, and whether all is saved. */
export const Sidebar = ({ current }: { readonly current: string }) => (
  <header className="sidebar">
    <YearSwitcher />
    <nav aria-label="Schermen">
      {groups.map(({ heading, entries }) => (
        <div key={heading} className="nav-group">
          <p className="nav-heading" id={`nav-${heading}`}>
            {heading}
          </p>
          <ul aria-labelledby={`nav-${heading}`}>
            {entries.map(({ path, label, icon: Icon }) => (
              <li key={path}>
                <a href={hrefOf(path)} aria-current={path === current ? 'page' : undefined}>
                  <Icon aria-hidden="true" />
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
    <SavedStatus />
  </header>
)
