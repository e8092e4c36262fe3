import type { Layout } from '../../db/model/report.ts'
import { pageGrids, paper } from '../../main/pdf/page-grid.ts'
import type { TextBox } from './pdf-text.ts'

/** Letters without their tails: lines may stand so close that a tail meets an accent. */
const body = ({ y, height, ...box }: TextBox) => ({ ...box, top: y + height * 0.3, bottom: y + height })

const whole = ({ y, height, ...box }: TextBox) => ({ ...box, top: y, bottom: y + height })

/** Text and images that stand over each other. */
export const overlaps = (texts: readonly TextBox[], images: readonly TextBox[] = []): readonly string[] => {
  const byPage = Map.groupBy([...texts.map(body), ...images.map(whole)], ({ page }) => page)
  return [...byPage.values()].flatMap((bodies) =>
    bodies.flatMap((box, index) =>
      bodies
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x) > 0.6 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 0.6,
        )
        .map((other) => `page ${box.page}: ${box.text} | ${other.text}`),
    ),
  )
}

/** What leaves the margins of a layout. */
export const outside = (boxes: readonly TextBox[], layout: Layout): readonly string[] => {
  const { left, right, top, hang } = pageGrids[layout]
  return boxes
    .filter(
      ({ x, y, width, height }) =>
        x < left - Math.max(hang, 1) ||
        x + width > paper.width - right + 1 ||
        // The title on a band of colour stands above where text begins.
        y < (layout === 'bold' ? 24 : top - 6) ||
        y + height > paper.height - 20,
    )
    .map(({ page, text }) => `page ${page}: ${text}`)
}
