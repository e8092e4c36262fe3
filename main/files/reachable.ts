import { access } from 'node:fs/promises'

/** Milliseconds in which a disk that is there has answered, also one that was asleep. */
const patience = 3000

/**
 * Whether a folder is there and answers soon. The share of a machine that is away lets one wait for a minute or more: looking
 * without `await` would hold up the whole app for so long.
 */
export const isReachable = async (
  folder: string,
  look: (path: string) => Promise<unknown> = access,
): Promise<boolean> => {
  const { promise: tooLate, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), patience)
  const found = look(folder).then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([found, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
