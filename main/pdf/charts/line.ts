import type { SeriesPoint } from '../../../db/model/block.ts'
import { formatNumber } from '../../../db/model/format.ts'
import { steps } from '../colour.ts'
import { areaOf } from '../mark.ts'
import { labelled, marked, type Outline, type Picture, picture, rect, round, stroke } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'

/** Lines that cross are told apart without colour. */
const dashes = [[], [6, 2.5], [2, 2], [9, 2, 2, 2]] as const

/** Of a value on its line. */
const dot = 'M-2.2 0A2.2 2.2 0 0 1 2.2 0A2.2 2.2 0 0 1 -2.2 0Z'
/** Around a value on its line, so that one can point at it. */
const around = 8

/** Round steps of 1, 2 or 5 that divide the values in about three. */
const stepFor = (span: number): number => {
  const rough = span / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10)
}

/** How far apart, at least, what stands at the same side from top to bottom is set, none of it past `bottom`. */
const apart = (wishes: readonly number[], distance: number, bottom: number): readonly number[] => {
  const order = [...wishes.keys()].toSorted((first, second) => (wishes[first] ?? 0) - (wishes[second] ?? 0))
  const levels = wishes.slice()
  let free = Number.NEGATIVE_INFINITY
  for (const [place, index] of order.entries()) {
    const most = bottom - (order.length - 1 - place) * distance
    levels[index] = Math.min(Math.max(wishes[index] ?? 0, free), Math.max(most, free))
    free = (levels[index] ?? 0) + distance
  }
  return levels
}

/** Lines over the same points; each is named at its end, with its last value. */
export const line = (
  points: readonly SeriesPoint[],
  series: readonly string[],
  noun: string,
  width: number,
  { palette, measure, faces, wording }: PrintContext,
): Picture => {
  const face = faces.caption
  const label = labelled(wording)
  const values = points.flatMap((point) => point.values.filter((value) => value !== null))
  const least = Math.min(0, ...values)
  const most = Math.max(0, ...values)
  const step = stepFor(most - least || 1)
  const low = Math.floor(least / step) * step
  const high = Math.max(Math.ceil(most / step) * step, low + step)
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step)
  const tickTexts = ticks.map((tick) => formatNumber(tick))

  const ends = series.map((name, place) => {
    const index = points.findLastIndex((point) => point.values[place] != null)
    const value = points[index]?.values[place] ?? null
    return { name, place, index, value }
  })
  const shown = ends.flatMap((end) => (end.value === null ? [] : [{ ...end, value: end.value }]))
  const lineHeight = face.fontSize * 1.22
  const nameRoom = width * 0.3
  const named = shown.map((end) => [
    formatNumber(end.value),
    ...(end.name === '' ? [] : measure.lines(end.name, face, nameRoom)).slice(0, 2),
  ])
  const nameWidth = Math.max(0, ...named.flat().map((text) => measure.width(text, faces.label)))
  const left = Math.max(...tickTexts.map((text) => measure.width(text, faces.small))) + 8
  const right = width - nameWidth - 14
  const noted = noun === '' ? 4 : lineHeight + 4
  const mostRows = Math.max(0, ...named.map((lines) => lines.length))
  const tallestName = mostRows * lineHeight + 3
  const plot = Math.max(width * 0.36, tallestName * named.length)
  const top = noted + 6
  const bottom = top + plot
  const yOf = (value: number) => bottom - ((value - low) / (high - low)) * plot
  const xOf = (index: number) =>
    points.length === 1 ? (left + right) / 2 : left + 6 + (index / (points.length - 1)) * (right - left - 12)

  const colours = steps(palette.accent, series.length)
  const strokes = series.flatMap((_, place) => {
    const colour = colours[place] ?? palette.mark
    let open = false
    const path = points
      .map((point, index) => {
        const value = point.values[place] ?? null
        const command = value === null ? '' : `${open ? 'L' : 'M'}${round(xOf(index))} ${round(yOf(value))}`
        open = value !== null
        return command
      })
      .join('')
    const dots =
      points.length > 24
        ? []
        : points.flatMap((point, index) => {
            const value = point.values[place] ?? null
            return value === null
              ? []
              : [{ path: dot, fill: colour, at: { x: round(xOf(index)), y: round(yOf(value)) } } satisfies Outline]
          })
    return [...(path.includes('L') ? [stroke(path, colour, 1.6, dashes[place % dashes.length])] : []), ...dots]
  })

  const levels = apart(
    shown.map(({ value }) => yOf(value)),
    tallestName,
    bottom - (mostRows - 1) * lineHeight,
  )
  const names = shown.flatMap((end, index) => {
    const lines = named[index] ?? []
    const level = levels[index] ?? 0
    const from = `M${round(xOf(end.index) + 4)} ${round(yOf(end.value))}`
    return [
      stroke(`${from}L${round(right + 10)} ${round(level)}`, palette.mutedMark, 0.5),
      ...lines.map((text, number) =>
        label(text, {
          x: right + 13,
          y: level + face.fontSize * 0.35 + number * lineHeight,
          face: number === 0 ? faces.label : face,
          colour: palette.ink,
          anchor: 'start',
        }),
      ),
    ]
  })

  const marks = points.flatMap((point, index) =>
    point.values.flatMap((value, place) => {
      if (value === null) return []
      const end = shown.findIndex((one) => one.index === index && one.place === place)
      const base = (levels[end] ?? 0) + face.fontSize * 0.35
      const printed = measure.width(formatNumber(value), faces.label)
      return marked(
        point.of?.[place],
        ...(end === -1 ? [] : [areaOf(right + 13, base, printed, faces.label.fontSize)]),
        { x: xOf(index) - around / 2, y: yOf(value) - around / 2, width: around, height: around },
      )
    }),
  )

  // As many labels under the axis as stand free of each other; the last one always.
  let free = Number.POSITIVE_INFINITY
  const under = [...points.entries()].reverse().flatMap(([index, point]) => {
    const text = measure.lines(point.label, faces.small, (right + 4) / 2)[0] ?? ''
    const half = measure.width(text, faces.small) / 2
    const x = Math.min(Math.max(xOf(index), half), right + 4 - half)
    if (x + half > free - 6) return []
    free = x - half
    return [label(text, { x, y: bottom + lineHeight, face: faces.small, colour: palette.muted, anchor: 'middle' })]
  })

  const height = Math.max(
    bottom + lineHeight * 1.5,
    ...levels.map((level, index) => level + (named[index]?.length ?? 0) * lineHeight),
  )
  const shapes = [
    ...(noun === ''
      ? []
      : [label(noun, { x: left, y: face.fontSize, face: faces.small, colour: palette.muted, anchor: 'start' })]),
    ...ticks.flatMap((tick, index) => [
      rect(left, yOf(tick) - 0.2, right - left, tick === 0 ? 0.9 : 0.4, tick === 0 ? palette.ink : palette.hairline),
      label(tickTexts[index] ?? '', {
        x: left - 5,
        y: yOf(tick) + faces.small.fontSize * 0.33,
        face: faces.small,
        colour: palette.muted,
        anchor: 'end',
      }),
    ]),
    ...strokes,
    ...names,
    ...under,
  ]
  return picture(width, height, shapes, marks)
}
