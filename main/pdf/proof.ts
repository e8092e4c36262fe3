import { checkPdf } from './check/index.ts'
import type { Finding } from './check/printed.ts'

/** A document, and what was found that keeps it from saying of itself that it is accessible. */
export type Proven = { readonly bytes: Uint8Array; readonly findings: readonly Finding[] }

/**
 * The document that says of itself that it is accessible, when its own bytes were found to be so; else the one that
 * says nothing. `print` gives either.
 */
export const proven = async (print: (claim: boolean) => Promise<Uint8Array>): Promise<Proven> => {
  const claiming = await print(true)
  const findings = checkPdf(claiming)
  return { bytes: findings.length === 0 ? claiming : await print(false), findings }
}
