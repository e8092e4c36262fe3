import { type RecordName, recordTypeOf } from '../../db/model/index.ts'

/**
 * A record in a sentence, by its name: `vorming ‘Samen lezen’`, `vorming zonder titel`; what needs no title goes by what it is:
 * `tekst in het verslag`.
 */
export const calledText = (type: RecordName, name: string | null): string => {
  const { label, title, fields, describe } = recordTypeOf(type)
  if (name !== null) return `${label} ‘${name}’`
  return describe === undefined && fields[title]?.needed === true ? `${label} zonder titel` : label
}
