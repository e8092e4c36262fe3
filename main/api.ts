/**
 * Every call that the screen can make: name → input schema → one line. The input is parsed here and trusted behind; the
 * types of the calls are the contract that preload and renderer import.
 */
import type { z } from 'zod'
import { type Comparison, compareYears } from '../db/figures/compare.ts'
import { figuresOf } from '../db/figures/index.ts'
import { type Outcome, outcomesOf } from '../db/figures/outcomes.ts'
import { applyImport, type ImportPlan, planImport } from '../db/import/plan.ts'
import { idsOf, type Page, type Totals, totalsOf } from '../db/list.ts'
import type { Figure } from '../db/model/figure.ts'
import type { CheckedFinding, SetAside } from '../db/model/finding.ts'
import type { RecordName } from '../db/model/index.ts'
import { type AppError, Refusal, type Result, toAppError } from '../db/model/result.ts'
import { type Overview, overviewOf } from '../db/overview.ts'
import { checkReport } from '../db/report/checks/index.ts'
import { setAside } from '../db/report/checks/set-aside.ts'
import { addSection, beginReport, movePart, moveSection } from '../db/report/compose.ts'
import { type Composition, compositionOf } from '../db/report/composition.ts'
import { type Explanation, explain } from '../db/report/explain.ts'
import { spokenFigures } from '../db/report/gather.ts'
import { type Standing, standingsOf } from '../db/report/standings.ts'
import { type Difference, differencesSince, reopen, type Version, versionsOf } from '../db/report/versions.ts'
import { type Found, searchEverywhere } from '../db/search.ts'
import { removeSeveral, restoreSeveral, saveSeveral } from '../db/several.ts'
import { type YearSpan, yearsOf } from '../db/years.ts'
import type { Backups } from './backups.ts'
import type { Bin } from './bin.ts'
import type { Exporter } from './export.ts'
import { helpText } from './help.ts'
import {
  allTyped,
  aside,
  backup,
  beginning,
  binOf,
  binPart,
  change,
  changeOfSeveral,
  exportAs,
  exportTo,
  figure,
  leftTyping,
  nothing,
  ofYear,
  openData,
  otherFile,
  outside,
  partToMove,
  pasted,
  pickedFile,
  query,
  queryOfIds,
  record,
  sectionToAdd,
  sectionToMove,
  several,
  termOfBin,
  testimonial,
  unordered,
  type View,
  versionOf,
  view,
  words,
} from './inputs.ts'
import type { RecordsFile } from './records-file.ts'
import type { Warning } from './risks.ts'
import type { Shelf } from './shelf.ts'
import type { LeftTyping, Unsaved } from './unsaved.ts'
import type { Views } from './views.ts'

/** What the calls work with; the entry point fills it in. */
export type Context = {
  readonly version: string
  readonly shelf: Shelf
  readonly exporter: Exporter
  readonly views: Views
  readonly bin: Bin
  readonly backups: Backups
  readonly recordsFile: RecordsFile
  readonly unsaved: Unsaved
  /** The day of today as ISO text, as the wall calendar here has it. */
  readonly today: () => string
  /** Opens an https address in the browser. @throws Refusal `missing` */
  readonly openOutside: (address: string) => Promise<void>
  /** Says in the log what the screen is not told. */
  readonly log: (cause: unknown) => void
  /** The latest entries of the log. */
  readonly recentLog: () => string
}

/** How the app stands: which file lies open, or why none does. */
export type AppState = {
  readonly version: string
  readonly example: boolean
  readonly path: string | null
  readonly problem: AppError | null
  readonly exportFolder: string
}

type Call<I extends z.ZodType, O> = {
  readonly input: I
  readonly run: (context: Context, input: z.output<I>) => O | Promise<O>
}
const call = <I extends z.ZodType, O>(input: I, run: Call<I, O>['run']): Call<I, O> => ({ input, run })

const state = ({ version, shelf, exporter }: Context): AppState => {
  const opened = shelf.opened()
  const exportFolder = exporter.folder()
  if ('problem' in opened) return { version, example: false, path: null, problem: opened.problem, exportFolder }
  return { version, example: opened.example, path: opened.store.path, problem: null, exportFolder }
}

export const api = {
  'app.state': call(nothing, (context) => state(context)),
  'app.retry': call(nothing, async (context) => {
    await context.shelf.openOwn()
    return state(context)
  }),
  'app.openExample': call(nothing, async (context) => {
    await context.shelf.openExample()
    return state(context)
  }),
  'app.openOwn': call(nothing, async (context) => {
    await context.shelf.openOwn()
    return state(context)
  }),
  'app.help': call(nothing, (context): string => helpText({ ...state(context), log: context.recentLog() })),
  'link.open': call(outside, ({ openOutside }, { address }) => openOutside(address)),
  'app.warnings': call(nothing, ({ backups, recordsFile }): readonly Warning[] => [
    ...recordsFile.warnings(),
    ...backups.warnings(),
  ]),
  'app.startNew': call(nothing, async (context) => {
    await context.shelf.startNew()
    return state(context)
  }),
  'file.state': call(nothing, ({ recordsFile }) => recordsFile.state()),
  'file.check': call(nothing, ({ recordsFile }) => recordsFile.check()),
  'file.saveCopy': call(nothing, ({ recordsFile }) => recordsFile.saveCopy()),
  'file.showInFolder': call(nothing, ({ recordsFile }) => recordsFile.showInFolder()),
  'file.choose': call(nothing, async (context) => ({
    chosen: await context.recordsFile.choose(),
    state: state(context),
  })),
  'file.asked': call(nothing, ({ recordsFile }) => recordsFile.asked()),
  'file.openAsked': call(nothing, async (context) => {
    await context.recordsFile.openAsked()
    return state(context)
  }),
  'file.open': call(otherFile, async (context, { path }) => {
    await context.recordsFile.open(path)
    return state(context)
  }),
  'file.bringHome': call(nothing, async (context) => {
    await context.recordsFile.bringHome()
    return state(context)
  }),
  'file.rescue': call(nothing, async (context) => {
    const rescued = await context.recordsFile.rescue()
    return { ...rescued, state: state(context) }
  }),
  'backup.state': call(nothing, ({ backups }) => backups.state()),
  'backup.make': call(nothing, ({ backups }) => backups.make('zelf')),
  'backup.compare': call(backup, ({ backups }, source) => backups.compare(source)),
  'backup.pick': call(pickedFile, ({ backups }, { bytes }) => backups.pick(bytes)),
  'backup.restore': call(backup, async (context, source) => {
    const restored = await context.backups.restore(source)
    return { ...restored, state: state(context) }
  }),
  'backup.chooseSecond': call(nothing, ({ backups }) => backups.chooseSecond()),
  'backup.forgetSecond': call(nothing, ({ backups }) => backups.forgetSecond()),
  'backup.showInFolder': call(nothing, ({ backups }) => backups.showInFolder()),
  'record.list': call(query, ({ shelf }, { type: name, ...rest }): Page<RecordName> => shelf.store().list(name, rest)),
  'record.get': call(record, ({ shelf }, input) => shelf.store().get(input.type, input.id)),
  'record.save': call(change, ({ shelf, unsaved }, input) => {
    const record = shelf.store().save(input.type, input.id, input.patch)
    unsaved.saved(input.type, input.id, record.id, Object.keys(input.patch))
    return record
  }),
  'record.remove': call(record, ({ shelf }, input) => shelf.store().remove(input.type, input.id)),
  'record.restore': call(record, ({ shelf }, input) => shelf.store().restore(input.type, input.id)),
  'record.totals': call(
    unordered,
    ({ shelf }, { type, ...rest }): Totals => totalsOf(shelf.store().reader, type, rest),
  ),
  'record.ids': call(queryOfIds, ({ shelf }, { type, ...rest }): readonly number[] =>
    idsOf(shelf.store().reader, type, rest),
  ),
  'record.saveSeveral': call(changeOfSeveral, ({ shelf }, { type, ids, patch }) =>
    saveSeveral(shelf.store(), type, ids, patch),
  ),
  'record.removeSeveral': call(several, ({ shelf }, { type, ids }) => removeSeveral(shelf.store(), type, ids)),
  'record.restoreSeveral': call(several, ({ shelf }, { type, ids }) => restoreSeveral(shelf.store(), type, ids)),
  'bin.state': call(binOf, ({ bin }, { type }) => bin.state(type)),
  'bin.setTerm': call(termOfBin, ({ bin }, { days }) => bin.setTerm(days)),
  'bin.plan': call(binPart, ({ bin }, input) => bin.plan(input)),
  'bin.empty': call(binPart, ({ bin, unsaved }, input) => {
    const emptying = bin.empty(input)
    unsaved.forgetGone()
    return emptying
  }),
  'unsaved.keep': call(allTyped, ({ unsaved }, { drafts }) => unsaved.keep(drafts)),
  'unsaved.left': call(nothing, ({ unsaved }): readonly LeftTyping[] => unsaved.left()),
  'unsaved.settle': call(leftTyping, ({ unsaved }, { key }) => unsaved.settle(key)),
  'testimonial.reports': call(testimonial, ({ shelf }, { id }): readonly Standing[] =>
    standingsOf(shelf.store().reader, id),
  ),
  'view.list': call(nothing, ({ views }): readonly View[] => views.get()),
  'view.save': call(view, ({ views }, input) => views.save(input)),
  'changes.next': call(nothing, ({ shelf }) => shelf.store().changes.next()),
  'changes.undo': call(nothing, ({ shelf }) => shelf.store().changes.undo()),
  'changes.redo': call(nothing, ({ shelf }) => shelf.store().changes.redo()),
  'changes.ofRecord': call(record, ({ shelf }, input) => shelf.store().changes.historyOf(input.type, input.id)),
  'import.plan': call(
    pasted,
    ({ shelf, today }, { type, table, ...options }): ImportPlan =>
      planImport(shelf.store().reader, type, table, { ...options, today: today() }),
  ),
  'import.apply': call(pasted, async ({ shelf, backups, today }, { type, table, ...options }): Promise<ImportPlan> => {
    await backups.makeIfChanged('voor-import')
    const store = shelf.store()
    const plan = planImport(store.reader, type, table, { ...options, today: today() })
    applyImport(store, plan)
    return plan
  }),
  'search.everywhere': call(words, ({ shelf }, input): readonly Found[] =>
    searchEverywhere(shelf.store().reader, input.words),
  ),
  'years.span': call(nothing, ({ shelf }): YearSpan | null => yearsOf(shelf.store().reader)),
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
  'report.check': call(ofYear, ({ shelf }, input): readonly CheckedFinding[] =>
    checkReport(shelf.store().reader, input.year),
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
  'report.export': call(exportTo, ({ exporter }, input) => exporter.export(input.year, input)),
  'export.records': call(openData, ({ exporter, today }, input) => exporter.exportRecords(input, today())),
  'report.exportAs': call(exportAs, ({ exporter }, input) => exporter.exportAs(input.year, input.format)),
  'export.open': call(nothing, ({ exporter }) => exporter.open()),
  'export.showInFolder': call(nothing, ({ exporter }) => exporter.showInFolder()),
  'export.chooseFolder': call(nothing, ({ exporter }) => exporter.chooseFolder()),
} as const

type Calls = typeof api
export type CallName = keyof Calls
type Output<N extends CallName> = Awaited<ReturnType<Calls[N]['run']>>
/** The contract: what each call takes and gives, and how that crosses the edge. */
export type Api = {
  readonly [N in CallName]: {
    readonly input: z.input<Calls[N]['input']>
    readonly output: Output<N>
    readonly result: Result<Output<N>>
  }
}

const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(api, name)

/** The first fault of an input; one in what the user typed names its field and keeps its words. */
const invalid = ({ issues: [issue] }: z.ZodError): Refusal => {
  const [part, field] = issue?.path ?? []
  if (issue !== undefined && part === 'fileName')
    return new Refusal({ kind: 'invalid', message: issue.message, field: part })
  if (issue?.code === 'custom' && part === 'patch')
    return new Refusal({ kind: 'invalid', message: issue.message, ...(typeof field === 'string' && { field }) })
  return new Refusal({ kind: 'invalid', message: 'Deze opdracht is niet geldig. Er is niets gewijzigd.' })
}

/** Answers one call from the screen. Never throws: whatever goes wrong comes back as a sentence, whatever was asked. */
export const answer = async (context: Context, name: unknown, input: unknown): Promise<Result<unknown>> => {
  try {
    if (!isCallName(name))
      throw new Refusal({ kind: 'invalid', message: 'Deze opdracht bestaat niet. Er is niets gewijzigd.' })
    const { input: schema, run }: Call<z.ZodType, unknown> = api[name]
    const parsed = schema.safeParse(input)
    if (!parsed.success) throw invalid(parsed.error)
    return { ok: true, value: await run(context, parsed.data) }
  } catch (cause) {
    if (!(cause instanceof Refusal) || cause.cause !== undefined) context.log(cause)
    return { ok: false, error: toAppError(cause) }
  }
}
