import { CircleAlert, CircleCheck, CircleEllipsis } from 'lucide-react'
import { useObservable } from '../base/observable.ts'
import { type SaveStatus, saveStatus } from '../base/save/drafts.ts'

const clock = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' })

const sentence = ({ busy, refused, problem, savedAt }: SaveStatus): string => {
  if (problem !== null) return 'Nog niet bewaard'
  if (busy) return 'Nog bezig met bewaren…'
  if (refused > 0) return refused === 1 ? '1 veld is nog niet bewaard' : `${refused} velden zijn nog niet bewaard`
  return savedAt === null ? 'Alles bewaard' : `Alles bewaard om ${clock.format(savedAt)}`
}

/** Whether the work is safe, always in sight; what is not leads to where it stands. */
export const SavedStatus = () => {
  const status = useObservable(saveStatus)
  const isWrong = status.problem !== null || status.refused > 0
  const Icon = isWrong ? CircleAlert : status.busy ? CircleEllipsis : CircleCheck
  return (
    <p role="status" className={isWrong ? 'saved-status wrong' : 'saved-status'}>
      <Icon aria-hidden="true" />
      {status.place === null ? sentence(status) : <a href={status.place}>{sentence(status)}</a>}
    </p>
  )
}
