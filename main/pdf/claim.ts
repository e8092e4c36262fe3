import { checkPdf } from './check/index.ts'
import type { Finding } from './check/printed.ts'

type Printed = { readonly bytes: Uint8Array }

/** A document, and what was found that keeps it from saying of itself that it is accessible. */
export type Checked<P extends Printed> = { readonly printed: P; readonly findings: readonly Finding[] }

/**
 * The document that says of itself that it is accessible, when its own bytes were found to be so; else the one that
 * says nothing. `print` gives either.
 */
export const claimIfConforming = async <P extends Printed>(
  print: (claim: boolean) => Promise<P>,
): Promise<Checked<P>> => {
  const claiming = await print(true)
  const findings = checkPdf(claiming.bytes)
  return { printed: findings.length === 0 ? claiming : await print(false), findings }
}
