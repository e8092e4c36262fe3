import type { AnyRecordScreen } from '../records/record-screen.ts'
import { activities } from './activities.tsx'
import { testimonials } from './testimonials.tsx'

/** The screens of records, in the order of the sidebar; the first is where the app starts. */
export const recordScreens: readonly [AnyRecordScreen, ...AnyRecordScreen[]] = [activities, testimonials]

export const reportPath = 'jaarverslag'
