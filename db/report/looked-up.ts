import type { Figure } from '../model/figure.ts'
import type { ReportData } from './data.ts'

/** The result of `make`, and the ids of the figures that it looked up: for its tiles, prose and charts alike. */
export const lookedUp = <T>(data: ReportData, make: (data: ReportData) => T): readonly [T, readonly string[]] => {
  const asked = new Set<string>()
  const figures = new Map<string, Figure>(data.figures)
  const get = figures.get.bind(figures)
  figures.get = (id) => {
    const figure = get(id)
    if (figure !== undefined) asked.add(id)
    return figure
  }
  return [make({ ...data, figures }), [...asked]]
}
