/** Building blocks of the schemas of calls and of settings. */
import { z } from 'zod'
import { recordNames } from '../../db/model/index.ts'

export const recordId = z.int().positive()
export const recordName = z.enum(recordNames)
export const year = z.int().min(1900).max(2200)
