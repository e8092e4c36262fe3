import type { ReactNode } from 'react'
import { ChecksPanel } from '../checks/checks-panel.tsx'
import { OpenCount } from '../checks/open-count.tsx'
import { DefinitionsPanel } from '../definitions/definitions-panel.tsx'
import { Preview } from '../pages/preview.tsx'
import { figuresPanel } from '../shared/place.ts'
import { VersionsPanel } from '../versions/versions-panel.tsx'
import { FigureTables } from './figure-tables.tsx'

export type PanelProps = {
  readonly year: number
  /** The address of the section that is written in; null for the report as a whole. */
  readonly section: string | null
}

/** What can lie open beside what is written. */
export type Panel = {
  /** Its name in the address: `?paneel=cijfers`. */
  readonly id: string
  readonly title: string
  /** How many things in it wait for a look. */
  readonly count?: (year: number) => ReactNode
  readonly show: (props: PanelProps) => ReactNode
}

/** The panels in the order of their tabs; another one is a line here. */
export const panels: readonly Panel[] = [
  { id: 'voorbeeld', title: 'Voorbeeld', show: (props) => <Preview {...props} /> },
  { id: figuresPanel, title: 'Cijfers', show: (props) => <FigureTables {...props} /> },
  {
    id: 'nakijken',
    title: 'Klopt het?',
    count: (year) => <OpenCount year={year} />,
    show: ({ year }) => <ChecksPanel year={year} />,
  },
  { id: 'telwijze', title: 'Telwijze', show: ({ year }) => <DefinitionsPanel year={year} /> },
  { id: 'definitief', title: 'Definitief', show: ({ year }) => <VersionsPanel year={year} /> },
]
