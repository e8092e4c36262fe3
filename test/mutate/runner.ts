import { appendFileSync, readFileSync } from 'node:fs'
import { type RunnerTestCase, type RunnerTestFile, TestRunner, type TestTryOptions } from 'vitest'
import { isActive } from './instrument.ts'

/** What the runner is told; in a file, whose path is in `MUTATE_ORDERS`. */
export type Orders = {
  /** Where it appends a line of JSON per event. */
  readonly log: string
  /** The mutants to try; `held`: the one that is active from the start on, while the file is imported. */
  readonly tried: readonly number[]
  readonly held?: number
  /** Names of tests that aren't run. */
  readonly skipped: readonly string[]
}

/** What the runner tells. `loaded`: reached while the file was imported; `reached`, `found`: by a test. */
export type Event =
  | { readonly kind: 'started'; readonly pid: number }
  | { readonly kind: 'loaded'; readonly ids: readonly number[] }
  | { readonly kind: 'reached'; readonly ids: readonly number[]; readonly test: string }
  | { readonly kind: 'trying'; readonly id: number }
  | { readonly kind: 'found'; readonly id: number; readonly test: string; readonly why: string }
  | { readonly kind: 'unfit'; readonly test: string; readonly why: string }

const orders = JSON.parse(readFileSync(process.env['MUTATE_ORDERS'] ?? '', 'utf8')) as Orders
const tell = (event: Event): void => appendFileSync(orders.log, `${JSON.stringify(event)}\n`)

/** Seconds of the processor that a test may take, to be run once per mutant. */
const mostSeconds = 1

const isTrial = orders.held === undefined
tell({ kind: 'started', pid: process.pid })

let active = orders.held ?? -1
let reached = new Set<number>()
let calls = 0
let mostCalls = Number.POSITIVE_INFINITY

Object.assign(globalThis, {
  [isActive]: (id: number): boolean => {
    reached.add(id)
    if (++calls > mostCalls) throw new Error('runs on and on')
    return id === active
  },
})

const nameOf = (test: RunnerTestCase): string => `${test.file.name} > ${test.name}`

/** Takes what was reached since it was asked last. */
const takeReached = (): readonly number[] => {
  const ids = [...reached]
  reached = new Set()
  return ids
}

/**
 * Runs each test several times: as it is; as it is again, since a test that then fails can't try anything; and once with each mutant
 * that it reached. They are attempts of vitest's own, so that all hooks run each time.
 */
export default class MutantRunner extends TestRunner {
  #alive = new Set(orders.tried)
  /** What is active in the attempts to come; -1 is none. */
  #coming: number[] = []
  #startedAt = process.cpuUsage()

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    await super.onBeforeRunTask(test)
    tell({ kind: 'loaded', ids: takeReached() })
    if (orders.skipped.includes(nameOf(test))) test.mode = 'skip'
    if (isTrial) test.retry = Number.MAX_SAFE_INTEGER
  }

  override async onAfterRetryTask(test: RunnerTestCase, options: TestTryOptions): Promise<void> {
    await super.onAfterRetryTask(test, options)
    const { result } = test
    if (!isTrial || result === undefined || result.state === 'skip') return
    const why = result.state === 'fail' ? (result.errors?.at(-1)?.message ?? 'fails').slice(0, 300) : null
    this.#weigh(nameOf(test), options.retry, why)
    const next = this.#coming.shift()
    active = next ?? -1
    calls = 0
    if (next === undefined) mostCalls = Number.POSITIVE_INFINITY
    else if (next !== -1) tell({ kind: 'trying', id: next })
    // A test that failed is tried again by vitest, one that passed is done.
    result.state = next === undefined ? 'pass' : 'fail'
    result.errors = [{ message: '' }]
    result.attempts = []
    if (next === undefined) delete result.errors
  }

  /** Learns from an attempt; `why` it failed, null when it passed. */
  #weigh(test: string, attempt: number, why: string | null): void {
    const ids = takeReached()
    const isSlow = attempt === 1 && process.cpuUsage(this.#startedAt).user > mostSeconds * 1e6
    if (attempt < 2 && (why !== null || isSlow)) {
      this.#coming = []
      tell({ kind: 'unfit', test, why: why ?? 'takes too long' })
    } else if (attempt === 0) {
      const tried = ids.filter((id) => this.#alive.has(id))
      this.#coming = tried.length > 0 ? [-1, ...tried] : []
      this.#startedAt = process.cpuUsage()
      tell({ kind: 'reached', ids, test })
    } else if (attempt === 1) mostCalls = calls * 100 + 100_000
    else if (why !== null) {
      this.#alive.delete(active)
      tell({ kind: 'found', id: active, test, why })
    }
  }

  override onAfterRunFiles(files: RunnerTestFile[]): void {
    tell({ kind: 'loaded', ids: takeReached() })
    super.onAfterRunFiles(files)
  }
}
