import { checkPdf } from './check/index.ts'
import type { Finding } from './check/printed.ts'

type Printed = { readonly bytes: Uint8Array }

/** A printed document, and the findings that keep it from claiming that it is accessible. */
export type Checked<P extends Printed> = { readonly printed: P; readonly findings: readonly Finding[] }

/**
 * Prints a document that claims PDF/UA-1 and PDF/A-2a; prints it again without the claim when the check of its bytes finds
 * anything. `print` gives either.
 */
export const claimIfConforming = async <P extends Printed>(
  print: (claim: boolean) => Promise<P>,
): Promise<Checked<P>> => {
  const claiming = await print(true)
  const findings = checkPdf(claiming.bytes)
  return { printed: findings.length === 0 ? claiming : await print(false), findings }
}
