import type { RecordName } from '../../../db/model/index.ts'
import { hrefOf } from '../../base/route.ts'
import { screenOf } from '../../records/types/index.ts'
import type { ComposedSection } from '../shared/composition.ts'
import { hrefOfPlace } from '../shared/place.ts'

/** The section that a row of the report is, or stands in. */
const sectionOf = (sections: readonly ComposedSection[], type: RecordName, id: number): ComposedSection | undefined =>
  sections.find((section) =>
    type === 'reportSection' ? section.id === id : section.parts.some((part) => part.type === type && part.id === id),
  )

/** Where a record is opened: on its own screen, or in the section of the report that holds it; null where there is no such place. */
export const placeOfRecord = (
  sections: readonly ComposedSection[],
  type: RecordName,
  id: number,
  field?: string,
): string | null => {
  if (type === 'report') return hrefOfPlace({ section: null, panel: null })
  const screen = screenOf(type)
  if (screen !== undefined) return hrefOf(screen.path, id, field)
  const section = sectionOf(sections, type, id)
  return section === undefined ? null : hrefOfPlace({ section: section.address, panel: null })
}
