import type { Value } from '../../db/model/field.ts'
import type { Meta } from '../../db/model/record-type.ts'

/** A record whose type the shared parts don't know. */
export type AnyRecord = Meta & Readonly<Record<string, Value>>
