import { archiveRules } from './archive-rules.ts'
import { contentRules } from './content-rules.ts'
import { documentRules } from './document-rules.ts'
import { elementRules } from './element-rules.ts'
import { identityRules } from './identity-rules.ts'
import { type Finding, readPrinted } from './printed.ts'
import { Unreadable } from './syntax.ts'
import { treeRules } from './tree-rules.ts'

/**
 * What keeps a PDF of the report from being accessible as PDF/UA-1 asks and kept as PDF/A-2a does, as far as a machine can
 * tell (https://pdfa.org/resource/the-matterhorn-protocol/); nothing when all is well.
 */
export const checkPdf = (bytes: Uint8Array): readonly Finding[] => {
  try {
    const printed = readPrinted(bytes)
    return [contentRules, treeRules, elementRules, documentRules, identityRules, archiveRules].flatMap((rules) =>
      rules(printed),
    )
  } catch (cause) {
    if (cause instanceof Unreadable) return [{ rule: 'readable', message: cause.message }]
    throw cause
  }
}
