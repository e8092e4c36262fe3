import './standings.css'
import { useQuery } from '@tanstack/react-query'
import { FileText } from 'lucide-react'
import { call, type QuoteStanding } from '../../base/api.ts'
import { reportPath } from '../../base/paths.ts'
import { keys } from '../../base/query-client.ts'
import { hrefOf } from '../../base/route.ts'
import { useYear } from '../../base/year.ts'
import { Notice } from '../../ui/notice.tsx'

const placeText = ({ as, section }: QuoteStanding, isGiven: boolean): string => {
  if (as === 'printed') return 'gedrukt in de definitieve versie, die niet vanzelf verandert'
  const place = section === null ? '' : ` bij “${section}”`
  if (as === 'chosen') return isGiven ? `door jou gekozen${place}` : `door jou gekozen${place}, wordt nu weggelaten`
  return isGiven ? `door het verslag voorgesteld${place}` : `stond voorgesteld${place}, valt nu weg`
}

type Props = { readonly id: number; readonly isGiven: boolean }

/** In which reports the quote stands, beside the button that takes its consent back; after that, where it falls away. */
export const Standings = ({ id, isGiven }: Props) => {
  const { setYear } = useYear()
  const { data, error } = useQuery({
    queryKey: keys.standings(id),
    queryFn: () => call('testimonial.reports', { id }),
  })
  if (error !== null) return <Notice>{error.message}</Notice>
  if (data === undefined) return null
  return (
    <div className="standings" role="status">
      <p>{data.length === 0 ? 'Dit citaat staat in geen enkel jaarverslag.' : 'Dit citaat en het jaarverslag:'}</p>
      <ul>
        {data.map((standing) => (
          <li key={`${standing.year}-${standing.as}-${standing.section}`}>
            <a href={hrefOf(reportPath)} onClick={() => setYear(standing.year)}>
              <FileText aria-hidden="true" />
              Jaarverslag {standing.year}
            </a>
            : {placeText(standing, isGiven)}
          </li>
        ))}
      </ul>
    </div>
  )
}
