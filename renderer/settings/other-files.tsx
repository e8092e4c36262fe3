import type { LucideIcon } from 'lucide-react'
import { Button } from 'react-aria-components'
import { type AppState, call } from '../base/api.ts'
import { showOpened, useSwitch } from '../base/opening.ts'
import { Notice } from '../ui/notice.tsx'

type Props = { readonly others: readonly string[]; readonly icon: LucideIcon }

/** Another file to work in: by its place, or one that was worked in before. */
export const OtherFiles = ({ others, icon: Icon }: Props) => {
  const choose = useSwitch(
    () => call('file.choose', undefined),
    ({ chosen, state }: { readonly chosen: boolean; readonly state: AppState }) => {
      if (chosen) showOpened(state)
    },
  )
  const open = useSwitch((path: string) => call('file.open', { path }), showOpened)
  const error = choose.error ?? open.error
  return (
    <>
      {error !== null && <Notice>{error.message}</Notice>}
      <Button className="button" isDisabled={choose.isPending} onPress={() => choose.mutate(undefined)}>
        <Icon aria-hidden="true" />
        Open een ander bestand…
      </Button>
      {others.length > 0 && (
        <section className="other-files" aria-labelledby="other-files">
          <h3 id="other-files">Eerder geopend</h3>
          <ul className="backups">
            {others.map((path) => (
              <li key={path}>
                <p className="path">{path}</p>
                <Button className="button small" aria-label={`Open ${path}`} onPress={() => open.mutate(path)}>
                  Open
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
