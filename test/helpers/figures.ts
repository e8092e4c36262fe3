import { figuresOf } from '../../db/figures/index.ts'
import type { Figure } from '../../db/model/figure.ts'
import type { Store } from '../../db/records/store.ts'

/** One figure of a year; undefined when there is no data. */
export const figureIn = (store: Store, year: number, id: string): Figure | undefined =>
  figuresOf(store.reader, year).find((figure) => figure.id === id)

/** The values of all figures of a year whose id begins so. */
export const valuesIn = (store: Store, year: number, prefix = ''): Readonly<Record<string, number>> =>
  Object.fromEntries(
    figuresOf(store.reader, year)
      .filter(({ id }) => id.startsWith(prefix))
      .map(({ id, value }) => [id, value]),
  )
