import type { ReactNode } from 'react'
import { FigureTables } from './figure-tables.tsx'
import { Preview } from './preview.tsx'

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
  readonly show: (props: PanelProps) => ReactNode
}

/** The panels in the order of their tabs; another one is a line here. */
export const panels: readonly Panel[] = [
  { id: 'voorbeeld', title: 'Voorbeeld', show: (props) => <Preview {...props} /> },
  { id: 'cijfers', title: 'Cijfers', show: ({ year }) => <FigureTables year={year} /> },
]
