import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { formatDate } from '../../../db/model/format.ts'
import { records } from '../../base/api.ts'
import { outdateRecords } from '../../base/query-client.ts'
import { Notice } from '../../ui/notice.tsx'
import { FindingPlaces } from './finding-places.tsx'
import { SetAsideForm } from './set-aside-form.tsx'
import type { CheckedFinding } from './use-checks.ts'

type Props = {
  readonly year: number
  readonly finding: CheckedFinding
  /** It moved to another group. */
  readonly onMoved: () => void
}

const onDay = (day: string | null): string => (day === null ? '' : ` op ${formatDate(day)}`)

/** Left as it is: why, and the way back. */
const Aside = ({ finding: { setAside }, onMoved }: Props) => {
  const back = useMutation({
    mutationFn: (id: number) => records('setAside').remove(id),
    onSuccess: () => {
      outdateRecords()
      onMoved()
    },
  })
  if (setAside === null) return null
  return (
    <>
      <p className="hint">
        Opzij gezet{onDay(setAside.on)}: <q>{setAside.reason}</q>
      </p>
      {back.error !== null && <Notice>{back.error.message}</Notice>}
      <Button className="button small" onPress={() => back.mutate(setAside.id)}>
        Haal terug
      </Button>
    </>
  )
}

/** What was found, where it is mended, and whether it is left as it is. */
export const FindingCard = (props: Props) => {
  const { year, finding, onMoved } = props
  const { message, cameBack, setAside } = finding
  const [isLeaving, setLeaving] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const cancel = () => {
    setLeaving(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  return (
    <li className="finding">
      <p>{message}</p>
      {cameBack !== null && (
        <p className="came-back">
          Je zette dit opzij{onDay(cameBack.on)} (<q>{cameBack.reason}</q>), maar wat erachter zit is sindsdien
          gewijzigd. Kijk of je reden nog klopt.
        </p>
      )}
      <FindingPlaces year={year} finding={finding} />
      {setAside !== null && <Aside {...props} />}
      {setAside === null && isLeaving && (
        <SetAsideForm
          year={year}
          finding={finding.key}
          before={cameBack?.reason ?? ''}
          onDone={onMoved}
          onCancel={cancel}
        />
      )}
      {setAside === null && !isLeaving && (
        <Button ref={opener} className="button small" onPress={() => setLeaving(true)}>
          Zet opzij…
        </Button>
      )}
    </li>
  )
}
