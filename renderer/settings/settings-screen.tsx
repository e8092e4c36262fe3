import './settings.css'
import { useQuery } from '@tanstack/react-query'
import { call } from '../base/api.ts'
import { aboutPath } from '../base/paths.ts'
import { keys } from '../base/query-client.ts'
import { hrefOf } from '../base/route.ts'
import { Part } from '../ui/part.tsx'
import { ScreenHead } from '../ui/screen.tsx'
import { Backups } from './backups.tsx'
import { BinSettings } from './bin-settings.tsx'
import { ChoiceListLinks } from './choice-list-links.tsx'
import { ExportFolder } from './export-folder.tsx'
import { OpenData } from './open-data.tsx'
import { OrganisationForm, useProfile } from './organisation-form.tsx'
import { RecordsFile } from './records-file.tsx'

/** What holds for all years: who reports, what one chooses from, and where things are. */
export const SettingsScreen = () => {
  const { data } = useQuery({ queryKey: keys.app, queryFn: () => call('app.state', undefined) })
  const { isPending } = useProfile()
  const head = <ScreenHead title="Instellingen" />
  // The form comes first: what stands below would move under the hand once it is there.
  if (isPending) return <div className="settings">{head}</div>
  return (
    <div className="settings">
      {head}
      <Part title="Onze organisatie" hint="Naam en kleur staan op de omslag en door het hele verslag.">
        <OrganisationForm />
      </Part>
      <Part title="Keuzelijsten" hint="Waaruit je kiest in de formulieren, en waarnaar het verslag telt.">
        <ChoiceListLinks />
      </Part>
      <Part title="Map voor je verslagen" hint="Hier komt de pdf als je exporteert.">
        <ExportFolder folder={data?.exportFolder ?? ''} />
      </Part>
      <Part
        title="Gegevens meenemen"
        hint="Al je records in een vorm die andere programma’s lezen. Het bestand komt in de map voor je verslagen."
      >
        <OpenData />
      </Part>
      <Part title="Prullenmand" hint="Wat je weggooit, ligt hier tot je het definitief verwijdert.">
        <BinSettings />
      </Part>
      <Part
        title="Waar staan mijn gegevens?"
        hint="Alles zit in één bestand op deze computer. Er gaat niets naar buiten."
      >
        <RecordsFile />
      </Part>
      <Part
        title="Reservekopieën"
        hint="De app maakt ze zelf: bij het starten, elke dag, en voor ze iets groots doet. De tien laatste blijven, één per dag van twee weken, en één per maand van het laatste jaar."
      >
        <Backups />
      </Part>
      <p className="hint">
        <a href={hrefOf(aboutPath)}>Over Jaarverslag {data?.version}</a>: wat er nieuw is, en hulp als er iets misloopt
      </p>
    </div>
  )
}
