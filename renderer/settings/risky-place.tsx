import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { call } from '../api.ts'
import { keys } from '../query-client.ts'
import { Notice } from '../shell/notice.tsx'
import { useOpening } from '../shell/opening.ts'

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
