import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import type { Sight } from './use-record-list.ts'

/** Pixels; the row of headings is as high. */
export const rowHeight = 36
/** Rows kept ready above and below what is in sight. */
const spare = 4

/** Which rows of a scrolled list are in sight. Only those are in the page. */
export const useTableWindow = (table: RefObject<HTMLElement | null>, total: number) => {
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const element = table.current
    if (element === null) return
    const measure = () => setHeight(element.clientHeight)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [table])
  const toTop = useCallback(
    (_list: string) => {
      if (table.current !== null) table.current.scrollTop = 0
      setTop(0)
    },
    [table],
  )
  const perScreen = Math.max(1, Math.floor(height / rowHeight) - 1)
  // A list that became shorter has no such row any more.
  const firstInSight = Math.max(0, Math.min(Math.floor(top / rowHeight), total - perScreen))
  const sight: Sight = {
    first: Math.max(0, firstInSight - spare),
    last: Math.min(total - 1, firstInSight + perScreen + spare),
  }
  return {
    sight,
    perScreen,
    /** Shows another list from its start. */
    toTop,
    onScroll: () => {
      const now = table.current?.scrollTop ?? 0
      // Within a row nothing changes.
      setTop(Math.floor(now / rowHeight) * rowHeight)
    },
    /** Scrolls no further than needed to have the row in sight. */
    reveal: (index: number) => {
      const element = table.current
      if (element === null) return
      const [above, below] = [index * rowHeight, (index + 2) * rowHeight - element.clientHeight]
      if (element.scrollTop > above) element.scrollTop = above
      else if (element.scrollTop < below) element.scrollTop = below
    },
  }
}
