import type { Rule } from './rule.ts'
import { quoted, refs } from './words.ts'

/** The name of a file, as a camera or a phone gives it, describes nothing. */
const fileName =
  /^(?:\S+\.(?:jpe?g|png|gif|webp|svg|heic)|(?:img|dsc|dscn|pxl|foto|image|afbeelding|screenshot)[\s_-]*[\d_-]*)$/i

/** Pictures without a text for readers who can't see them: https://www.w3.org/TR/WCAG22/#non-text-content */
export const imagesWithoutAlt: Rule = {
  name: 'no-alt',
  find: ({ images, titles }) =>
    images
      .filter(({ alt }) => alt === null || fileName.test(alt))
      .map(({ id, section, alt }) => ({
        subject: `reportImage-${id}`,
        facts: [alt],
        severity: 'warning',
        message: `Een afbeelding in ${quoted(titles.get(section) ?? '')} heeft nog geen beschrijving voor wie ze niet ziet. Schrijf in één zin wat erop staat.`,
        records: refs('reportImage', [id]),
        section,
      })),
}
