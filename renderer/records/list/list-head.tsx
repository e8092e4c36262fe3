import { Plus } from 'lucide-react'
import { Button } from 'react-aria-components'
import { ariaKeys } from '../../base/commands/shortcuts.ts'
import { goTo, hrefOf, pasteItem } from '../../base/route.ts'
import { ScreenHead } from '../../ui/screen.tsx'
import { screenTitle } from '../record-screen.ts'
import type { ListQuery } from './list-query.ts'
import { totalText } from './list-text.ts'
import { MoreMenu } from './more-menu.tsx'

type Props = {
  readonly query: ListQuery
  /** How many records the list holds; null until that is known. */
  readonly total: number | null
  readonly onNew: () => void
}

/** What the list is of, how many it holds, and what can be added to it. */
export const ListHead = ({ query, total, onNew }: Props) => {
  const { screen } = query
  return (
    <ScreenHead
      title={screenTitle(screen)}
      parent={screen.parent}
      subtitle={
        <p className="total" role="status">
          {total === null ? '' : totalText(query, total)}
        </p>
      }
      actions={
        <>
          <MoreMenu onPaste={() => goTo(hrefOf(screen.path, pasteItem))} />
          <Button className="button primary" aria-keyshortcuts={ariaKeys('new')} onPress={onNew}>
            <Plus aria-hidden="true" />
            {screen.newLabel}
          </Button>
        </>
      }
    />
  )
}
