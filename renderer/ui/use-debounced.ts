import { useEffect, useState } from 'react'

/** The value as it was when it last stood still for `wait` ms. */
export const useDebounced = <T>(value: T, wait = 200): T => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait)
    return () => clearTimeout(timer)
  }, [value, wait])
  return settled
}
