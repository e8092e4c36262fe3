import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mutated } from './instrument.ts'
import type { Subject } from './mutants.ts'

/** The name of a file that holds one mutant, beside the file itself. */
const variantOf = ({ file, id }: Subject): string => file.replace(/\.ts$/, `.mutant-${id}.ts`)

/**
 * The ids of the mutants that the compiler refuses, which nobody could commit. In a copy of the rooms each mutant gets a file of its
 * own beside its file, so that the compiler sees them all in one run. @throws Error when it finds another fault
 */
export const refusedByCompiler = (root: string, subjects: readonly Subject[]): ReadonlySet<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'jaarverslag-types-'))
  try {
    for (const name of ['db', 'main', 'package.json', 'tsconfig.base.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    for (const subject of subjects)
      writeFileSync(join(folder, variantOf(subject)), mutated(readFileSync(join(root, subject.file), 'utf8'), subject))
    const rooms = new Set(subjects.map(({ file }) => file.match(/^(db\/model|db|main)\//)?.[1] ?? ''))
    const refused = new Set<number>()
    for (const room of rooms) {
      const compiler = join(root, 'node_modules/typescript/bin/tsc')
      const { stdout } = spawnSync(process.execPath, [compiler, '-b', room, '--pretty', 'false'], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      })
      for (const line of stdout.split('\n').filter((text) => /: error TS/.test(text))) {
        const id = line.match(/\.mutant-(\d+)\.ts\(/)?.[1]
        if (id === undefined) throw new Error(`The compiler refuses the source itself: ${line}`)
        refused.add(Number(id))
      }
    }
    return refused
  } finally {
    rmSync(folder, { recursive: true })
  }
}
