import { type RefObject, useEffect, useRef } from 'react'

/** What a value is by the time that something said earlier is acted on. */
export const useLatest = <T>(value: T): RefObject<T> => {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}
