import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { tempFolder } from '../helpers/folder.ts'

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')

/** What the project's own lint settings say of one file that stands at `path`. */
const lint = (path: string, source: string): readonly string[] => {
  const folder = tempFolder()
  copyFileSync('biome.json', join(folder, 'biome.json'))
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), `${source}\n`)
  const options = ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', '--reporter=github', path]
  try {
    execFileSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    return []
  } catch (cause) {
    const { stdout } = cause as { readonly stdout: string }
    return stdout.split('\n').filter((line) => line.startsWith('::error'))
  }
}

it.each([
  ['db/model/planted.ts', "import fs from 'node:fs'"],
  ['db/model/planted.ts', "import { openStore } from '../open.ts'"],
  ['db/model/planted.ts', "import { useState } from 'react'"],
  ['db/table/planted.ts', "import fs from 'node:fs'"],
  ['db/table/planted.ts', "import { openStore } from '../open.ts'"],
  ['db/planted.ts', "import { app } from 'electron'"],
  ['db/figures/planted.ts', "import { answer } from '../../main/api.ts'"],
  ['db/report/sections/planted.ts', "import pdfmake from 'pdfmake'"],
  ['main/planted.ts', "import Database from 'better-sqlite3'"],
  ['main/planted.ts', "import { App } from '../renderer/app.tsx'"],
  ['main/planted.ts', "import pdfmake from 'pdfmake'"],
  ['main/api.ts', "import { app } from 'electron'"],
  ['main/commands/planted.ts', "import { app } from 'electron'"],
  ['main/pdf/planted.ts', "import { app } from 'electron'"],
  ['preload/planted.ts', "import { readFileSync } from 'node:fs'"],
  ['preload/planted.ts', "import { answer } from '../main/api.ts'"],
  ['renderer/planted.tsx', "import { readFileSync } from 'node:fs'"],
  ['renderer/screens/planted.tsx', "import { openStore } from '../../db/file/open.ts'"],
  ['renderer/planted.tsx', "import { answer } from '../main/api.ts'"],
  ['renderer/planted.tsx', "import { ipcRenderer } from 'electron'"],
  ['renderer/planted.tsx', "import { freshStore } from '../test/helpers/store.ts'"],
  ['main/planted.ts', "import { freshStore } from '../test/helpers/store.ts'"],
])('%s may not hold: %s', (path, source) => {
  expect(lint(path, source)).toHaveLength(1)
})

it.each([
  ['db/model/planted.ts', "import { z } from 'zod'"],
  ['db/table/planted.ts', "import Papa from 'papaparse'"],
  ['renderer/screens/planted.tsx', "import { readTable } from '../../db/table/read-table.ts'"],
  ['db/figures/planted.ts', "import { formatNumber } from '../model/format.ts'"],
  ['main/planted.ts', "import { openStore } from '../db/open.ts'"],
  ['main/desktop/window.ts', "import { BrowserWindow } from 'electron'"],
  ['main/pdf/planted.ts', "import pdfmake from 'pdfmake'"],
  ['preload/planted.ts', "import type { CallName } from '../main/api.ts'"],
  ['renderer/screens/planted.tsx', "import type { Api } from '../../main/api.ts'"],
  ['renderer/screens/planted.tsx', "import { activity } from '../../db/model/activity.ts'"],
])('%s may hold: %s', (path, source) => {
  expect(lint(path, source)).toEqual([])
})
