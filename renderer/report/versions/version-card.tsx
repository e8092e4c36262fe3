import { useMutation } from '@tanstack/react-query'
import { FileDown } from 'lucide-react'
import { Button } from 'react-aria-components'
import { formatDate, formatNumber } from '../../../db/model/format.ts'
import { call } from '../../base/api.ts'
import { Notice } from '../../ui/notice.tsx'
import { SavedFile } from '../../ui/saved-file.tsx'
import type { Version } from '../shared/use-versions.ts'

/** A size in bytes as files are told: `214 kB`, `1,2 MB`. */
const sizeText = (bytes: number): string =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`

/** A final version, which can be written again to the byte. */
export const VersionCard = ({ version: { id, version, madeOn, checksum, size } }: { readonly version: Version }) => {
  const write = useMutation({ mutationFn: () => call('report.exportVersion', { id }) })
  return (
    <section className="version" aria-label={`Versie ${version}`}>
      <p>
        <strong>Versie {version}</strong>, {formatDate(madeOn)} ({sizeText(size)})
      </p>
      <details>
        <summary>Controlegetal</summary>
        <p className="hint">
          Elke export van deze versie heeft dit controlegetal (SHA-256). Zo kan iemand nagaan dat een pdf ongewijzigd
          is.
        </p>
        <code className="path">{checksum}</code>
      </details>
      <Button
        className="button small"
        onPress={() => {
          if (!write.isPending) write.mutate()
        }}
      >
        <FileDown aria-hidden="true" />
        Exporteer versie {version}
      </Button>
      {write.error !== null && <Notice>{write.error.message}</Notice>}
      <div role="status">{write.data !== undefined && <SavedFile exported={write.data} />}</div>
    </section>
  )
}
