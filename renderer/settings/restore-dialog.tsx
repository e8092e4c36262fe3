import { useQuery } from '@tanstack/react-query'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { capitalise, formatNumber } from '../../db/model/format.ts'
import { call } from '../base/api.ts'
import { Notice } from '../ui/notice.tsx'
import {
  type Comparison,
  type Differences,
  differencesOf,
  fateNames,
  headOf,
  printFromBin,
  printMoment,
  printTotal,
} from './backup-text.ts'
import { type Source, useRestore } from './use-restore.ts'

const Table = ({ differences }: { readonly differences: Differences }) => (
  <table className="compare">
    <caption className="visually-hidden">Wat er verandert</caption>
    <thead>
      <tr>
        <th scope="col">Wat</th>
        {fateNames.map((fate) => (
          <th key={fate} scope="col">
            {headOf(fate)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {differencesOf(differences).map(({ label, counts, names }) => (
        <tr key={label}>
          <th scope="row">
            {label}
            {names.map((line) => (
              <p key={line} className="hint">
                {line}
              </p>
            ))}
          </th>
          {fateNames.map((fate) => (
            <td key={fate}>{counts[fate] === 0 ? '–' : formatNumber(counts[fate])}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

/** The counts of what a restore would change. */
const Changes = ({ comparison }: { readonly comparison: Comparison }) => {
  if (comparison.now === null) return <p>In de kopie: {printTotal(comparison.backup.counts)}.</p>
  const { differences } = comparison
  const fromBin = printFromBin(differences)
  return (
    <>
      {differences.types.length === 0 ? (
        <p>In de kopie staat hetzelfde als nu.</p>
      ) : (
        <Table differences={differences} />
      )}
      {fromBin !== null && <p>{fromBin}</p>}
    </>
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
          {comparison === undefined && error === null && <p>De kopie wordt vergeleken met wat er nu staat…</p>}
          {comparison !== undefined && (
            <>
              <Changes comparison={comparison} />
              <Moments comparison={comparison} />
              <p>
                {comparison.now === null
                  ? 'Wat er nu staat, kan niet gelezen worden. Dat bestand blijft opzij bewaard; er wordt niets over geschreven.'
                  : 'Van wat er nu staat, wordt eerst een kopie gemaakt. Je kunt dit dus ongedaan maken.'}
              </p>
            </>
          )}
          <div className="button-row restore-actions">
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
