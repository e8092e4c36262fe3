import { runningSection } from './running.ts'

/** The research that ran in the year. */
export const research = runningSection('research', { id: 'research', title: 'Onderzoek', noun: 'onderzoeken' })
