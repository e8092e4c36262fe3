import { runningSection } from './running.ts'

/** The development trajectories that ran in the year. */
export const trajectories = runningSection('trajectory', {
  id: 'trajectories',
  title: 'Ontwikkeltrajecten',
  noun: 'ontwikkeltrajecten',
})
