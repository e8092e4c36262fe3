const known = /^(?:https?:\/\/|mailto:)\S/i
const otherScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i
const mailbox = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/
const site = /^[^\s@/:]+\.[^\s@/:.]{2,}(?:[:/?#]\S*)?$/

/** What an address may not hold where it is kept (`db/model/markup.ts`), written as addresses write it. */
const encoded = (address: string): string =>
  address.replace(/[\s()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

/** An address as it is kept: a page of the web or a mailbox; null for anything else, so that no text runs or opens a file. */
export const webAddressOf = (typed: string): string | null => {
  const address = encoded(typed.trim())
  if (known.test(address)) return URL.canParse(address) ? address : null
  // Words with a dot in them are no address.
  if (/\s/.test(typed.trim())) return null
  if (mailbox.test(address)) return `mailto:${address}`
  if (otherScheme.test(address) || !site.test(address)) return null
  return URL.canParse(`https://${address}`) ? `https://${address}` : null
}
