import { useMutation } from '@tanstack/react-query'
import { choice } from '../../db/model/field.ts'
import { formatNumber } from '../../db/model/format.ts'
import { call } from '../base/api.ts'
import { queryClient } from '../base/query-client.ts'
import { termText } from '../bin/bin-text.ts'
import { EmptyButton } from '../bin/empty-button.tsx'
import { useBin } from '../bin/use-bin.ts'
import { ChoiceControl } from '../form/choice-control.tsx'
import { Notice } from '../ui/notice.tsx'

const terms = { '30': 30, '90': 90, '365': 365, never: 'never' } as const
const isTerm = (code: unknown): code is keyof typeof terms => typeof code === 'string' && Object.hasOwn(terms, code)

const field = choice(
  'Stel voor om weg te doen wat langer ligt dan',
  { '30': '30 dagen', '90': '90 dagen', '365': 'een jaar', never: 'nooit voorstellen' },
  { needed: true },
)

const nothing = () => {}

/** How long the bin keeps, and the bin as a whole. */
export const BinSettings = () => {
  const bin = useBin()
  const set = useMutation({
    mutationFn: (code: keyof typeof terms) => call('bin.setTerm', { days: terms[code] }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['bin'] }),
  })
  if (bin === undefined) return null
  const { days, total, due } = bin
  const term = termText(days)
  return (
    <>
      <ChoiceControl
        field={field}
        value={String(days)}
        error={set.error?.message}
        onChange={(code) => {
          if (isTerm(code)) set.mutate(code)
        }}
        onEnter={nothing}
        onLeave={nothing}
      />
      <p>
        {total === 0
          ? 'De prullenmand is leeg.'
          : `Er ${total === 1 ? 'ligt 1 record' : `liggen ${formatNumber(total)} records`} in de prullenmand. ${
              due > 0 ? `${formatNumber(due)} ${due === 1 ? 'ligt' : 'liggen'} er langer dan ${term}. ` : ''
            }Niets verdwijnt vanzelf.`}
      </p>
      {set.error !== null && <Notice>{set.error.message}</Notice>}
      {total > 0 && (
        <div className="button-row">
          {due > 0 && due < total && (
            <EmptyButton asked={{ due: true }} className="button" label={`Verwijder wat langer ligt dan ${term}…`} />
          )}
          <EmptyButton asked={{ due: false }} className="button" label="Maak de prullenmand leeg…" />
        </div>
      )}
    </>
  )
}
