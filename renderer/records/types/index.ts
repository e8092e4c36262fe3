import { type NameIn, namesIn } from '../../../db/model/families.ts'
import type { RecordName, RecordOf, ValuesOf } from '../../../db/model/index.ts'
import type { AnyRecordScreen, Heading, RecordScreen } from '../record-screen.ts'
import { activities } from './activities.tsx'
import { actorKinds, channels, offers, themes, workForms } from './choice-lists.tsx'
import { consultations } from './consultations.tsx'
import { evaluations } from './evaluations.tsx'
import { events } from './events.tsx'
import { organisations } from './organisations.tsx'
import { publications } from './publications.tsx'
import { questions } from './questions.tsx'
import { research } from './research.tsx'
import { spotlights } from './spotlights.tsx'
import { testimonials } from './testimonials.tsx'
import { trajectories } from './trajectories.tsx'
import { webReadings } from './web-readings.tsx'

export { aboutPath, overviewPath, reportPath, settingsPath } from '../../base/paths.ts'

/** What has a screen of its own; other records are shown within another. */
type Shown = NameIn<'year' | 'list'>

/** The screens. What is kept through the year has one, and each list of choice: a record type without does not compile. */
const screens = {
  activity: activities,
  testimonial: testimonials,
  evaluation: evaluations,
  question: questions,
  event: events,
  trajectory: trajectories,
  research,
  spotlight: spotlights,
  consultation: consultations,
  organisation: organisations,
  webReading: webReadings,
  publication: publications,
  theme: themes,
  offer: offers,
  workForm: workForms,
  channel: channels,
  actorKind: actorKinds,
} as const satisfies { readonly [N in Shown]: RecordScreen<RecordOf<N>, keyof ValuesOf<N> & string, N> }

const yearScreens = namesIn('year').map((name) => screens[name])

/** The screens of what is kept through the year, in the order of the sidebar. */
export const recordScreens: readonly AnyRecordScreen[] = yearScreens

/** The same under the headings of the sidebar. */
export const recordGroups: readonly { readonly heading: Heading; readonly screens: readonly AnyRecordScreen[] }[] = [
  ...Map.groupBy(yearScreens, ({ heading }) => heading),
].map(([heading, group]) => ({ heading, screens: group }))

/** The lists that one chooses from (keuzelijsten); the settings lead to them. */
export const listScreens: readonly AnyRecordScreen[] = namesIn('list').map((name) => screens[name])

const screenByName: Readonly<Partial<Record<RecordName, AnyRecordScreen>>> = screens

/** The screen that shows records of a type; undefined for what is shown within another. */
export const screenOf = (name: RecordName): AnyRecordScreen | undefined => screenByName[name]
