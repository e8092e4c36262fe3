import './splitter.css'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'

type Props = {
  /** What it makes wider or narrower. */
  readonly label: string
  /** In px, as all that follows. */
  readonly width: number
  readonly least: number
  readonly most: number
  /** Which side of it what it sizes stands on. */
  readonly sizes: 'before' | 'after'
  readonly onWidth: (width: number) => void
}

const stride = 24

/** The line between two parts of the screen: it is dragged, or moved with the arrow keys. */
export const Splitter = ({ label, width, least, most, sizes, onWidth }: Props) => {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const sign = sizes === 'before' ? 1 : -1
  const to = (wanted: number) => onWidth(Math.round(Math.min(most, Math.max(least, wanted))))
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: width - sign * stride,
      ArrowRight: width + sign * stride,
      Home: least,
      End: most,
    }
    const wanted = moves[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    to(wanted)
  }
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width }
  }
  return (
    <hr
      className="splitter"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={({ clientX }) => {
        if (start.current !== null) to(start.current.width + sign * (clientX - start.current.x))
      }}
      onPointerUp={() => {
        start.current = null
      }}
    />
  )
}
