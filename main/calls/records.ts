import { applyImport, type ImportPlan, planImport } from '../../db/import/plan.ts'
import { idsOf, type Page, placeOf, type Totals, totalsOf } from '../../db/lists/list.ts'
import { type SearchHit, searchEverywhere } from '../../db/lists/search.ts'
import { type YearSpan, yearsOf } from '../../db/lists/years.ts'
import type { RecordName } from '../../db/model/index.ts'
import { removeSeveral, restoreSeveral, saveSeveral } from '../../db/records/several.ts'
import { type QuoteStanding, standingsOf } from '../../db/report/standings.ts'
import type { LeftTyping } from '../files/unsaved.ts'
import { type View, view } from '../files/view.ts'
import { call, nothing } from './call.ts'
import {
  allTyped,
  binOf,
  binPart,
  change,
  changeOfSeveral,
  firstLetters,
  leftTyping,
  pasted,
  query,
  queryOfIds,
  record,
  several,
  termOfBin,
  testimonial,
  unordered,
  words,
} from './record-inputs.ts'
import { saving } from './saving.ts'

/** Records of all types, and what is done to them. */
export const recordsCalls = {
  'record.list': call(
    query,
    ({ openFile }, { type: name, ...rest }): Page<RecordName> => openFile.store().list(name, rest),
  ),
  'record.get': call(record, ({ openFile }, input) => openFile.store().get(input.type, input.id)),
  'record.save': saving(change, ({ openFile, unsaved }, input) => {
    const record = openFile.store().save(input.type, input.id, input.patch)
    unsaved.saved(input.type, input.id, record.id, Object.keys(input.patch))
    return record
  }),
  'record.remove': saving(record, ({ openFile }, input) => openFile.store().remove(input.type, input.id)),
  'record.restore': saving(record, ({ openFile }, input) => openFile.store().restore(input.type, input.id)),
  'record.totals': call(
    unordered,
    ({ openFile }, { type, ...rest }): Totals => totalsOf(openFile.store().reader, type, rest),
  ),
  'record.ids': call(queryOfIds, ({ openFile }, { type, ...rest }): readonly number[] =>
    idsOf(openFile.store().reader, type, rest),
  ),
  'record.placeOf': call(firstLetters, ({ openFile }, { type, field, letters, from, ...rest }): number | null =>
    placeOf(openFile.store().reader, type, rest, { field, letters, from }),
  ),
  'record.saveSeveral': saving(changeOfSeveral, ({ openFile }, { type, ids, patch }) =>
    saveSeveral(openFile.store(), type, ids, patch),
  ),
  'record.removeSeveral': saving(several, ({ openFile }, { type, ids }) => removeSeveral(openFile.store(), type, ids)),
  'record.restoreSeveral': saving(several, ({ openFile }, { type, ids }) =>
    restoreSeveral(openFile.store(), type, ids),
  ),
  'bin.state': call(binOf, ({ bin }, { type }) => bin.state(type)),
  'bin.setTerm': call(termOfBin, ({ bin }, { days }) => bin.setTerm(days)),
  'bin.plan': call(binPart, ({ bin }, input) => bin.plan(input)),
  'bin.empty': saving(binPart, ({ bin, unsaved }, input) => {
    const emptying = bin.empty(input)
    unsaved.forgetGone()
    return emptying
  }),
  'unsaved.keep': call(allTyped, ({ unsaved }, { drafts }) => unsaved.keep(drafts)),
  'unsaved.left': call(nothing, ({ unsaved }): readonly LeftTyping[] => unsaved.left()),
  'unsaved.settle': call(leftTyping, ({ unsaved }, { key }) => unsaved.settle(key)),
  'testimonial.reports': call(testimonial, ({ openFile }, { id }): readonly QuoteStanding[] =>
    standingsOf(openFile.store().reader, id),
  ),
  'view.list': call(nothing, ({ views }): readonly View[] => views.get()),
  'view.save': call(view, ({ views }, input) => views.save(input)),
  'changes.next': call(nothing, ({ openFile }) => openFile.store().changes.next()),
  'changes.undo': saving(nothing, ({ openFile }) => openFile.store().changes.undo()),
  'changes.redo': saving(nothing, ({ openFile }) => openFile.store().changes.redo()),
  'changes.ofRecord': call(record, ({ openFile }, input) => openFile.store().changes.historyOf(input.type, input.id)),
  'import.plan': call(
    pasted,
    ({ openFile, today }, { type, table, ...options }): ImportPlan =>
      planImport(openFile.store().reader, type, table, { ...options, today: today() }),
  ),
  'import.apply': saving(
    pasted,
    async ({ openFile, backups, today }, { type, table, ...options }): Promise<ImportPlan> => {
      await backups.makeIfChanged('voor-import')
      const store = openFile.store()
      const plan = planImport(store.reader, type, table, { ...options, today: today() })
      applyImport(store, plan)
      return plan
    },
  ),
  'search.everywhere': call(words, ({ openFile }, input): readonly SearchHit[] =>
    searchEverywhere(openFile.store().reader, input.words),
  ),
  'years.span': call(nothing, ({ openFile }): YearSpan | null => yearsOf(openFile.store().reader)),
} as const
