/**
 * What `docs/architecture.md` tells of adding to the app, as steps that can be taken in a copy of it, and what tells of a step that was
 * forgotten.
 */
import { atEnd, behind, first, last, made, migration, type Recipe, type Step } from './recipe.ts'

const aField: Recipe = {
  name: 'a field',
  steps: [
    [behind('db/model/event.ts', "    location: text('Plaats'),\n", "    chairs: text('Stoelen'),")],
    ...migration(9010, 'chairs', 'ALTER TABLE event ADD COLUMN chairs TEXT'),
  ],
  forgotten: [
    { left: [0], told: [{ by: 'tests', says: '"chairs": "TEXT"' }] },
    { left: [1, 2], told: [{ by: 'tests', says: 'The model has event.chairs' }] },
    { left: [2], told: [{ by: 'lint', says: 'db/migrations/9010-chairs.ts: no file imports it' }] },
    { left: [], told: [{ by: 'tests', says: 'npm run -s test:unit -- json-schema -u' }] },
  ],
  shown: {
    imports: '',
    body: "expect(store.save('event', null, { title: 'Trefdag', chairs: 'veertig' }).chairs).toBe('veertig')",
  },
}

const aSection: Recipe = {
  name: 'a section',
  steps: [
    [
      made(
        'db/report/sections/garden.ts',
        `import { prose } from '../blocks.ts'
import { noRows, section } from './section.ts'

const id = 'garden'
const sentences = ['In onze tuin groeit van alles.']

export const garden = section({
  id,
  title: 'Tuin',
  sentences,
  gather: noRows,
  blocks: (data) => prose(data, id, sentences),
})
`,
      ),
    ],
    [
      first('db/report/sections/index.ts', "import { garden } from './garden.ts'"),
      atEnd('db/report/sections/index.ts', ']', '  garden,'),
    ],
  ],
  forgotten: [{ left: [1], told: [{ by: 'lint', says: 'db/report/sections/garden.ts: no file imports it' }] }],
  shown: {
    imports: "import { composeReport } from '../../db/report/index.ts'",
    body: "expect(composeReport(store.reader, 2022).sections.map(({ title }) => title)).toContain('Tuin')",
  },
}

const aRecordType: Recipe = {
  name: 'a record type',
  steps: [
    [
      made(
        'db/model/visit.ts',
        `import { date, text } from './field.ts'
import { recordType } from './record-type.ts'

export const visit = recordType({
  name: 'visit',
  family: 'year',
  label: 'bezoek',
  plural: 'bezoeken',
  title: 'title',
  inYear: { from: 'date' },
  fields: { title: text('Titel', { needed: true }), date: date('Datum', { needed: true }) },
})
`,
      ),
      first('db/model/index.ts', "import { visit } from './visit.ts'"),
      behind('db/model/index.ts', '  event,\n', '  visit,'),
    ],
    [behind('db/model/names.ts', "  'event',\n", "  'visit',")],
    ...migration(
      9020,
      'visits',
      `CREATE TABLE visit (id INTEGER PRIMARY KEY AUTOINCREMENT, createdAt TEXT NOT NULL, updatedAt TEXT NOT NULL,
  deletedAt TEXT, title TEXT, date TEXT) STRICT`,
    ),
    [
      made(
        'renderer/records/types/visits.tsx',
        `import { Footprints } from 'lucide-react'
import { recordScreen } from '../record-screen.ts'

export const visits = recordScreen<'visit'>({
  type: 'visit',
  path: 'bezoeken',
  heading: 'Werking',
  icon: Footprints,
  newLabel: 'Nieuw bezoek',
  thisLabel: 'Dit bezoek',
  purpose: 'Noteer hier wie op bezoek kwam.',
  columns: [{ field: 'date', width: 112 }, { field: 'title' }],
  groups: [],
})
`,
      ),
      first('renderer/records/types/index.ts', "import { visits } from './visits.tsx'"),
      behind('renderer/records/types/index.ts', '  event: events,\n', '  visit: visits,'),
    ],
    [
      behind(
        'docs/woordenlijst.md',
        '| `event` | evenement | a gathering that is not a training |\n',
        '| `visit` | bezoek | who came by |',
      ),
    ],
  ],
  forgotten: [
    { left: [1], told: [{ by: 'types', says: `Type '"visit"' is not assignable to type` }] },
    { left: [2, 3], told: [{ by: 'tests', says: 'and visit; the tables of a store have not' }] },
    { left: [0], told: [{ by: 'types', says: "Property 'visit' is missing" }] },
    {
      left: [4, 5],
      told: [
        { by: 'types', says: "Property 'visit' is missing" },
        { by: 'tests', says: 'the glossary explains visit' },
      ],
    },
  ],
  shown: {
    imports: '',
    body: "expect(store.save('visit', null, { title: 'De bib' }).title).toBe('De bib')",
  },
}

const aCall: Recipe = {
  name: 'a call',
  steps: [
    [
      behind(
        'main/calls/app.ts',
        'export const appCalls = {\n',
        "  'app.motto': call(nothing, (): string => 'Alles op een rij'),",
      ),
    ],
    [last('renderer/base/year.ts', "export const motto = (): Promise<string> => call('app.motto', undefined)")],
  ],
  forgotten: [{ left: [0], told: [{ by: 'types', says: `'"app.motto"' is not assignable to parameter of type` }] }],
  shown: {
    imports: "import { api } from '../../main/api.ts'",
    body: "expect(api).toHaveProperty(['app.motto'])",
  },
}

const aCheck: Recipe = {
  name: 'a check',
  steps: [
    [
      made(
        'db/report/checks/no-garden.ts',
        `import type { Rule } from './rule.ts'

export const noGarden: Rule = {
  name: 'no-garden',
  find: ({ titles }) => [
    {
      subject: 'report',
      facts: [titles.size],
      severity: 'notice',
      message: 'Er staat niets over de tuin.',
      records: [],
    },
  ],
}
`,
      ),
    ],
    [
      first('db/report/checks/index.ts', "import { noGarden } from './no-garden.ts'"),
      behind('db/report/checks/index.ts', 'export const rules: readonly Rule[] = [\n', '  noGarden,'),
    ],
  ],
  forgotten: [{ left: [1], told: [{ by: 'lint', says: 'db/report/checks/no-garden.ts: no file imports it' }] }],
  shown: {
    imports: "import { checkReport } from '../../db/report/checks/index.ts'",
    body: "expect(checkReport(store.reader, 2022, '2023-01-31').map(({ rule }) => rule)).toContain('no-garden')",
  },
}

const printerOf = (file: string, printed: string): Step => [
  behind(file, 'switch (block.kind) {\n', `    case 'line':\n      return ${printed}`),
]

const aBlock: Recipe = {
  name: 'a block',
  steps: [
    [behind('db/model/block.ts', 'export type Block =\n', "  | { readonly kind: 'line' }")],
    printerOf('main/pdf/blocks/index.ts', '[]'),
    printerOf('main/html/block.ts', 'html`<hr>`'),
    printerOf('main/word/block.ts', '[]'),
  ],
  forgotten: [
    {
      left: [1, 2, 3],
      told: ['main/pdf/blocks/index.ts', 'main/html/block.ts', 'main/word/block.ts'].map((says) => ({
        by: 'types',
        says,
      })),
    },
  ],
  shown: {
    imports: "import { blockOf } from '../../main/html/block.ts'",
    body: "expect(blockOf({ kind: 'line' }, 3)).toEqual({ markup: '<hr>' })",
  },
}

export const recipes: readonly Recipe[] = [aField, aSection, aRecordType, aCall, aCheck, aBlock]
