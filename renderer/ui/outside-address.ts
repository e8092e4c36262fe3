/** An address that may be opened outside the app; null for all that is not a plain https address. */
export const outsideAddress = (text: string | null): URL | null => {
  const address = URL.parse(text?.trim() ?? '')
  const isPlain =
    address !== null && address.protocol === 'https:' && address.username === '' && address.password === ''
  return isPlain ? address : null
}
