/**
 * What is lost when the power goes or a file is spoilt, over and over: `npm run soak [-- TIMES]`. Prints a table of what was tried
 * and what was lost, and fails when that is anything. Then it tries at length what `npm test` tries in short.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openStore } from '../../db/file/open.ts'
import { Refusal } from '../../db/model/result.ts'
import { type Cut, cutWhileCopying, cutWhileRestoring, cutWhileSaving } from '../helpers/power-cut.ts'

const times = Number(process.argv[2] ?? 500)
const root = mkdtempSync(join(tmpdir(), 'jaarverslag-soak-'))

/** A store that grew for so many cuts gives way to a new one. */
const perStore = 25

/** Cuts the file off at a random place: it must be refused, and stay as it is; an `acknowledged` one is the refusal. */
const cutFile = async (path: string): Promise<Cut> => {
  rmSync(path, { force: true })
  const store = await openStore(path)
  for (let number = 0; number < 20; number++) store.save('event', null, { title: `evenement ${number}` })
  store.close()
  const whole = readFileSync(path)
  const bytes = whole.subarray(0, Math.floor(Math.random() * (whole.length - 1)))
  writeFileSync(path, bytes)
  const outcome = await openStore(path).then(
    (opened) => opened.close(),
    (cause: unknown) => cause,
  )
  const isRefused = outcome instanceof Refusal && outcome.error.kind === 'damaged'
  const isUntouched = readFileSync(path).equals(bytes)
  return {
    acknowledged: 1,
    lost: [
      ...(isRefused ? [] : [`a file cut off at ${bytes.length} of ${whole.length} was opened`]),
      ...(isUntouched ? [] : [`a file cut off at ${bytes.length} was written to`]),
    ],
  }
}

type Fault = {
  readonly name: string
  readonly times: number
  readonly most: number
  readonly least: number
  readonly cut: (path: string, after: number) => Promise<Cut>
}

const faults: readonly Fault[] = [
  { name: 'killed while saving', times: times * 0.7, least: 0, most: 60, cut: cutWhileSaving },
  { name: 'killed while making backups', times: times * 0.1, least: 0, most: 8, cut: cutWhileCopying },
  { name: 'killed while restoring', times: times * 0.1, least: 1, most: 8, cut: cutWhileRestoring },
  { name: 'file cut off at a random place', times: times * 0.1, least: 0, most: 0, cut: cutFile },
]

const say = (...cells: readonly [string, string | number, string | number, string | number]): void => {
  const [name, ...rest] = cells
  process.stdout.write(`${name.padEnd(32)}${rest.map((cell) => String(cell).padStart(15)).join('')}\n`)
}

const lost: string[] = []
say('fault', 'tried', 'acknowledged', 'lost')
try {
  for (const { name, times: tries, least, most, cut } of faults) {
    let acknowledged = 0
    let lostHere = 0
    for (let round = 0; round < tries; round++) {
      const path = join(root, `${name.replaceAll(' ', '-')}-${Math.floor(round / perStore)}.jaarverslag`)
      const found = await cut(path, least + Math.floor(Math.random() * (most - least + 1)))
      acknowledged += found.acknowledged
      lostHere += found.lost.length
      lost.push(...found.lost.map((one) => `${name}: ${one}`))
    }
    say(name, Math.ceil(tries), acknowledged, lostHere)
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}
for (const one of lost) process.stderr.write(`${one}\n`)
if (lost.length > 0) process.exitCode = 1

/** What is random: the fuzzed edges, the generated reports (each in every layout), and stores there and back. */
const atLength = ['fuzz', 'pdf/check/generated', 'pdf/bad-input', 'exchange/round-trip']
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const tried = spawnSync(process.execPath, [vitest, 'run', ...atLength], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: process.env['FUZZ'] ?? '20' },
})
if (tried.status !== 0) process.exitCode = 1
