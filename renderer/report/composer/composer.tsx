import './composer.css'
import { PanelRightClose, PanelRightOpen } from 'lucide-react'
import type { CSSProperties } from 'react'
import { Button } from 'react-aria-components'
import { observable, useObservable } from '../../base/observable.ts'
import { Splitter } from '../../ui/splitter.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { ReportSettings } from '../sections/report-settings.tsx'
import { SectionEditor } from '../sections/section-editor.tsx'
import { SectionList } from '../sections/section-list.tsx'
import type { Composition } from '../shared/composition.ts'
import { usePlace, wideEnough } from '../shared/place.ts'
import { type Panel, panels } from './panels.tsx'
import { Side } from './side.tsx'

/** How the columns are divided (px), until the app closes. */
const division = observable({ sections: 232, side: 388, isSideOpen: true })

type Props = { readonly year: number; readonly composition: Composition; readonly reportId: number }

const Editor = ({ year, composition, reportId }: Props) => {
  const { section: address } = usePlace()
  const section = composition.sections.find((one) => one.address === address)
  return (
    <section className="compose-edit" aria-label={section?.title ?? 'Titel en opmaak'}>
      {section === undefined ? <ReportSettings id={reportId} /> : <SectionEditor year={year} section={section} />}
    </section>
  )
}

/** A small window shows one thing at a time beside the sections: what is written, or one of the panels. */
const NarrowSide = (props: Props) => {
  const edit: Panel = { id: 'tekst', title: 'Schrijven', show: () => <Editor {...props} /> }
  return <Side year={props.year} shown={[edit, ...panels]} />
}

/** Where the report is composed: its sections, the one that is written in, and what comes of it. */
export const Composer = (props: Props) => {
  const { year, composition } = props
  const isWide = useMedia(wideEnough)
  const { sections, side, isSideOpen } = useObservable(division)
  const setSideOpen = (open: boolean) => division.set((now) => ({ ...now, isSideOpen: open }))
  const widths = { '--sections-width': `${sections}px`, '--side-width': `${side}px` } as CSSProperties
  if (!isWide)
    return (
      <div className="composer narrow" style={widths}>
        <SectionList year={year} composition={composition} />
        <NarrowSide {...props} />
      </div>
    )
  return (
    <div className={isSideOpen ? 'composer' : 'composer closed'} style={widths}>
      <SectionList year={year} composition={composition} />
      <Splitter
        label="Breedte van de lijst met onderdelen"
        width={sections}
        least={180}
        most={360}
        sizes="before"
        onWidth={(width) => division.set((now) => ({ ...now, sections: width }))}
      />
      <Editor {...props} />
      {isSideOpen ? (
        <>
          <Splitter
            label="Breedte van het voorbeeld"
            width={side}
            least={280}
            most={760}
            sizes="after"
            onWidth={(width) => division.set((now) => ({ ...now, side: width }))}
          />
          <Side year={year} shown={panels}>
            <Button className="icon-button" aria-label="Verberg het voorbeeld" onPress={() => setSideOpen(false)}>
              <PanelRightClose aria-hidden="true" />
            </Button>
          </Side>
        </>
      ) : (
        <Button className="button side-opener" onPress={() => setSideOpen(true)}>
          <PanelRightOpen aria-hidden="true" />
          Toon het voorbeeld
        </Button>
      )}
    </div>
  )
}
