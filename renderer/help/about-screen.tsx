import './help.css'
import { useQuery } from '@tanstack/react-query'
import { call } from '../base/api.ts'
import { settingsPath } from '../base/paths.ts'
import { keys } from '../base/query-client.ts'
import { Part } from '../ui/part.tsx'
import { ScreenHead } from '../ui/screen.tsx'
import { CopyForHelp } from './copy-for-help.tsx'
import { type News, news } from './news.ts'
import { NoticeList } from './notice-list.tsx'

const Items = ({ items }: Pick<News, 'items'>) => (
  <ul className="news">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

/** How much of what is new is told at once; CHANGELOG.md begins with what matters most. */
const first = 5

/** Which version this is and what it brought, what to send to who helps, and whose work is in it. */
export const AboutScreen = () => {
  const { data } = useQuery({ queryKey: keys.app, queryFn: () => call('app.state', undefined) })
  const [latest, ...earlier] = news
  return (
    <div className="settings">
      <ScreenHead
        title="Over Jaarverslag"
        parent={{ path: settingsPath, title: 'Instellingen' }}
        subtitle={<p>Versie {data?.version}</p>}
      />
      <Part
        title="Loopt er iets mis?"
        hint="Kopieer dit voor wie je helpt. Er staan geen namen, teksten of bestandsplaatsen van jou in."
      >
        <CopyForHelp />
      </Part>
      <Part title="Wat is er nieuw" hint="Een nieuwe versie installeer je over deze heen. Je gegevens blijven staan.">
        {latest !== undefined && <Items items={latest.items.slice(0, first)} />}
        {latest !== undefined && latest.items.length > first && (
          <details>
            <summary>En nog {latest.items.length - first} andere</summary>
            <Items items={latest.items.slice(first)} />
          </details>
        )}
        {earlier.map(({ version, items }) => (
          <details key={version}>
            <summary>Versie {version}</summary>
            <Items items={items} />
          </details>
        ))}
      </Part>
      <Part title="Privé" hint="Wat er met je gegevens gebeurt.">
        <p>
          Alles blijft op deze computer. Jaarverslag zoekt nooit verbinding: ook niet om te tellen, te melden of naar
          een nieuwe versie te zoeken.
        </p>
      </Part>
      <Part title="Van wie" hint="Jaarverslag is vrije software, met de MIT-licentie.">
        <p>Het bouwt op het werk van anderen.</p>
        <NoticeList />
      </Part>
    </div>
  )
}
