import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { keys } from '../base/query-client.ts'
import { loadNotices } from './notices.ts'

const List = () => {
  const { data = [] } = useQuery({ queryKey: keys.notices, queryFn: loadNotices })
  return (
    <ul className="notices">
      {data.map(({ names, licence, text }) => (
        <li key={names}>
          <details>
            <summary>
              {names} <span className="hint">{licence}</span>
            </summary>
            <pre>{text}</pre>
          </details>
        </li>
      ))}
    </ul>
  )
}

/** What the app ships of others, each with the text of its licence. */
export const NoticeList = () => {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Toon wat het gebruikt, met de licenties</summary>
      {open && <List />}
    </details>
  )
}
