import { useQuery } from '@tanstack/react-query'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { capitalise, formatNumber } from '../../db/model/format.ts'
import { call } from '../base/api.ts'
import { Notice } from '../ui/notice.tsx'
import { type Comparison, differencesOf, printMoment, printTotal } from './backup-text.ts'
import { type Source, useRestore } from './use-restore.ts'

const Differences = ({ comparison }: { readonly comparison: Comparison }) => {
  const differences = differencesOf(comparison)
  if (comparison.now === null) return <p>In de kopie: {printTotal(comparison.backup.counts)}.</p>
  if (differences.length === 0)
    return (
      <p>
        {comparison.backup.state === comparison.now.state
          ? 'In de kopie staat hetzelfde als nu.'
          : 'In de kopie staat van alles evenveel als nu, maar de inhoud kan verschillen.'}
      </p>
    )
  return (
    <table className="compare">
      <caption className="visually-hidden">Wat er verandert</caption>
      <thead>
        <tr>
          <th scope="col">Wat</th>
          <th scope="col">Nu</th>
          <th scope="col">In de kopie</th>
          <th scope="col">Sindsdien gewijzigd</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ label, now, backup, since }) => (
          <tr key={label}>
            <th scope="row">{capitalise(label)}</th>
            <td>{formatNumber(now)}</td>
            <td>{formatNumber(backup)}</td>
            <td>{formatNumber(since)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Moments = ({ comparison: { now, backup } }: { readonly comparison: Comparison }) => {
  const print = (instant: string | null) => (instant === null ? 'nog geen' : printMoment(instant))
  return (
    <p>
      Laatste wijziging in de kopie: {print(backup.changedAt)}.
      {now !== null && ` Laatste wijziging nu: ${print(now.changedAt)}.`}
    </p>
  )
}

type Props = {
  /** `de kopie van 23 november 2026 om 14:02`. */
  readonly name: string
  readonly source: Source
  /** What is known already of a file that was picked. */
  readonly picked?: Comparison | undefined
  readonly onClose: () => void
}

/** Says what a restore would change, before it is done. */
export const RestoreDialog = ({ name, source, picked, onClose }: Props) => {
  const compared = useQuery({
    queryKey: ['comparison', source],
    queryFn: () => call('backup.compare', source),
    enabled: picked === undefined,
    gcTime: 0,
  })
  const restore = useRestore(onClose)
  const comparison = picked ?? compared.data
  const error = restore.error ?? compared.error
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{capitalise(name)} terugzetten?</Heading>
          {error !== null && <Notice>{error.message}</Notice>}
          {comparison !== undefined && (
            <>
              <Differences comparison={comparison} />
              <Moments comparison={comparison} />
              <p>
                {comparison.now === null
                  ? 'Wat er nu staat, kan niet gelezen worden. Dat bestand blijft opzij bewaard; er wordt niets over geschreven.'
                  : 'Van wat er nu staat, wordt eerst een kopie gemaakt. Je kunt dit dus ongedaan maken.'}
              </p>
            </>
          )}
          <div className="button-row">
            <Button
              className="button primary"
              isDisabled={comparison === undefined || restore.isPending}
              onPress={() => restore.mutate(source)}
            >
              Zet terug
            </Button>
            <Button className="button" onPress={onClose}>
              Annuleer
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
