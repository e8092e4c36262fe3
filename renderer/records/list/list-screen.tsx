import './list.css'
import { useEffect, useState } from 'react'
import { goTo, hrefOf, pasteItem } from '../../base/route.ts'
import { PasteScreen } from '../paste/paste-screen.tsx'
import { usePaste } from '../paste/use-paste.ts'
import type { AnyRecordScreen } from '../record-screen.ts'
import { ListWithPanel } from './list-with-panel.tsx'
import { useView } from './view.ts'

type Props = { readonly screen: AnyRecordScreen; readonly item: string | null }

/** The list of one record type as it was left, once that is known; or the rows that are pasted into it. */
export const ListScreen = ({ screen, item }: Props) => {
  const known = useView(screen.type)
  const isPasting = item === pasteItem
  const [text, setText] = useState<string | null>(null)
  const [isBack, setBack] = useState(false)
  useEffect(() => {
    if (isPasting) setBack(true)
    else setText(null)
  }, [isPasting])
  usePaste((pasted) => {
    if (isPasting) return
    setText(pasted)
    goTo(hrefOf(screen.path, pasteItem))
  })
  if (known === null) return null
  if (isPasting) return <PasteScreen screen={screen} text={text} />
  return <ListWithPanel screen={screen} item={item} {...known} isBack={isBack} onBack={() => setBack(false)} />
}
