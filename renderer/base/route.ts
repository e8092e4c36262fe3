import { observable, useObservable } from './observable.ts'

/** Where the user is: `#/vormingen/12?veld=title` → `{ screen: 'vormingen', item: '12', field: 'title', panel: null, figure: null }`. */
export type Route = {
  readonly screen: string
  readonly item: string | null
  /** The field to start in. */
  readonly field: string | null
  /** What lies open beside it. */
  readonly panel: string | null
  /** The figure that is explained over it. */
  readonly figure: string | null
}

/** The address of this very place with a figure explained over it; null: with none. */
export const hrefOfFigure = (figure: string | null): string => {
  const [place = '', query] = window.location.hash.split('?')
  const asked = new URLSearchParams(query)
  asked.delete('cijfer')
  if (figure !== null) asked.set('cijfer', figure)
  return `${place === '' ? '#/' : place}${asked.size === 0 ? '' : `?${asked}`}`
}

/** The address of a new record that does not exist yet. */
export const newItem = 'nieuw'
/** The address where rows are pasted into a list. */
export const pasteItem = 'plakken'

export const hrefOf = (screen: string, item?: string | number | null, field?: string): string => {
  const place = item === undefined || item === null ? `#/${screen}` : `#/${screen}/${item}`
  return field === undefined ? place : `${place}?veld=${field}`
}

const parse = (hash: string): Route => {
  const [place = '', query] = hash.replace(/^#\/?/, '').split('?')
  const [screen = '', item = ''] = place.split('/')
  const asked = new URLSearchParams(query)
  return {
    screen,
    item: item === '' ? null : item,
    field: asked.get('veld'),
    panel: asked.get('paneel'),
    figure: asked.get('cijfer'),
  }
}

const current = observable(parse(window.location.hash))

const isInput = (element: HTMLElement): boolean =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

const leaveIf = (isLeft: (element: HTMLElement) => boolean): void => {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && isLeft(activeElement)) activeElement.blur()
}

/** What is half typed is finished before its field goes: leaving a field saves it. */
export const leaveField = (): void => leaveIf((element) => isInput(element) || element.isContentEditable)

/** Asks whether the user may go; `leave` then takes them where they were going. */
type Guard = (leave: () => void) => void
let guard: Guard | null = null
let here = window.location.hash
/** Addresses are numbered as they are visited, so that a step can be taken back, whichever way it went. */
let visited = typeof window.history.state === 'number' ? window.history.state : 0
window.history.replaceState(visited, '')

/** Has the user asked before they leave this address, until it is called with null. */
export const guardLeaving = (ask: Guard | null): void => {
  guard = ask
}

const follow = () => {
  const next = window.location.hash
  const number: unknown = window.history.state
  const isNew = typeof number !== 'number'
  const at = isNew ? visited + 1 : number
  if (guard !== null && next !== here) {
    const way = at - visited
    window.history.go(-way)
    guard(() => {
      guard = null
      if (isNew) goTo(next)
      else window.history.go(way)
    })
    return
  }
  if (isNew) window.history.replaceState(at, '')
  visited = at
  here = next
  // A text stays where it is when an explanation opens beside it, and keeps the cursor.
  leaveIf(isInput)
  current.set(() => parse(next))
}
window.addEventListener('hashchange', follow)

export const currentRoute = (): Route => current.get()

export const useRoute = (): Route => useObservable(current)

export const goTo = (href: string): void => {
  window.location.hash = href
}

/** Whether the user is still where something was asked for: what ends later must not take them from where they went since. */
export const isAt = (screen: string, item: string | number | null): boolean => {
  const now = current.get()
  return now.screen === screen && now.item === (item === null ? null : String(item))
}

/** Gives the place where the user is another address, without a step in the history; a new record gets its number so. */
export const renameTo = (from: string, to: string): void => {
  if (window.location.hash !== from) return
  window.history.replaceState(visited, '', to)
  here = to
  current.set(() => parse(to))
}
