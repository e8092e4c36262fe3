import { checkPdf } from './check/index.ts'

/**
 * The document that says of itself that it is accessible, when its own bytes were found to be so; else the one that
 * says nothing. `print` gives either.
 */
export const proven = async (print: (claim: boolean) => Promise<Uint8Array>): Promise<Uint8Array> => {
  const claiming = await print(true)
  return checkPdf(claiming).length === 0 ? claiming : print(false)
}
