import { expect, it } from 'vitest'
import { faultsOf, leftOut } from './imports.ts'

it.each([
  ['db/model/planted.ts', "import fs from 'node:fs'", 'db/model may not import the package node:fs'],
  ['db/model/planted.ts', "import { openStore } from '../file/open.ts'", 'db/model may not import the room db/file'],
  [
    'db/table/planted.ts',
    "import { activity } from '../model/activity.ts'",
    'db/table may not import the room db/model',
  ],
  ['db/report/planted.ts', "import { Document } from 'docx'", 'db/report may not import the package docx'],
  [
    'db/lists/planted.ts',
    "import { useQuery } from '@tanstack/react-query'",
    'db/lists may not import the package @tanstack/react-query',
  ],
  [
    'db/figures/planted.ts',
    "import { answer } from '../../main/api.ts'",
    'db/figures may not import the room main/api.ts',
  ],
  [
    'main/files/planted.ts',
    "import Database from 'better-sqlite3'",
    'main/files may not import the package better-sqlite3',
  ],
  ['main/html/planted.ts', "import pdfmake from 'pdfmake'", 'main/html may not import the package pdfmake'],
  ['main/api.ts', "import { app } from 'electron'", 'main/api.ts may not import the package electron'],
  [
    'main/desktop/planted.ts',
    "import { App } from '../../renderer/app.tsx'",
    'main/desktop may not import the room renderer/app.tsx',
  ],
  [
    'main/log/planted.ts',
    "import { freshStore } from '../../test/helpers/store.ts'",
    'main/log may not import test/helpers/store.ts, which is in no room',
  ],
  [
    'preload/index.ts',
    "import { answer } from '../main/api.ts'",
    'preload may not import more than types of main/api.ts',
  ],
  [
    'renderer/base/planted.ts',
    "import { type Api, answer } from '../../main/api.ts'",
    'renderer/base may not import more than types of main/api.ts',
  ],
  [
    'renderer/base/planted.ts',
    "export { answer } from '../../main/api.ts'",
    'renderer/base may not import more than types of main/api.ts',
  ],
  [
    'renderer/base/planted.ts',
    "import { Notice } from '../ui/notice.tsx'",
    'renderer/base may not import the room renderer/ui',
  ],
  [
    'renderer/ui/pictures/planted.ts',
    "import { FieldControl } from '../../form/field-control.tsx'",
    'renderer/ui may not import the room renderer/form',
  ],
  [
    'renderer/records/planted.ts',
    "import { List } from './list/list-screen.tsx'",
    'renderer/records may not import the room renderer/records/list',
  ],
  [
    'renderer/report/planted.tsx',
    "const List = await import('../records/list/list-screen.tsx')",
    'renderer/report may not import the room renderer/records/list',
  ],
  [
    'renderer/settings/planted.ts',
    "import { Missing } from '../overview/missing.tsx'",
    'renderer/settings may not import the room renderer/overview',
  ],
  [
    'renderer/styles/planted.css',
    '@import "@fontsource/roboto/400.css";',
    'renderer/styles may not import the package @fontsource/roboto',
  ],
  ['renderer/shell/planted.ts', 'const it = await import(where)', 'import( takes the name of a file, in quotes'],
  [
    'renderer/shell/planted.ts',
    "type Bin = import('../bin/bin-bar.tsx').BinBar",
    'import( takes the name of a file, in quotes',
  ],
])('%s may not hold: %s', (path, source, fault) => {
  expect(faultsOf(path, source)).toEqual([`${path}:1: ${fault}`])
})

it.each([
  ['db/table/planted.ts', "import Papa from 'papaparse'"],
  ['db/sql/planted.ts', "import { readFileSync } from 'node:fs'"],
  ['db/figures/planted.ts', "import { formatNumber } from '../model/format.ts'"],
  ['main/desktop/planted.ts', "import { readFile } from 'node:fs/promises'"],
  ['main/pdf/blocks/planted.ts', "import { bars } from '../charts/bars.ts'"],
  ['main/pdf/blocks/planted.ts', "import type { Content } from 'pdfmake/interfaces'"],
  ['preload/index.ts', "import type { CallName } from '../main/api.ts'"],
  ['renderer/base/planted.ts', "import { type Api, type CallName } from '../../main/api.ts'"],
  ['renderer/help/planted.ts', "const notices = await import('../../docs/notices.md?raw')"],
  ['renderer/report/pages/planted.ts', "import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'"],
  ['renderer/report/planted.tsx', "const Composer = lazy(() => import('./composer/composer.tsx'))"],
  ['renderer/styles/planted.css', '@import "./tokens.css";\n@import "@fontsource-variable/source-sans-3/wght.css";'],
])('%s may hold: %s', (path, source) => {
  expect(faultsOf(path, source)).toEqual([])
})

it('tells the line of each fault', () => {
  const source = "import { z } from 'zod'\nimport fs from 'node:fs'\nexport * from '../sql/sql.ts'\n"
  expect(faultsOf('db/model/planted.ts', source)).toEqual([
    'db/model/planted.ts:2: db/model may not import the package node:fs',
    'db/model/planted.ts:3: db/model may not import the room db/sql',
  ])
})

it('knows no file outside the rooms', () => {
  expect(faultsOf('db/flat.ts', '')).toEqual(['db/flat.ts: is in no room of test/house/rooms.ts'])
})

it('tells which files nothing imports', () => {
  const files = new Map([
    ['renderer/main.tsx', "import './app.tsx'\nimport './styles/index.css'"],
    ['renderer/app.tsx', "const News = lazy(() => import('./help/news.tsx'))"],
    ['renderer/help/news.tsx', "import news from '../../CHANGELOG.md?raw'"],
    ['renderer/help/forgotten.tsx', "import { App } from '../app.tsx'"],
    ['renderer/styles/index.css', '@import "./tokens.css";'],
    ['renderer/styles/tokens.css', ''],
    ['renderer/styles/forgotten.css', ''],
    ['renderer/base/bridge.d.ts', ''],
  ])
  expect(leftOut(files)).toEqual(['renderer/help/forgotten.tsx', 'renderer/styles/forgotten.css'])
})
