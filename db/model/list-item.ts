import { count, flag, text, year } from './field.ts'
import { fold } from './fold.ts'
import { type Breach, recordType } from './record-type.ts'

/** `Digitale mogelijkheden benutten` → `digitale-mogelijkheden-benutten`: the part of a figure's id that names a list item. */
export const slug = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** What all the lists of choice (keuzelijsten) have: an item in use is archived, never deleted. */
const listFields = {
  name: text('Naam', { needed: true }),
  code: text('Code', { max: 80, hint: 'Staat in de naam van de cijfers; verandert niet mee met de naam.' }),
  position: count('Volgorde', { max: 10_000 }),
  fromYear: year('Telt mee vanaf'),
  toYear: year('Telt mee tot en met'),
  archived: flag('Gearchiveerd', { initial: false }),
} as const

type ListValues = {
  readonly name: string | null
  readonly code: string | null
  readonly fromYear: number | null
  readonly toYear: number | null
}

const breach = (values: ListValues): Breach<'toYear'> | null => {
  if (values.fromYear !== null && values.toYear !== null && values.toYear < values.fromYear)
    return { field: 'toYear', message: 'Het laatste jaar ligt voor het eerste. Pas een van beide aan.' }
  return null
}

const derive = (values: ListValues) => (values.code === null && values.name !== null ? { code: slug(values.name) } : {})

/** Whether an item of a list is offered and counted in `inYear`. */
export const countsInYear = (item: Pick<ListValues, 'fromYear' | 'toYear'>, inYear: number): boolean =>
  (item.fromYear === null || item.fromYear <= inYear) && (item.toYear === null || item.toYear >= inYear)

export const theme = recordType({
  name: 'theme',
  family: 'list',
  label: 'thema',
  plural: 'thema’s',
  title: 'name',
  unique: 'code',
  fields: listFields,
  breach,
  derive,
})

export const offer = recordType({
  name: 'offer',
  family: 'list',
  label: 'soort aanbod',
  plural: 'soorten aanbod',
  title: 'name',
  unique: 'code',
  fields: listFields,
  breach,
  derive,
})

export const workForm = recordType({
  name: 'workForm',
  family: 'list',
  label: 'werkvorm',
  plural: 'werkvormen',
  title: 'name',
  unique: 'code',
  fields: listFields,
  breach,
  derive,
})

export const channel = recordType({
  name: 'channel',
  family: 'list',
  label: 'site of kanaal',
  plural: 'sites en kanalen',
  title: 'name',
  unique: 'code',
  fields: listFields,
  breach,
  derive,
})

export const actorKind = recordType({
  name: 'actorKind',
  family: 'list',
  label: 'soort actor',
  plural: 'soorten actoren',
  title: 'name',
  unique: 'code',
  fields: { ...listFields, policy: flag('Telt als beleidsactor', { initial: false }) },
  breach,
  derive,
})
