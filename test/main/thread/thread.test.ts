import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { Refusal } from '../../../db/model/result.ts'
import { threadOf } from '../../../main/thread/thread.ts'
import { tempFolder } from '../../helpers/folder.ts'

/** How a file of ours is imported from anywhere. */
const imported = (path: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../..', path)).href)
const stopped = { kind: 'stopped', message: 'Gestopt.' } as const

/** A thread of which each job says what it does. */
const obedient = (staysWarm: boolean) => {
  const path = join(tempFolder(), 'thread.ts')
  writeFileSync(
    path,
    `import { readFile } from 'node:fs/promises'
     import { threadId } from 'node:worker_threads'
     import { Refusal } from ${imported('db/model/result.ts')}
     import { serve } from ${imported('main/thread/serve-thread.ts')}
     serve(async (job, onProgress) => {
       onProgress(0.5)
       if (job === 'refuse') throw new Refusal({ kind: 'invalid', message: 'Zo kan het niet.', field: 'title' }, new Error('daarom'))
       if (job === 'read') await readFile('/er/is/niets')
       if (job === 'wait') await new Promise(() => setInterval(() => {}, 1000))
       return threadId
     })`,
  )
  return threadOf<string, number>(path, { memory: 256, stopped, staysWarm })
}

test('a refusal keeps its words between threads, and what the disk says its code', async () => {
  const { run } = obedient(true)
  const refused = await run('refuse').catch((cause: unknown) => cause)
  expect(refused).toBeInstanceOf(Refusal)
  expect(refused).toMatchObject({
    error: { kind: 'invalid', message: 'Zo kan het niet.', field: 'title' },
    cause: { message: 'Zo kan het niet.' },
  })
  await expect(run('read')).rejects.toMatchObject({ code: 'ENOENT', message: expect.stringContaining('/er/is/niets') })
})

test('a thread that stays warm does the next job too; one that does not is another each time', async () => {
  const warm = obedient(true)
  expect(await warm.run('one')).toBe(await warm.run('two'))
  const cold = obedient(false)
  expect(await cold.run('one')).not.toBe(await cold.run('two'))
})

test('what is stopped is refused in its own words, and what waits for its turn is done', async () => {
  const { run, stop, progress } = obedient(true)
  stop()
  const waiting = expect(run('wait')).rejects.toMatchObject({ error: stopped })
  const next = run('next')
  await expect.poll(progress).toBe(0.5)
  stop()
  await waiting
  expect(await next).toBeGreaterThan(0)
  expect(progress()).toBeNull()
})

test('bytes that are handed over are whole here and no longer there', async () => {
  const path = join(tempFolder(), 'thread.ts')
  writeFileSync(
    path,
    `import { serve } from ${imported('main/thread/serve-thread.ts')}
     const made = []
     serve(async () => {
       const left = made.map(({ length }) => length)
       made.push(new Uint8Array([1, 2, 3]))
       return { bytes: made.at(-1), left }
     }, ({ bytes }) => [bytes.buffer])`,
  )
  const { run } = threadOf<string, object>(path, { memory: 256, stopped, staysWarm: true })
  expect(await run('one')).toEqual({ bytes: new Uint8Array([1, 2, 3]), left: [] })
  expect(await run('two')).toEqual({ bytes: new Uint8Array([1, 2, 3]), left: [0] })
})
