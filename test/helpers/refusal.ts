import { type AppError, Refusal } from '../../db/model/result.ts'

const errorOf = (cause: unknown): AppError => {
  if (cause instanceof Refusal) return cause.error
  throw cause
}

/** What the work is refused with; any other end of it fails the test. */
export const refusal = (work: () => unknown): AppError => {
  try {
    work()
  } catch (cause) {
    return errorOf(cause)
  }
  throw new Error('it was not refused')
}

/** The same of work that takes its time. */
export const refusalOf = (work: Promise<unknown>): Promise<AppError> =>
  work.then(() => {
    throw new Error('it was not refused')
  }, errorOf)
