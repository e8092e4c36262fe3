import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../helpers/folder.ts'

const room = join(import.meta.dirname, '../../../main/log')
const app = `
  const { outliveOutput } = await import(${JSON.stringify(join(room, 'outlive-output.ts'))})
  const { logIn } = await import(${JSON.stringify(join(room, 'log.ts'))})
  outliveOutput()
  const { log } = logIn(process.argv[1])
  process.on('message', () => {
    log('a failure')
    // What a closed pipe answers comes in a later turn.
    setTimeout(() => log('another'), 50)
    setTimeout(() => process.send('still here', () => process.exit(0)), 100)
  })
  process.send('started')
`

test('what logs to a terminal that was closed goes on', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', app, tempFolder()], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  await once(child, 'message')
  child.stderr?.destroy()
  child.send('log')
  const [answer]: unknown[] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  expect(answer).toBe('still here')
})
