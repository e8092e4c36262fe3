/** What the test runners skipped, as their reports in JSON tell it. */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** The report of Vitest: https://vitest.dev/guide/reporters#json-reporter */
const tests = z.object({
  testResults: z.array(z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) })),
})

const annotation = z.object({ type: z.string(), description: z.string().optional() })
const spec = z.object({
  title: z.string(),
  tests: z.array(z.object({ status: z.string(), annotations: z.array(annotation) })),
})
/** Suites of Playwright's report lie in each other: https://playwright.dev/docs/test-reporters#json-reporter */
const suite = z.object({
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional()
  },
})
type Suite = z.infer<typeof suite>

/** A report that was not made, for its step did not run, tells of nothing. */
const read = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

/** The unit tests that did not run, by their full names; Vitest knows no reasons. */
export const skippedTests = (path: string): readonly string[] =>
  (tests.optional().parse(read(path))?.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName)

const specsIn = ({ specs, suites = [] }: Suite): readonly z.infer<typeof spec>[] => [
  ...specs,
  ...suites.flatMap(specsIn),
]

/** The stories that did not run, each with its reason. */
export const skippedStories = (path: string): readonly string[] =>
  (
    z
      .object({ suites: z.array(suite) })
      .optional()
      .parse(read(path))?.suites ?? []
  )
    .flatMap(specsIn)
    .flatMap((story) =>
      story.tests
        .filter(({ status }) => status === 'skipped')
        .map(({ annotations }) => {
          const reason = annotations.find(({ type }) => type === 'skip')?.description
          return `${story.title}: ${reason ?? 'no reason given'}`
        }),
    )
