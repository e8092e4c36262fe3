import type { OnProgress } from '../thread/progress.ts'

/** Where each step of making a PDF begins and ends, as shares of the whole time that it takes. */
const steps = { written: [0, 0.1], laidOut: [0.3, 0.4], rendered: [0.4, 0.9], checked: [0.9, 1] } as const

/** Hears how much of each step is done. */
export type Progress = Readonly<Record<keyof typeof steps, OnProgress>>

/** Reports the progress of the whole from that of its steps, a percent at a time. A step that is done again never brings it back. */
export const progressOf = (onProgress: OnProgress): Progress => {
  let reported = 0
  const within =
    ([from, to]: readonly [number, number]): OnProgress =>
    (fraction) => {
      const percent = Math.floor((from + (to - from) * fraction) * 100)
      if (percent <= reported) return
      reported = percent
      onProgress(percent / 100)
    }
  return {
    written: within(steps.written),
    laidOut: within(steps.laidOut),
    rendered: within(steps.rendered),
    checked: within(steps.checked),
  }
}
