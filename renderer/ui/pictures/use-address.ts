import { useEffect, useState } from 'react'

/** The address under which the window shows a file, for as long as it does; a drawing has to say its `type`. */
export const useAddress = (bytes: Uint8Array | null, type = ''): string | null => {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (bytes === null) {
      setAddress(null)
      return
    }
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, type])
  return address
}
