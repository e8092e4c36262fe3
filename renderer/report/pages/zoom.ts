/** How large the pages are shown: as wide as there is room, or in percent of their size on paper. */
export type Zoom = 'fit' | number

export const zooms = [50, 75, 100, 125, 150, 200] as const

/** The width of A4 in CSS pixels. */
const paperWidth = 794

/** The width of a page as CSS takes it. */
export const widthAt = (zoom: Zoom): string => (zoom === 'fit' ? '100%' : `${(paperWidth * zoom) / 100}px`)

/** What a page of this width (px) is shown at, in percent. */
export const percentOf = (width: number): number => Math.round((width / paperWidth) * 100)

/** The next step up or down from a percentage; the last one stays. */
export const stepFrom = (percent: number, direction: 1 | -1): number => {
  const beyond = direction === 1 ? zooms.find((one) => one > percent) : zooms.findLast((one) => one < percent)
  return beyond ?? zooms.at(direction === 1 ? -1 : 0) ?? 100
}
