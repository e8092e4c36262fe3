import { type AppError, Refusal } from '../../db/model/result.ts'

/** What the work is refused with, at once or later; any other end of it fails the test. */
export const refusal = async (work: () => unknown): Promise<AppError> => {
  try {
    await work()
  } catch (cause) {
    if (cause instanceof Refusal) return cause.error
    throw cause
  }
  throw new Error('it was not refused')
}
