import { useEffect, useState } from 'react'

/** Only what takes longer than this (ms) is worth a word. */
const noticeable = 500

/** Whether something has been going on for so long that one wonders. */
export const useNoticeable = (isBusy: boolean): boolean => {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isBusy) return
    const timer = setTimeout(() => setLong(true), noticeable)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [isBusy])
  return isBusy && isLong
}
