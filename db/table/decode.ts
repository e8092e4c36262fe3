/** Text of a file whose encoding nobody wrote down. */

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte)

/** Whether every other byte is zero, as in Latin text of two bytes a character. */
const hasZeros = (bytes: Uint8Array, from: 0 | 1): boolean => {
  const looked = bytes.subarray(0, 512).filter((_, index) => index % 2 === from)
  return looked.length > 0 && looked.filter((byte) => byte === 0).length * 2 > looked.length
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const encodingOf = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe) || hasZeros(bytes, 1)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff) || hasZeros(bytes, 0)) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** Reads UTF-8 and UTF-16, with or without byte order mark; what is neither is what Excel on Windows writes: windows-1252. */
export const decodeText = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes)

/** Whether these are the bytes of a workbook (a ZIP, or the older kind) instead of text. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)
