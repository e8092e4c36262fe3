import { useQueries } from '@tanstack/react-query'
import { formatNumber } from '../../db/model/format.ts'
import { records } from '../base/api.ts'
import { keys } from '../base/query-client.ts'
import { hrefOf } from '../base/route.ts'
import { screenTitle } from '../records/record-screen.ts'
import { listScreens } from '../records/types/index.ts'

const query = { limit: 1 }

/** The lists that one chooses from, and how much each holds. */
export const ChoiceListLinks = () => {
  const firsts = useQueries({
    queries: listScreens.map(({ type }) => ({
      queryKey: keys.list(type, query),
      queryFn: () => records(type).list(query),
    })),
  })
  return (
    <ul className="settings-links">
      {listScreens.map((screen, index) => (
        <li key={screen.path}>
          <a href={hrefOf(screen.path)}>{screenTitle(screen)}</a>
          <span className="settings-count">{formatNumber(firsts[index]?.data?.total ?? 0)}</span>
        </li>
      ))}
    </ul>
  )
}
