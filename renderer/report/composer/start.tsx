import './start.css'
import { useState } from 'react'
import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { focusSoon } from '../../ui/focus-soon.ts'
import { Preview } from '../pages/preview.tsx'
import type { Composition, Template } from '../shared/composition.ts'
import { figuresPanel, goToPlace, usePlace } from '../shared/place.ts'
import { begin } from '../shared/shape.ts'
import { FigureTables } from './figure-tables.tsx'

type Way = {
  readonly template: Template
  readonly title: string
  readonly what: string
  readonly button: string
  /** The year whose report shows what comes; null when there is nothing to see yet. */
  readonly shows: number | null
  readonly caption: string
}

const waysFor = (year: number, previous: number | null): readonly Way[] => [
  {
    template: 'standard',
    title: 'Voorbeeldindeling',
    what: 'Alle onderdelen van een jaarverslag, met de cijfers en zinnen die de app uit je gegevens maakt. Wat je niet nodig hebt, vink je uit.',
    button: 'Begin met de voorbeeldindeling',
    shows: year,
    caption: `Zo ziet het verslag van ${year} er dan uit.`,
  },
  ...(previous === null
    ? []
    : [
        {
          template: 'previous',
          title: `Zoals in ${previous}`,
          what: `De onderdelen, titels, vaste teksten en lijsten van namen van ${previous}. De cijfers worden die van ${year}.`,
          button: `Begin zoals in ${previous}`,
          shows: previous,
          caption: `Dit is het verslag van ${previous}: indeling en teksten komen mee, de cijfers niet.`,
        } as const,
      ]),
  {
    template: 'empty',
    title: 'Leeg',
    what: 'Een omslag en verder niets. Je zet erin wat je wilt: onderdelen uit je gegevens, of eigen onderdelen.',
    button: 'Begin met een leeg verslag',
    shows: null,
    caption: 'Alle onderdelen staan uit tot je ze aanvinkt.',
  },
]

type Props = { readonly year: number; readonly composition: Composition }

/** Nobody began the report yet: where to begin, and what comes of that. */
export const Start = ({ year, composition: { previous } }: Props) => {
  const ways = waysFor(year, previous)
  const [chosen, choose] = useState<Template>('standard')
  const way = ways.find(({ template }) => template === chosen) ?? ways[0]
  const { panel } = usePlace()
  if (way === undefined) return null
  return (
    <div className="report-start">
      <section className="start-ways" aria-label="Begin het verslag">
        <RadioGroup
          className="ways"
          value={way.template}
          onChange={(template) => {
            choose(ways.find((one) => one.template === template)?.template ?? 'standard')
            goToPlace({ section: null, panel: null })
          }}
        >
          <Label className="ways-label">Hoe wil je beginnen?</Label>
          {ways.map(({ template, title, what }) => (
            <Radio key={template} value={template} className="selectable way">
              <strong>{title}</strong>
              <span>{what}</span>
            </Radio>
          ))}
        </RadioGroup>
        <Button
          className="button primary"
          onPress={() => {
            void begin(year, way.template)
            focusSoon('.whole-report')
          }}
        >
          {way.button}
        </Button>
        <p className="hint">Je kunt daarna alles nog veranderen.</p>
      </section>
      {panel === figuresPanel ? (
        <div className="start-figures">
          <FigureTables year={year} section={null} />
        </div>
      ) : (
        <section className="start-preview" aria-label="Wat er komt">
          <p className="hint">{way.caption}</p>
          {way.shows !== null && <Preview key={way.shows} year={way.shows} />}
        </section>
      )}
    </div>
  )
}
