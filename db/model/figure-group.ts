/**
 * The groups of figures with their words: the title of the group, what each figure counts, which of them tell how the year goes, and
 * how a text that speaks of them is recognised. `db/figures` computes them, held to this list by type: a figure without words is a type
 * error, and so is a group without figures. In the name of a figure `*` stands for the key of a list item (`activities.theme.digitaal`).
 */
import { activity, type activityFormats } from './activity.ts'
import { consultation } from './consultation.ts'
import { publication } from './publication.ts'
import { question } from './question.ts'
import { type Measure, measures } from './web-reading.ts'
import type { Words } from './words.ts'

/** Where the words stand by which a typed number is known to be a figure: after the number, up to the next, or in its sentence. */
export type Mention = { readonly after: RegExp } | { readonly sentence: RegExp }

/** The words of a figure. */
export type FigureWords = {
  /** One and many of what it counts; absent where only the label of the figure says so. */
  readonly noun?: Words
  /** Absent where a typed number is never taken for this figure. */
  readonly mention?: Mention
  /** Tells how the year goes: it stands in the overview. */
  readonly isKey?: true
  /** Counts one item of a list: a part of another figure of its group, with the same nouns. */
  readonly isItem?: true
}

type GroupWords = { readonly title: string; readonly figures: Readonly<Record<string, FigureWords>> }

/** A noun within two words after the number: `68 boeiende vormingen`. `noun` as a regular expression. */
const soon = (noun: string): Mention => ({
  after: new RegExp(`^\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${noun})(?![\\p{L}-])`, 'iu'),
})

const nounOf = ({ label, plural }: { readonly label: string; readonly plural: string }): Words => [label, plural]

const training = { noun: nounOf(activity), mention: soon('vorming(?:en)?|activiteit(?:en)?') } as const
const asked = { noun: nounOf(question), mention: soon('vraag|vragen') } as const
const inSpotlight = { mention: { after: /in de kijker/ } } as const

const read = (one: string, measure: Measure) => {
  const many = measures[measure]
  return { noun: [one, many], mention: soon(many.split(' ').at(-1) ?? many) } as const
}

/** All groups, and in each its figures, in the order of the report. */
export const figureGroups = {
  activities: {
    title: 'Vormingen',
    figures: {
      total: { ...training, isKey: true },
      'offer.*': { ...training, isItem: true },
      ...({
        'format.offline': training,
        'format.online': training,
        'format.blended': training,
      } satisfies Record<`format.${keyof typeof activityFormats}`, FigureWords>),
      'theme.*': { ...training, isItem: true },
      'theme.none': { ...training, isItem: true },
      // Prose speaks of the participants of one training as often as of all.
      participants: { noun: ['deelnemer', 'deelnemers'] },
    },
  },
  evaluations: {
    title: 'Evaluaties',
    figures: {
      satisfaction: { mention: { sentence: /tevred/i }, isKey: true },
      nps: { mention: { sentence: /promot[eo]r|(?<!\p{L})nps(?!\p{L})/iu }, isKey: true },
    },
  },
  questions: {
    title: 'Vragen',
    figures: {
      received: { ...asked, isKey: true },
      approved: asked,
      delivered: {
        noun: ['dienstverlening', 'dienstverleningen'],
        mention: soon('dienstverlening(?:en)?|vraag|vragen'),
        isKey: true,
      },
    },
  },
  spotlights: {
    title: 'In de kijker',
    figures: {
      total: { ...inSpotlight, isKey: true },
      recognised: inSpotlight,
      unrecognised: inSpotlight,
    },
  },
  consultations: {
    title: 'Overleg',
    figures: {
      total: { noun: nounOf(consultation), mention: soon('overlegmoment(?:en)?'), isKey: true },
      actors: { noun: ['actor', 'actoren'], mention: soon('(?:verschillende )?actor(?:en)?'), isKey: true },
      policyShare: { mention: { sentence: /beleid/i } },
    },
  },
  web: {
    title: 'Digitale platformen',
    figures: {
      '*.visits': { ...read('bezoek', 'visits'), isKey: true },
      '*.pageviews': read('bezochte pagina', 'pageviews'),
      '*.followers': read('volger', 'followers'),
      '*.subscribers': read('abonnee', 'subscribers'),
      '*.downloads': read('download', 'downloads'),
    } satisfies Record<`*.${Measure}`, FigureWords>,
  },
  publications: {
    title: 'Publicaties',
    figures: {
      total: { noun: nounOf(publication), mention: soon('publicaties?'), isKey: true },
    },
  },
} as const satisfies Record<string, GroupWords>

type Groups = typeof figureGroups
export type FigureGroupName = keyof Groups

/** A figure of a group, whichever list item it counts: `activities.total`, `activities.theme.*`. */
export type FigureKindIn<G extends FigureGroupName> = `${G}.${keyof Groups[G]['figures'] & string}`
export type FigureKind = { readonly [G in FigureGroupName]: FigureKindIn<G> }[FigureGroupName]

type Filled<K extends string> = K extends `${infer Before}*${infer After}` ? `${Before}${string}${After}` : K
/** The id of a figure that a group computes: `activities.total`, `activities.theme.digitaal`. */
export type FigureIdIn<G extends FigureGroupName> = Filled<FigureKindIn<G>>
export type FigureId = Filled<FigureKind>

export const isFigureGroup = (name: string): name is FigureGroupName => Object.hasOwn(figureGroups, name)
export const figureGroupNames: readonly FigureGroupName[] = Object.keys(figureGroups).filter(isFigureGroup)
