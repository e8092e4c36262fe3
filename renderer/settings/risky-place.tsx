import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { call } from '../base/api.ts'
import { useOpening } from '../base/opening.ts'
import { keys } from '../base/query-client.ts'
import { Notice } from '../ui/notice.tsx'

/** The file lies where it may get damaged: why, and the way to a better place. */
export const RiskyPlace = ({ canComeHome }: { readonly canComeHome: boolean }) => {
  const { data = [] } = useQuery({ queryKey: keys.warnings, queryFn: () => call('app.warnings', undefined) })
  const home = useOpening('file.bringHome')
  const risk = data.find(({ kind }) => kind === 'synced' || kind === 'network')
  if (risk === undefined) return null
  return (
    <Notice
      actions={
        canComeHome && (
          <Button className="button" isDisabled={home.isPending} onPress={() => home.mutate()}>
            Zet mijn gegevens op deze computer
          </Button>
        )
      }
    >
      <p>{home.error?.message ?? risk.message}</p>
    </Notice>
  )
}
