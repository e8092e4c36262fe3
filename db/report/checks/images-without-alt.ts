import type { Rule } from './rule.ts'
import { quoted, refs } from './words.ts'

/** Pictures that say nothing to who can't see them: https://www.w3.org/TR/WCAG22/#non-text-content */
export const imagesWithoutAlt: Rule = {
  name: 'no-alt',
  find: ({ images, titles }) =>
    images
      .filter(({ alt }) => alt === null)
      .map(({ id, section, alt }) => ({
        subject: `reportImage-${id}`,
        facts: [alt],
        severity: 'warning',
        message: `Een afbeelding in ${quoted(titles.get(section) ?? '')} heeft nog geen beschrijving voor wie ze niet ziet. Schrijf in één zin wat erop staat.`,
        records: refs('reportImage', [id]),
        section,
      })),
}
