import { activity } from './activity.ts'
import { consultation } from './consultation.ts'
import { counting } from './counting.ts'
import { evaluation } from './evaluation.ts'
import { event } from './event.ts'
import type { LinkField, LinksField } from './field.ts'
import { actorKind, channel, offer, theme, workForm } from './list-item.ts'
import type { RecordName } from './names.ts'
import { organisation } from './organisation.ts'
import { profile } from './profile.ts'
import { publication } from './publication.ts'
import { question } from './question.ts'
import type { AnyRecordType, Meta, Values } from './record-type.ts'
import {
  figureOverride,
  report,
  reportFigure,
  reportImage,
  reportQuote,
  reportSection,
  reportTable,
  reportText,
  reportVersion,
} from './report.ts'
import { research } from './research.ts'
import { setAside } from './set-aside.ts'
import { spotlight } from './spotlight.ts'
import { testimonial } from './testimonial.ts'
import { trajectory } from './trajectory.ts'
import { webReading } from './web-reading.ts'

/** All record types. A type stands after those that it links to, so that a whole store can be written in this order. */
export const recordTypes = {
  profile,
  theme,
  offer,
  workForm,
  actorKind,
  channel,
  organisation,
  activity,
  testimonial,
  evaluation,
  question,
  event,
  publication,
  trajectory,
  research,
  spotlight,
  consultation,
  webReading,
  counting,
  report,
  reportSection,
  reportText,
  reportTable,
  reportQuote,
  reportFigure,
  reportImage,
  figureOverride,
  reportVersion,
  setAside,
} as const satisfies { readonly [N in RecordName]: { readonly name: N } }

export type { RecordName }
export type ValuesOf<K extends RecordName> = Values<(typeof recordTypes)[K]['fields']>
export type RecordOf<K extends RecordName> = Meta & ValuesOf<K>

const names: ReadonlySet<string> = new Set(Object.keys(recordTypes))
export const isRecordName = (name: string): name is RecordName => names.has(name)
export const recordNames: readonly RecordName[] = Object.keys(recordTypes).filter(isRecordName)

/** The record type seen without the particulars of its fields. */
export const recordTypeOf = (name: RecordName): AnyRecordType => recordTypes[name]

/** The type that a link leads to. */
export const targetOf = ({ to }: LinkField | LinksField): AnyRecordType => recordTypes[to]
