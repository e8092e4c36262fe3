/** Hears how much of something is done: from 0 up to 1. */
export type OnProgress = (fraction: number) => void
