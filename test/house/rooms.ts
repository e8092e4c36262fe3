/**
 * The rooms of the app, from the ground up, with what each may import: the one place where that stands.
 * `npm run lint` checks every import against it, by the file that the import leads to. (Biome's `noRestrictedImports` compares
 * the text of an import, and `../table/x.ts` leads to another room in each folder.) `npm run rooms` makes `docs/rooms.md` from it.
 */

export type Room = {
  /** What is in it, in a few words. */
  readonly holds: string
  /** The rooms that it may import; they stand before it, so that imports go one way. */
  readonly rooms?: readonly string[]
  /** The rooms of which it may import types and nothing else. */
  readonly types?: readonly string[]
  /** The packages that it may import, parts of them included; of Node's own, each module by name. */
  readonly packages?: readonly string[]
  /** The files outside every room that it may import as text. */
  readonly files?: readonly string[]
}

const look = ['react', 'react-aria-components', 'lucide-react', '@tanstack/react-query']
const page = ['db/model', 'renderer/base', 'renderer/ui']
const inReport = [...page, 'renderer/report/shared']

/** A room is a folder or a single file; a folder inside it that isn't a room of its own belongs to it. */
export const rooms: Readonly<Record<string, Room>> = {
  'db/model': {
    holds: 'what a record is: one file per type, kinds of fields, formats; pure',
    packages: ['zod'],
  },
  'db/table': {
    holds: 'rows of cells out of pasted text or CSV; pure',
    packages: ['papaparse'],
  },
  'db/sql': {
    holds: 'a connection, and queries on it',
    rooms: ['db/model'],
    packages: ['better-sqlite3', 'node:fs'],
  },
  'db/schema': {
    holds: 'the tables that follow from the model, their indexes and triggers',
    rooms: ['db/model', 'db/sql'],
    packages: ['better-sqlite3'],
  },
  'db/migrations': {
    holds: 'what changes a store of an older version, one file per step',
    rooms: ['db/schema'],
  },
  'db/rows': {
    holds: 'a record out of its row and its links, and into them',
    rooms: ['db/model', 'db/sql', 'db/schema'],
  },
  'db/lists': {
    holds: 'many records: filtered, searched, ordered, counted',
    rooms: ['db/model', 'db/sql', 'db/schema', 'db/rows'],
  },
  'db/records': {
    holds: 'the records of a file: listed, saved, changed, undone, binned',
    rooms: ['db/model', 'db/sql', 'db/schema', 'db/rows', 'db/lists'],
  },
  'db/figures': {
    holds: 'the figures of a year, one file per group',
    rooms: ['db/model', 'db/sql'],
  },
  'db/report': {
    holds: 'a report as blocks, its sections and its versions',
    rooms: ['db/model', 'db/sql', 'db/rows', 'db/lists', 'db/records', 'db/figures'],
    packages: ['node:crypto'],
  },
  'db/report/checks': {
    holds: 'what in a report does not add up or is missing, one file per rule',
    rooms: ['db/model', 'db/sql', 'db/rows', 'db/lists', 'db/records', 'db/figures', 'db/report'],
    packages: ['node:crypto'],
  },
  'db/file': {
    holds: 'a file of records: trusted, opened, copied whole, and the names of its copies',
    rooms: ['db/model', 'db/sql', 'db/schema', 'db/migrations', 'db/records'],
    packages: ['better-sqlite3', 'node:fs', 'node:path'],
  },
  'db/backup': {
    holds: 'copies of a file of records: looked into, put back, rescued',
    rooms: ['db/model', 'db/sql', 'db/schema', 'db/migrations', 'db/file'],
    packages: ['better-sqlite3', 'node:fs', 'node:path'],
  },
  'db/exchange': {
    holds: 'the open format of all data, out and in',
    rooms: ['db/model', 'db/sql', 'db/rows', 'db/records'],
    packages: ['zod'],
  },
  'db/import': {
    holds: 'rows of cells into records: the plan, and taking it over',
    rooms: ['db/model', 'db/sql', 'db/schema', 'db/rows', 'db/records'],
  },
  'db/example': {
    holds: 'the example year',
    rooms: ['db/model', 'db/records', 'db/file'],
  },

  'main/thread': {
    holds: 'work on a thread of its own, and how far it is',
    rooms: ['db/model'],
    packages: ['node:worker_threads'],
  },
  'main/log': {
    holds: 'what went wrong, without what a user wrote',
    rooms: ['db/model'],
    packages: ['node:fs', 'node:os', 'node:path', 'node:util'],
  },
  'main/printing': {
    holds: 'what the printers of all forms share: image files',
    packages: ['node:zlib'],
  },
  'main/pdf/check': {
    holds: 'the check of a written PDF against PDF/UA-1 and PDF/A-2a',
    rooms: ['db/model'],
    packages: ['node:zlib'],
  },
  'main/pdf': {
    holds: 'a report as PDF',
    rooms: ['db/model', 'main/thread', 'main/printing', 'main/pdf/check'],
    packages: ['pdfmake', 'd3-shape', 'hyphen', 'node:fs', 'node:module', 'node:path', 'node:stream'],
  },
  'main/html': {
    holds: 'a report as one page for a site',
    rooms: ['db/model', 'main/printing'],
  },
  'main/word': {
    holds: 'a report as a Word document',
    rooms: ['db/model', 'main/printing'],
    packages: ['docx'],
  },
  'main/schemas': {
    holds: 'schemas that those of calls and of kept settings are made of',
    rooms: ['db/model', 'db/schema'],
    packages: ['zod'],
  },
  'main/files': {
    holds: 'the files that the app keeps for the user, and which one is open',
    rooms: ['db/model', 'db/records', 'db/file', 'db/backup', 'main/schemas'],
    packages: ['zod', 'node:fs', 'node:os', 'node:path'],
  },
  'main/export': {
    holds: 'what leaves the app: the report in its forms, all data',
    rooms: [
      ...['db/model', 'db/sql', 'db/report', 'db/file', 'db/exchange'],
      ...['main/thread', 'main/pdf', 'main/html', 'main/word', 'main/files'],
    ],
    packages: ['write-excel-file', 'node:fs', 'node:path'],
  },
  'main/backups': {
    holds: 'when backups are made, where they go, and putting one back',
    rooms: ['db/model', 'db/file', 'db/backup', 'main/thread', 'main/files'],
    packages: ['node:fs', 'node:os', 'node:path'],
  },
  'main/desktop': {
    holds: 'window, menu, dialogs, protocol and locks',
    rooms: ['db/model', 'main/log', 'main/files'],
    packages: ['electron', 'node:fs', 'node:path'],
  },
  'main/calls': {
    holds: 'the calls that the screen may make',
    rooms: [
      ...['db/model', 'db/records', 'db/lists', 'db/figures', 'db/report', 'db/report/checks', 'db/import', 'db/file'],
      ...['main/log', 'main/schemas', 'main/files', 'main/export', 'main/backups'],
    ],
    packages: ['zod'],
  },
  'main/api.ts': {
    holds: 'all calls together, and how one is answered',
    rooms: ['db/model', 'main/calls'],
    packages: ['zod'],
  },
  'main/ipc.ts': {
    holds: 'the one channel, and who may use it',
    rooms: ['db/model', 'main/desktop', 'main/calls', 'main/api.ts'],
    packages: ['electron'],
  },
  'main/index.ts': {
    holds: 'the app as it starts',
    rooms: ['db/model', 'main/log', 'main/files', 'main/export', 'main/backups', 'main/desktop', 'main/ipc.ts'],
    packages: ['electron', 'node:fs', 'node:path'],
  },
  'main/commands': {
    holds: 'the commands of the command line, one file each',
    rooms: [
      ...['db/model', 'db/table', 'db/records', 'db/figures', 'db/report', 'db/report/checks', 'db/file', 'db/backup'],
      ...['db/exchange', 'db/import', 'db/example', 'main/pdf', 'main/files', 'main/export'],
    ],
    packages: ['zod', 'node:fs', 'node:os', 'node:path', 'node:util'],
  },
  'main/cli.ts': {
    holds: 'the command line',
    rooms: ['db/model', 'main/commands'],
    packages: ['node:os', 'node:util'],
  },

  preload: {
    holds: 'two functions: `call(name, input)`, and one that hears that the window wants to close',
    types: ['main/api.ts'],
    packages: ['electron'],
  },

  'renderer/base': {
    holds: 'calls to main, address, drafts, keys: no looks',
    rooms: ['db/model'],
    types: ['main/api.ts', 'preload'],
    packages: ['react', '@tanstack/react-query'],
  },
  'renderer/ui': {
    holds: 'notices, toasts, screen heads, pictures: what every screen is made of',
    rooms: ['db/model', 'renderer/base'],
    packages: look,
  },
  'renderer/form': {
    holds: 'a control per kind of field',
    rooms: page,
    packages: [...look, '@internationalized/date'],
  },
  'renderer/bin': {
    holds: 'emptying the bin',
    rooms: page,
    packages: look,
  },
  'renderer/records': {
    holds: 'what list, panel and pasting share of a record',
    rooms: [...page, 'renderer/form'],
    packages: look,
  },
  'renderer/records/types': {
    holds: 'the screen of each record type, as data',
    rooms: [...page, 'renderer/records'],
    packages: look,
  },
  'renderer/records/table': {
    holds: 'the table of records: pages, keys, selection',
    rooms: [...page, 'renderer/records'],
    packages: look,
  },
  'renderer/records/panel': {
    holds: 'one record: its form and its history',
    rooms: [...page, 'renderer/form', 'renderer/bin', 'renderer/records', 'renderer/records/table'],
    packages: look,
  },
  'renderer/records/paste': {
    holds: 'rows that are pasted, and what would become of them',
    rooms: [...page, 'db/table', 'renderer/records'],
    packages: look,
  },
  'renderer/records/list': {
    holds: 'the screen of a list: filters, totals, changing several',
    rooms: [
      ...page,
      ...['renderer/form', 'renderer/bin', 'renderer/records', 'renderer/records/table', 'renderer/records/panel'],
      'renderer/records/paste',
    ],
    packages: look,
  },
  'renderer/report/shared': {
    holds: 'what the screens of a report share',
    rooms: page,
    types: ['main/api.ts'],
    packages: look,
  },
  'renderer/report/editor': {
    holds: 'the editor of texts',
    rooms: inReport,
    packages: [
      ...look,
      ...['prosemirror-commands', 'prosemirror-history', 'prosemirror-keymap'],
      ...['prosemirror-model', 'prosemirror-state', 'prosemirror-view'],
    ],
  },
  'renderer/report/parts': {
    holds: 'what is added to a section: texts, figures, quotes, tables, pictures',
    rooms: [...inReport, 'db/table', 'renderer/form', 'renderer/records/types', 'renderer/report/editor'],
    packages: look,
  },
  'renderer/report/sections': {
    holds: 'the sections, their order, and the one that is written',
    rooms: [...inReport, 'renderer/form', 'renderer/report/editor', 'renderer/report/parts'],
    packages: look,
  },
  'renderer/report/checks': {
    holds: '“Klopt het?”',
    rooms: [...inReport, 'renderer/records', 'renderer/records/types'],
    types: ['main/api.ts'],
    packages: look,
  },
  'renderer/report/compare': {
    holds: 'the figures beside those of last year',
    rooms: inReport,
    types: ['main/api.ts'],
    packages: look,
  },
  'renderer/report/definitions': {
    holds: 'how the year is counted',
    rooms: inReport,
    types: ['main/api.ts'],
    packages: look,
  },
  'renderer/report/explain': {
    holds: 'why a figure is what it is',
    rooms: [...inReport, 'renderer/form', 'renderer/records/types'],
    types: ['main/api.ts'],
    packages: look,
  },
  'renderer/report/pages': {
    holds: 'the preview: the pages of the PDF',
    rooms: page,
    types: ['main/api.ts'],
    packages: [...look, 'pdfjs-dist'],
  },
  'renderer/report/versions': {
    holds: 'the final versions',
    rooms: [...inReport, 'renderer/report/checks'],
    packages: look,
  },
  'renderer/report/export': {
    holds: 'the bar that exports',
    rooms: [...page, 'renderer/report/checks'],
    packages: look,
  },
  'renderer/report/composer': {
    holds: 'the composer, put together from the rooms above',
    rooms: [
      ...inReport,
      ...['renderer/report/sections', 'renderer/report/checks', 'renderer/report/compare'],
      ...['renderer/report/definitions', 'renderer/report/pages', 'renderer/report/versions'],
    ],
    packages: look,
  },
  'renderer/report': {
    holds: 'the screen of the report',
    rooms: [...inReport, 'renderer/report/export', 'renderer/report/composer'],
    packages: look,
  },
  'renderer/overview': {
    holds: 'the first screen: what is missing, figures, what was changed last',
    rooms: [...inReport, ...['renderer/bin', 'renderer/records', 'renderer/records/types', 'renderer/report/compare']],
    types: ['main/api.ts'],
    packages: look,
  },
  'renderer/settings': {
    holds: 'organisation, house style, backups, files',
    rooms: [...page, 'renderer/form', 'renderer/bin', 'renderer/records', 'renderer/records/types'],
    types: ['main/api.ts'],
    packages: look,
  },
  'renderer/help': {
    holds: 'news, licences, what to copy for help',
    rooms: page,
    packages: look,
    files: ['CHANGELOG.md', 'docs/notices.md'],
  },
  'renderer/shell': {
    holds: 'frame, sidebar, palette, and what stands there when the store won’t open',
    rooms: [
      ...page,
      ...['renderer/form', 'renderer/records', 'renderer/records/types', 'renderer/records/list'],
      ...['renderer/report', 'renderer/report/explain', 'renderer/overview', 'renderer/settings', 'renderer/help'],
    ],
    packages: look,
  },
  'renderer/app.tsx': {
    holds: 'the app: the shell, or what keeps it from opening',
    rooms: ['renderer/base', 'renderer/shell'],
    packages: ['@tanstack/react-query'],
  },
  'renderer/styles': {
    holds: 'fonts, colours and sizes, and how elements look by themselves; other sheets stand beside their component',
    packages: ['@fontsource-variable/source-sans-3', '@fontsource-variable/source-serif-4'],
  },
  'renderer/public': { holds: 'the order of the layers of style, which the page reads first' },
  'renderer/main.tsx': {
    holds: 'the page as it loads',
    rooms: ['renderer/base', 'renderer/ui', 'renderer/help', 'renderer/app.tsx', 'renderer/styles'],
    packages: ['react', 'react-dom', 'react-aria-components', '@tanstack/react-query'],
  },
}

/**
 * Where something begins: the app, its threads, the command line, the page, and the schema that is made for docs. Any other file is
 * there because one imports it.
 */
export const entries: readonly string[] = [
  'db/exchange/json-schema.ts',
  'main/index.ts',
  'main/cli.ts',
  'main/export/report-worker-thread.ts',
  'main/export/open-data-thread.ts',
  'main/backups/comparer-thread.ts',
  'preload/index.ts',
  'renderer/main.tsx',
  'renderer/public/layers.css',
]
