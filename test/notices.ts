/** `npm run notices`: writes docs/notices.md, what the app ships of others and on what terms. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { noticesOf, shipped } from './house/shipped.ts'

writeFileSync(join(import.meta.dirname, '../docs/notices.md'), noticesOf(shipped()))
