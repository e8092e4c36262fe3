import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings, writeSettings } from '../../../main/files/app-settings.ts'
import { tempFolder } from '../../helpers/folder.ts'

test('what was set is read back', () => {
  const folder = tempFolder()
  const exportFolder = join(folder, 'Verslagen')
  writeSettings(folder, { exportFolder })
  expect(readSettings(folder)).toEqual({ exportFolder })
  expect(readdirSync(folder)).toEqual(['instellingen.json'])
})

test.each([
  '',
  'geen json',
  'null',
  '[]',
  '{"exportFolder": 5}',
  '{"exportFolder": ""}',
  '{"exportFolder": "../elders"}',
])('a file of %j means the defaults', (content) => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'instellingen.json'), content)
  expect(readSettings(folder).exportFolder).toBeUndefined()
})

test('no file means the defaults', () => {
  expect(readSettings(join(tempFolder(), 'weg'))).toEqual({})
})
