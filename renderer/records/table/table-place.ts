import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Where the focus is, or would come: a row, or a heading. */
type Place = { readonly row: number } | { readonly heading: number }

type TablePlace = {
  readonly place: Place
  /** Says where the focus came by itself. */
  readonly setPlace: (place: Place) => void
  /** Brings the focus there. */
  readonly focusOn: (place: Place) => void
}

/** The one place of a table that the Tab key comes to. Another list (`listKey`) begins at its first row. */
export const useTablePlace = (
  table: RefObject<HTMLTableElement | null>,
  listKey: string,
  reveal: (row: number) => void,
): TablePlace => {
  const [place, setPlace] = useState<Place>({ row: 0 })
  const isMoving = useRef(false)
  const [former, setFormer] = useState(listKey)
  if (former !== listKey) {
    setFormer(listKey)
    if ('row' in place) setPlace({ row: 0 })
  }
  useLayoutEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    const selector = 'row' in place ? `tbody [aria-rowindex="${place.row + 2}"]` : `th:nth-child(${place.heading + 1})`
    table.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  }, [place, table])
  const focusOn = (next: Place) => {
    isMoving.current = true
    // Another object, also for the same place: the focus comes to it anew.
    setPlace({ ...next })
    if ('row' in next) reveal(next.row)
  }
  return { place, setPlace, focusOn }
}
