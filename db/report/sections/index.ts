import { consultations } from './consultations.ts'
import { events } from './events.ts'
import { newcomers } from './newcomers.ts'
import { professionalisation } from './professionalisation.ts'
import { publications } from './publications.ts'
import { questions } from './questions.ts'
import { research } from './research.ts'
import type { Section } from './section.ts'
import { spotlights } from './spotlights.ts'
import { themes } from './themes.ts'
import { trajectories } from './trajectories.ts'
import { web } from './web.ts'

/** The table of contents: the standard sections in the order in which they are printed. */
export const sections: readonly Section[] = [
  newcomers,
  professionalisation,
  themes,
  questions,
  events,
  trajectories,
  research,
  spotlights,
  consultations,
  web,
  publications,
]
