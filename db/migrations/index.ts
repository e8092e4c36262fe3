import type { Migration } from '../schema/migrate.ts'
import { records } from './0010-records.ts'
import { changes } from './0020-changes.ts'
import { basisOfTypedFigures } from './0030-basis-of-typed-figures.ts'
import { houseStyle } from './0040-house-style.ts'
import { freeContent } from './0050-free-content.ts'
import { counting } from './0060-counting.ts'
import { offerOfSection } from './0070-offer-of-section.ts'

/** All migrations, rising. A released one never changes: a new one follows it. */
export const migrations: readonly Migration[] = [
  records,
  changes,
  basisOfTypedFigures,
  houseStyle,
  freeContent,
  counting,
  offerOfSection,
]
