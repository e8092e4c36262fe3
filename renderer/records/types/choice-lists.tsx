import { List } from 'lucide-react'
import type { RecordOf } from '../../../db/model/index.ts'
import { settingsPath } from '../../base/paths.ts'
import { type Column, recordScreen } from '../record-screen.ts'

const parent = { path: settingsPath, title: 'Instellingen' } as const

type Item = RecordOf<'theme'>
type Name = 'name' | 'code' | 'position' | 'fromYear' | 'toYear' | 'archived'

/** The lists differ in nothing but what they list. */
const columns: readonly Column<Item, Name>[] = [
  { field: 'position', heading: 'Nr.', width: 64 },
  { field: 'name' },
  { field: 'fromYear', heading: 'Vanaf', width: 80, wide: true },
  { field: 'toYear', heading: 'Tot', width: 80, wide: true },
  { field: 'archived', heading: 'Archief', width: 96, wide: true },
]
const groups = [{ legend: 'In welke jaren', fields: ['fromYear', 'toYear', 'archived'] }] as const

export const themes = recordScreen<'theme'>({
  type: 'theme',
  path: 'themas',
  icon: List,
  parent,
  newLabel: 'Nieuw thema',
  thisLabel: 'Dit thema',
  purpose: 'De thema’s waarin je vormingen en vragen vallen. Elk thema krijgt een eigen cijfer in het verslag.',
  columns,
  groups,
})

export const offers = recordScreen<'offer'>({
  type: 'offer',
  path: 'aanbod',
  icon: List,
  title: 'Aanbod',
  parent,
  newLabel: 'Nieuw aanbod',
  thisLabel: 'Dit aanbod',
  purpose: 'Het aanbod waarin je vormingen vallen, bv. het ondersteuningsaanbod nieuwkomers.',
  columns,
  groups,
})

export const workForms = recordScreen<'workForm'>({
  type: 'workForm',
  path: 'werkvormen',
  icon: List,
  parent,
  newLabel: 'Nieuwe werkvorm',
  thisLabel: 'Deze werkvorm',
  purpose: 'De werkvormen van je vormingen, bv. leertraject of webinar. Ze staan ook onder de citaten.',
  columns,
  groups,
})

export const channels = recordScreen<'channel'>({
  type: 'channel',
  path: 'kanalen',
  icon: List,
  parent,
  newLabel: 'Nieuwe site of nieuw kanaal',
  thisLabel: 'Deze site of dit kanaal',
  purpose: 'Je sites, nieuwsbrieven en sociale media.',
  columns,
  groups,
})

export const actorKinds = recordScreen<'actorKind'>({
  type: 'actorKind',
  path: 'soorten-actoren',
  icon: List,
  parent,
  newLabel: 'Nieuwe soort actor',
  thisLabel: 'Deze soort actor',
  purpose: 'De soorten organisaties waarmee je overlegt. Zeg erbij welke als beleidsactor tellen.',
  columns: [
    ...columns.filter(({ field }) => field !== 'fromYear' && field !== 'toYear'),
    { field: 'policy', heading: 'Beleid', width: 88 },
  ],
  groups,
})
