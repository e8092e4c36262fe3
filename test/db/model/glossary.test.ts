import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recordNames, recordTypeOf } from '../../../db/model/index.ts'

const [, records = ''] = readFileSync('docs/woordenlijst.md', 'utf8').split(/^## /m)

/** The Dutch of a row of the table of records, by each code word that it explains. */
const dutch = new Map(
  records.split('\n').flatMap((line) => {
    const [, codes = '', words = ''] = line.split('|')
    return [...codes.matchAll(/`(\w+)`/g)].map(([, code = '']) => [code, words.trim()] as const)
  }),
)

it.each(recordNames)('the glossary explains %s under the label of the screens', (name) => {
  expect(dutch.get(name)?.split(/, |: /)).toContain(recordTypeOf(name).label)
})

it('the glossary explains no record type that is gone', () => {
  expect([...dutch.keys()].toSorted()).toEqual(recordNames.toSorted())
})
