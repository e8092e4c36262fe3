/** Schemas that those of the calls, and of what is kept on this laptop, are made of. */
import { z } from 'zod'
import { recordNames } from '../../db/model/index.ts'

export const recordId = z.int().positive()
export const recordName = z.enum(recordNames)
export const year = z.int().min(1900).max(2200)
