import { useSyncExternalStore } from 'react'

/** A value outside React that says when it changed. */
export type Observable<T> = {
  readonly get: () => T
  readonly set: (change: (before: T) => T) => void
  /** Gives the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void
}

export const observable = <T>(initial: T): Observable<T> => {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (change) => {
      const next = change(value)
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

export const useObservable = <T>({ subscribe, get }: Pick<Observable<T>, 'subscribe' | 'get'>): T =>
  useSyncExternalStore(subscribe, get)
