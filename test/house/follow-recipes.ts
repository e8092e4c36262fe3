/**
 * Follows what `docs/architecture.md` tells of adding to the app, in a copy of it: every recipe works, and each step that is forgotten is
 * told of. It takes some minutes, so it stands outside `npm test`.
 */
import { copiedApp } from './copied-app.ts'
import type { Forgotten, Tool } from './recipe.ts'
import { recipes } from './recipes.ts'

const tools: readonly Tool[] = ['lint', 'types', 'tests']

/** What is forgotten at once: the first of each recipe, then the second, and so on. */
const rounds = Array.from({ length: Math.max(...recipes.map(({ forgotten }) => forgotten.length)) }, (_, round) =>
  recipes.map(({ steps, forgotten }) => ({ steps, now: forgotten[round] })),
)
type Round = (typeof rounds)[number]

const isLeft = (now: Forgotten | undefined, index: number) => now?.left.includes(index) === true

const app = copiedApp(recipes)
const faults: string[] = []

const follow = async () => {
  app.take(recipes.flatMap(({ steps }) => steps))
  for (const tool of tools) {
    const { passed, said } = await app.run(tool, true)
    if (!passed) faults.push(`All recipes followed, and ${tool} failed:\n${said}`)
  }
}

const forget = async (round: Round) => {
  app.take(round.flatMap(({ steps, now }) => steps.filter((_, index) => !isLeft(now, index))))
  for (const tool of tools) {
    const awaited = round.flatMap(({ now }) => now?.told.filter(({ by }) => by === tool) ?? [])
    if (awaited.length === 0) continue
    const { passed, said } = await app.run(tool)
    const untold = awaited.filter(({ says }) => passed || !said.includes(says))
    faults.push(...untold.map(({ says }) => `A step was forgotten, and ${tool} did not say “${says}” but:\n${said}`))
  }
}

try {
  await follow()
  for (const round of rounds) await forget(round)
} finally {
  app.remove()
}
for (const fault of faults) process.stderr.write(`${fault}\n\n`)
if (faults.length > 0) process.exitCode = 1
