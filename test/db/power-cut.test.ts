import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../helpers/folder.ts'
import { type Cut, cutWhileCopying, cutWhileRestoring, cutWhileSaving } from '../helpers/power-cut.ts'

const nothingLost: readonly string[] = []

/** Cuts after so many lines each, one after the other, in one store. */
const cuts = async (cut: (path: string, after: number) => Promise<Cut>, afters: readonly number[]) => {
  const path = join(tempFolder(), 'gegevens.jaarverslag')
  for (const after of afters) {
    const { acknowledged, lost } = await cut(path, after)
    expect(lost, `after ${acknowledged} deeds`).toEqual(nothingLost)
    expect(acknowledged).toBeGreaterThanOrEqual(after)
  }
}

test.each([[[0, 1, 2]], [[3, 4, 5]], [[40, 0, 0]], [[7, 8, 20]], [[1, 30, 6]], [[0, 11, 2, 3]]])(
  'what was acknowledged is there after the power was cut, %j lines into saving',
  (afters) => cuts(cutWhileSaving, afters),
)

test('a backup that bears its name is whole, whenever the power was cut', () => cuts(cutWhileCopying, [0, 1, 2, 4, 3]))

test('a restore gives the one store or the other, whenever the power was cut', () =>
  cuts(cutWhileRestoring, [1, 2, 3, 5, 1, 4]))
