import './side.css'
import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { goToPlace, usePlace } from '../shared/place.ts'
import type { Panel } from './panels.tsx'

type SideProps = { readonly year: number; readonly shown: readonly Panel[]; readonly children?: ReactNode }

/** The panels as tabs; which one lies open stands in the address. */
export const Side = ({ year, shown, children }: SideProps) => {
  const place = usePlace()
  const [first] = shown
  const open = shown.find(({ id }) => id === place.panel) ?? first
  if (open === undefined) return null
  return (
    <Tabs
      className="compose-side"
      selectedKey={open.id}
      onSelectionChange={(id) => goToPlace({ ...place, panel: id === first?.id ? null : String(id) })}
    >
      <div className="side-head">
        <TabList className="side-tabs" aria-label="Naast de tekst" items={shown}>
          {({ id, title, count }) => (
            <Tab id={id} className="selectable side-tab">
              {title}
              {count?.(year)}
            </Tab>
          )}
        </TabList>
        {children}
      </div>
      {shown.map(({ id, show }) => (
        <TabPanel key={id} id={id} className="side-panel">
          {show({ year, section: place.section })}
        </TabPanel>
      ))}
    </Tabs>
  )
}
