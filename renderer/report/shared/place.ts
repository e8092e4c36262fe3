import { reportPath } from '../../base/paths.ts'
import { goTo, hrefOf, useRoute } from '../../base/route.ts'

/** What lies open of the report: the section that is written (null: the report as a whole), and the panel beside it. */
export type Place = { readonly section: string | null; readonly panel: string | null }

/** The panel with all figures of the year. It can be opened before the report is begun too. */
export const figuresPanel = 'cijfers'

/** `{ section: 'themes', panel: 'cijfers' }` → `#/jaarverslag/themes?paneel=cijfers`. */
export const hrefOfPlace = ({ section, panel }: Place): string =>
  `${hrefOf(reportPath, section)}${panel === null ? '' : `?paneel=${panel}`}`

export const usePlace = (): Place => {
  const { item, panel } = useRoute()
  return { section: item, panel }
}

/** Here sections, text and a panel fit beside each other; in a smaller window a panel takes the place of the text. */
export const wideEnough = '(width >= 72rem)'

/** A panel that stays open while one goes to what it speaks of, where there is room for both. */
export const panelBeside = (panel: string): string | null => (window.matchMedia(wideEnough).matches ? panel : null)

export const goToPlace = (place: Place): void => goTo(hrefOfPlace(place))
