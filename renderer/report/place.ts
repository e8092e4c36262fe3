import { goTo, hrefOf, useRoute } from '../route.ts'
import { reportPath } from '../screens/paths.ts'

/** What lies open of the report: the section that is written (null: the report as a whole), and the panel beside it. */
export type Place = { readonly section: string | null; readonly panel: string | null }

/** `{ section: 'themes', panel: 'cijfers' }` → `#/jaarverslag/themes?paneel=cijfers`. */
export const hrefOfPlace = ({ section, panel }: Place): string =>
  `${hrefOf(reportPath, section)}${panel === null ? '' : `?paneel=${panel}`}`

export const usePlace = (): Place => {
  const { item, panel } = useRoute()
  return { section: item, panel }
}

export const goToPlace = (place: Place): void => goTo(hrefOfPlace(place))
