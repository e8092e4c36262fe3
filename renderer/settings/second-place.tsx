import { useMutation } from '@tanstack/react-query'
import { HardDrive } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { Api } from '../../main/api.ts'
import { call } from '../base/api.ts'
import { keys, queryClient } from '../base/query-client.ts'
import { Notice } from '../ui/notice.tsx'
import { printMoment } from './backup-text.ts'

type Place = NonNullable<Api['backup.state']['output']['second']>

const standing = ({ isThere, seen }: Place): string => {
  const last = seen === null ? 'Er staat nog geen kopie.' : `Laatst bijgewerkt op ${printMoment(seen)}.`
  return isThere
    ? last
    : `Die plek is er nu niet. ${last} Zodra ze er weer is, gaat de nieuwste kopie er vanzelf naartoe.`
}

const outdate = () => {
  void queryClient.invalidateQueries({ queryKey: keys.backups })
  void queryClient.invalidateQueries({ queryKey: keys.warnings })
}

/** A stick or a network folder, for when the laptop is lost. */
export const SecondPlace = ({ second }: { readonly second: Place | null }) => {
  const choose = useMutation({ mutationFn: () => call('backup.chooseSecond', undefined), onSettled: outdate })
  const forget = useMutation({ mutationFn: () => call('backup.forgetSecond', undefined), onSettled: outdate })
  const error = choose.error ?? forget.error
  return (
    <section className="second-place" aria-labelledby="second-place">
      <h3 id="second-place">Tweede plek</h3>
      {second === null ? (
        <p className="hint">
          Gaat je laptop stuk of verloren, dan heb je iets aan een kopie elders: op een USB-stick of in een netwerkmap.
        </p>
      ) : (
        <>
          <p className="path">{second.folder}</p>
          <p className="hint">{standing(second)}</p>
        </>
      )}
      {error !== null && <Notice>{error.message}</Notice>}
      <div className="button-row">
        <Button className="button" isDisabled={choose.isPending} onPress={() => choose.mutate()}>
          <HardDrive aria-hidden="true" />
          {second === null ? 'Kies een tweede plek…' : 'Andere plek…'}
        </Button>
        {second !== null && (
          <Button className="button" onPress={() => forget.mutate()}>
            Niet meer gebruiken
          </Button>
        )}
      </div>
    </section>
  )
}
