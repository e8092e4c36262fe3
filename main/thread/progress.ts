/** Is told how much of something is done: from 0 up to 1. */
export type OnProgress = (fraction: number) => void

/** How far each step of making a report brings it; a long one takes about so much of the time to get there. */
const steps = { written: [0, 0.1], laidOut: [0.3, 0.4], rendered: [0.4, 0.9], checked: [0.9, 1] } as const

/** What is told how much of each step is done. */
export type Progress = Readonly<Record<keyof typeof steps, OnProgress>>

/** Tells of the whole what it hears of the steps, a percent at a time; what is done over again never brings it back. */
export const progressOf = (tell: OnProgress): Progress => {
  let told = 0
  const within =
    ([from, to]: readonly [number, number]): OnProgress =>
    (part) => {
      const percent = Math.floor((from + (to - from) * part) * 100)
      if (percent <= told) return
      told = percent
      tell(percent / 100)
    }
  return {
    written: within(steps.written),
    laidOut: within(steps.laidOut),
    rendered: within(steps.rendered),
    checked: within(steps.checked),
  }
}
