import { type Comparison, compareYears } from '../../db/figures/compare.ts'
import { figuresOf } from '../../db/figures/index.ts'
import { type Outcome, outcomesOf } from '../../db/figures/outcomes.ts'
import { type Overview, overviewOf } from '../../db/lists/overview.ts'
import type { Figure } from '../../db/model/figure.ts'
import type { CheckedFinding, SetAside } from '../../db/model/finding.ts'
import { checkReport } from '../../db/report/checks/index.ts'
import { setAside } from '../../db/report/checks/set-aside.ts'
import { addSection, beginReport, movePart, moveSection } from '../../db/report/compose.ts'
import { type Composition, compositionOf } from '../../db/report/composition.ts'
import { type Explanation, explain } from '../../db/report/explain.ts'
import { spokenFigures } from '../../db/report/gather.ts'
import { type Difference, differencesSince, reopen, type Version, versionsOf } from '../../db/report/versions.ts'
import {
  aside,
  beginning,
  exportAs,
  exportTo,
  figure,
  nothing,
  ofYear,
  openData,
  partToMove,
  sectionToAdd,
  sectionToMove,
  versionOf,
} from '../inputs.ts'
import { call } from './call.ts'

/** A year: its figures, its report, and what leaves the app. */
export const reportCalls = {
  'overview.get': call(ofYear, ({ shelf }, input): Overview => overviewOf(shelf.store().reader, input.year)),
  'figures.list': call(ofYear, ({ shelf }, input): readonly Figure[] => figuresOf(shelf.store().reader, input.year)),
  'figures.explain': call(
    figure,
    ({ shelf }, { year, id, ...stretch }): Explanation => explain(shelf.store().reader, year, id, stretch),
  ),
  'figures.compare': call(ofYear, ({ shelf }, input): readonly Comparison[] =>
    compareYears(shelf.store().reader, input.year),
  ),
  'figures.outcomes': call(ofYear, ({ shelf }, input): readonly Outcome[] =>
    outcomesOf(shelf.store().reader, input.year),
  ),
  'report.check': call(ofYear, ({ shelf, today }, input): readonly CheckedFinding[] =>
    checkReport(shelf.store().reader, input.year, today()),
  ),
  'report.setAside': call(aside, ({ shelf, today }, input): SetAside => setAside(shelf.store(), input, today())),
  'report.composition': call(ofYear, ({ shelf }, { year }): Composition => compositionOf(shelf.store().reader, year)),
  'report.begin': call(
    beginning,
    ({ shelf }, { year, template }): Composition => beginReport(shelf.store(), year, template),
  ),
  'report.addSection': call(sectionToAdd, ({ shelf }, { year, after, title }) =>
    addSection(shelf.store(), year, after, title),
  ),
  'report.moveSection': call(sectionToMove, ({ shelf }, { id, before }) => moveSection(shelf.store(), id, before)),
  'report.movePart': call(partToMove, ({ shelf }, { part, before }) => movePart(shelf.store(), part, before)),
  'report.spokenFigures': call(ofYear, ({ shelf }, { year }): readonly Figure[] =>
    spokenFigures(shelf.store().reader, year),
  ),
  'report.preview': call(ofYear, ({ exporter }, input) => exporter.preview(input.year)),
  'report.versions': call(ofYear, ({ shelf }, { year }): readonly Version[] => versionsOf(shelf.store().reader, year)),
  'report.finalise': call(ofYear, ({ exporter, today }, { year }) => exporter.finalise(year, today())),
  'report.reopen': call(ofYear, ({ shelf }, { year }) => reopen(shelf.store(), year)),
  'report.differences': call(versionOf, ({ shelf }, { id }): readonly Difference[] =>
    differencesSince(shelf.store().reader, id),
  ),
  'report.exportVersion': call(versionOf, ({ exporter }, { id }) => exporter.exportVersion(id)),
  'report.stop': call(nothing, ({ exporter }) => exporter.stop()),
  'report.progress': call(nothing, ({ exporter }): number | null => exporter.progress()),
  'report.export': call(exportTo, ({ exporter }, input) => exporter.export(input.year, input)),
  'export.records': call(openData, ({ exporter, today }, input) => exporter.exportRecords(input, today())),
  'report.exportAs': call(exportAs, ({ exporter }, input) => exporter.exportAs(input.year, input.format)),
  'export.stopRecords': call(nothing, ({ exporter }) => exporter.stopRecords()),
  'export.open': call(nothing, ({ exporter }) => exporter.open()),
  'export.showInFolder': call(nothing, ({ exporter }) => exporter.showInFolder()),
  'export.chooseFolder': call(nothing, ({ exporter }) => exporter.chooseFolder()),
} as const
