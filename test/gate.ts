/**
 * Runs npm scripts one after the other (`npm run check`, `npm test`), stops at the first that fails, and says how long each took and
 * what was skipped, with why.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { skippedStories, skippedTests } from './helpers/skipped.ts'

/** A script that was run, and the seconds that it took. */
type Step = { readonly script: string; readonly seconds: number; readonly passed: boolean }

const folder = mkdtempSync(join(tmpdir(), 'jaarverslag-gate-'))
/** Where the two test runners say what became of each test. */
const outcomes = { UNIT_OUTCOMES: join(folder, 'unit.json'), STORY_OUTCOMES: join(folder, 'stories.json') }

/** Runs a script of package.json with the npm that runs this one. */
const run = (script: string): Step => {
  const begun = performance.now()
  const { status } = spawnSync(process.execPath, [process.env['npm_execpath'] ?? 'npm', 'run', '-s', script], {
    stdio: 'inherit',
    env: { ...process.env, ...outcomes },
  })
  return { script, seconds: Math.round((performance.now() - begun) / 1000), passed: status === 0 }
}

const steps: Step[] = []
for (const script of process.argv.slice(2)) {
  const step = run(script)
  steps.push(step)
  if (!step.passed) break
}
const skipped = [...skippedTests(outcomes.UNIT_OUTCOMES), ...skippedStories(outcomes.STORY_OUTCOMES)]
rmSync(folder, { recursive: true, force: true })

const total = steps.reduce((sum, { seconds }) => sum + seconds, 0)
const lines = [
  ...steps.map(
    ({ script, seconds, passed }) => `${String(seconds).padStart(5)} s  ${script}${passed ? '' : ': FAILED'}`,
  ),
  `${String(total).padStart(5)} s  together`,
  ...(skipped.length === 0 ? ['Nothing was skipped.'] : ['Skipped:', ...skipped.map((line) => `  ${line}`)]),
]
process.stdout.write(`\n${lines.join('\n')}\n`)
if (steps.some(({ passed }) => !passed)) process.exitCode = 1
