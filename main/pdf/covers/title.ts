import type { Report } from '../../../db/model/block.ts'
import type { Face } from '../faces.ts'
import type { PrintContext } from '../print-context.ts'

/** The title of a cover in the face in which it fits, and the year beneath it; a title that names the year has said it. */
export type Titled = {
  readonly title: string
  readonly titleFace: Face
  readonly year: readonly string[]
  readonly height: number
}

/** Fits title and year into a box of `width` by `room` points. */
export const titled = (
  report: Report,
  width: number,
  room: number,
  { measure, wording, faces }: PrintContext,
): Titled => {
  const title = wording.oneLine(report.title)
  const printed = String(report.year)
  const year = title.includes(printed) ? [] : [printed]
  const yearHeight = year.length * measure.height(printed, faces.coverYear, width)
  const titleFace = measure.fitted(title, faces.coverTitle, width, room - yearHeight)
  return { title, titleFace, year, height: measure.height(title, titleFace, width) + yearHeight }
}
