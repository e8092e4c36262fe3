import { Plus } from 'lucide-react'
import { Button } from 'react-aria-components'
import { emptyValue } from '../../../db/model/field.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { AnyRecord } from '../../base/any-record.ts'
import { runCommand, useCommand } from '../../base/commands/command.ts'
import { ariaKeys } from '../../base/commands/shortcuts.ts'
import { keys, queryClient } from '../../base/query-client.ts'
import { leaveField } from '../../base/route.ts'
import type { Draft, Patch } from '../../base/save/draft.ts'
import { proposeForNew } from '../../base/save/drafts.ts'
import type { AnyRecordScreen } from '../record-screen.ts'

type Props = { readonly screen: AnyRecordScreen; readonly draft: Draft }

/** What of a saved record is likely to hold for the next one too. */
const repeated = ({ type, repeats = [] }: AnyRecordScreen, record: AnyRecord): Patch => {
  const { fields } = recordTypeOf(type)
  return Object.fromEntries(
    repeats.flatMap((name) => {
      const field = fields[name]
      const value = record[name] ?? null
      return field === undefined || value === emptyValue(field) ? [] : [[name, value]]
    }),
  )
}

/** On to the next one, for who has a pile to type. */
export const SaveAndNewButton = ({ screen, draft }: Props) => {
  const saveAndNew = async () => {
    leaveField()
    await draft.flush()
    const { id, refused, problem } = draft.get()
    // What is not saved is in front of the user with the reason; a new form would hide it.
    if (problem !== null) return
    const [wrong] = Object.keys(refused)
    if (wrong !== undefined) {
      document.querySelector<HTMLElement>('.panel [aria-invalid="true"]')?.focus()
      return
    }
    const record = id === null ? undefined : queryClient.getQueryData<AnyRecord>(keys.record(screen.type, id))
    if (record !== undefined) proposeForNew(screen, repeated(screen, record))
    runCommand('new')
  }
  useCommand('saveAndNew', saveAndNew)
  return (
    <Button className="button" aria-keyshortcuts={ariaKeys('saveAndNew')} onPress={() => void saveAndNew()}>
      <Plus aria-hidden="true" />
      Bewaren en nieuw
    </Button>
  )
}
