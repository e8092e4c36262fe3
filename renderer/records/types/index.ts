import type { RecordName } from '../../../db/model/index.ts'
import type { AnyRecordScreen } from '../record-screen.ts'
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

/** The screens of what is kept through the year, grouped as in the report and in the order of the sidebar. */
export const recordGroups: readonly { readonly heading: string; readonly screens: readonly AnyRecordScreen[] }[] = [
  { heading: 'Vorming', screens: [activities, testimonials, evaluations] },
  { heading: 'Werking', screens: [questions, events, trajectories, research] },
  { heading: 'Buitenwereld', screens: [spotlights, consultations, organisations, webReadings, publications] },
]

export const recordScreens: readonly AnyRecordScreen[] = recordGroups.flatMap(({ screens }) => screens)

/** The lists that one chooses from (keuzelijsten); the settings lead to them. */
export const listScreens: readonly AnyRecordScreen[] = [themes, offers, workForms, channels, actorKinds]

/** The screen that shows records of a type; undefined for what is shown within another. */
export const screenOf = (name: RecordName): AnyRecordScreen | undefined =>
  [...recordScreens, ...listScreens].find(({ type }) => type === name)
