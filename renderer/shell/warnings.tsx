import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { call } from '../base/api.ts'
import { keys } from '../base/query-client.ts'
import { goTo, hrefOf, useRoute } from '../base/route.ts'
import { settingsPath } from '../records/types/index.ts'

const tenMinutes = 600_000

/** What was read stays away for as long as the app runs. */
const known = new Set<string>()

/** Nothing is wrong yet, but something may go wrong with the file or its backups: why, and where it is put right. */
export const Warnings = () => {
  const { screen } = useRoute()
  const [, setSeen] = useState(0)
  const { data = [] } = useQuery({
    queryKey: keys.warnings,
    queryFn: () => call('app.warnings', undefined),
    // What the app does by itself may fail at any hour.
    refetchInterval: tenMinutes,
  })
  const first = data.find(({ message }) => !known.has(message))
  if (first === undefined) return null
  return (
    <section className="example-banner" aria-label="Let op">
      <p>{first.message}</p>
      <div className="button-row">
        {screen !== settingsPath && first.kind !== 'clock' && (
          <Button className="button small" onPress={() => goTo(hrefOf(settingsPath))}>
            Naar Instellingen
          </Button>
        )}
        <Button
          className="button small"
          onPress={() => {
            known.add(first.message)
            setSeen(known.size)
          }}
        >
          Begrepen
        </Button>
      </div>
    </section>
  )
}
