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
import { type Difference, differencesSince } from '../../db/report/differences.ts'
import { type Explanation, explain } from '../../db/report/explain.ts'
import { spokenFigures } from '../../db/report/gather.ts'
import { reopen, type Version, versionsOf } from '../../db/report/versions.ts'
import { call, nothing } from './call.ts'
import {
  aside,
  beginning,
  exportAs,
  exportTo,
  figure,
  ofYear,
  openData,
  partToMove,
  sectionToAdd,
  sectionToMove,
  versionOf,
} from './report-inputs.ts'
import { saving } from './saving.ts'

/** A year: its figures, its report, and what leaves the app. */
export const reportCalls = {
  'overview.get': call(ofYear, ({ openFile }, input): Overview => overviewOf(openFile.store().reader, input.year)),
  'figures.list': call(ofYear, ({ openFile }, input): readonly Figure[] =>
    figuresOf(openFile.store().reader, input.year),
  ),
  'figures.explain': call(
    figure,
    ({ openFile }, { year, id, ...page }): Explanation => explain(openFile.store().reader, year, id, page),
  ),
  'figures.compare': call(ofYear, ({ openFile }, input): readonly Comparison[] =>
    compareYears(openFile.store().reader, input.year),
  ),
  'figures.outcomes': call(ofYear, ({ openFile }, input): readonly Outcome[] =>
    outcomesOf(openFile.store().reader, input.year),
  ),
  'report.check': call(ofYear, ({ openFile, today }, input): readonly CheckedFinding[] =>
    checkReport(openFile.store().reader, input.year, today()),
  ),
  'report.setAside': saving(
    aside,
    ({ openFile, today }, input): SetAside => setAside(openFile.store(), input, today()),
  ),
  'report.composition': call(
    ofYear,
    ({ openFile }, { year }): Composition => compositionOf(openFile.store().reader, year),
  ),
  'report.begin': saving(
    beginning,
    ({ openFile }, { year, template }): Composition => beginReport(openFile.store(), year, template),
  ),
  'report.addSection': saving(sectionToAdd, ({ openFile }, { year, after, title }) =>
    addSection(openFile.store(), year, after, title),
  ),
  'report.moveSection': saving(sectionToMove, ({ openFile }, { id, before }) =>
    moveSection(openFile.store(), id, before),
  ),
  'report.movePart': saving(partToMove, ({ openFile }, { part, before }) => movePart(openFile.store(), part, before)),
  'report.spokenFigures': call(ofYear, ({ openFile }, { year }): readonly Figure[] =>
    spokenFigures(openFile.store().reader, year),
  ),
  'report.preview': call(ofYear, ({ reports }, input) => reports.preview(input.year)),
  'report.versions': call(ofYear, ({ openFile }, { year }): readonly Version[] =>
    versionsOf(openFile.store().reader, year),
  ),
  'report.finalise': call(ofYear, ({ reports, today }, { year }) => reports.finalise(year, today())),
  'report.reopen': saving(ofYear, ({ openFile }, { year }) => reopen(openFile.store(), year)),
  'report.differences': call(versionOf, ({ openFile }, { id }): readonly Difference[] =>
    differencesSince(openFile.store().reader, id),
  ),
  'report.exportVersion': call(versionOf, ({ exporter }, { id }) => exporter.exportVersion(id)),
  'report.stop': call(nothing, ({ reportWorker }) => reportWorker.stop()),
  'report.progress': call(nothing, ({ reportWorker }): number | null => reportWorker.progress()),
  'report.export': call(exportTo, ({ exporter }, input) => exporter.export(input.year, input)),
  'export.records': call(openData, ({ exporter, today }, input) => exporter.exportRecords(input, today())),
  'report.exportAs': call(exportAs, ({ exporter }, input) => exporter.exportAs(input.year, input.format)),
  'export.stopRecords': call(nothing, ({ openData }) => openData.stop()),
  'export.open': call(nothing, ({ exporter }) => exporter.open()),
  'export.showInFolder': call(nothing, ({ exporter }) => exporter.showInFolder()),
  'export.chooseFolder': call(nothing, ({ exporter }) => exporter.chooseFolder()),
} as const
