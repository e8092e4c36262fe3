import { describe, expect, it } from 'vitest'
import { recordNames, recordTypeOf, targetOf } from '../../../db/model/index.ts'
import { countsInYear, slug } from '../../../db/model/list-item.ts'
import { missingFields } from '../../../db/model/record-type.ts'
import { mayBePrinted, proposedAttribution } from '../../../db/model/testimonial.ts'

const order: readonly string[] = recordNames

describe('every record type', () => {
  it.each(recordNames)('%s names fields that it has', (name) => {
    const type = recordTypeOf(name)
    const named = [type.title, type.unique, type.inYear?.from, type.inYear?.to].filter((field) => field !== undefined)
    expect(Object.keys(type.fields)).toEqual(expect.arrayContaining(named))
  })

  it.each(recordNames)('%s links to types that stand before it', (name) => {
    for (const field of Object.values(recordTypeOf(name).fields)) {
      if (field.kind !== 'link' && field.kind !== 'links') continue
      expect(order.indexOf(targetOf(field).name)).toBeLessThan(order.indexOf(name))
    }
  })
})

it('a record is a draft until what it needs is filled in', () => {
  const { fields } = recordTypeOf('activity')
  expect(missingFields(fields, { title: null, startDate: '2022-01-03', status: 'held', format: null })).toEqual([
    'title',
    'format',
  ])
  expect(missingFields(fields, { title: 'x', startDate: '2022-01-03', status: 'held', format: 'online' })).toEqual([])
})

it('a quote is printed only with consent for the report that still holds', () => {
  const given = { consentOn: '2022-05-01', consentScope: ['report'] as const, withdrawnOn: null }
  expect(mayBePrinted(given)).toBe(true)
  expect(mayBePrinted({ ...given, consentOn: null })).toBe(false)
  expect(mayBePrinted({ ...given, consentScope: ['website', 'socialMedia'] })).toBe(false)
  expect(mayBePrinted({ ...given, withdrawnOn: '2022-06-01' })).toBe(false)
})

it('an attribution is proposed from work form and title', () => {
  expect(proposedAttribution('leertraject', 'Nieuw in de sector')).toBe('deelnemer leertraject ‘Nieuw in de sector’')
  expect(proposedAttribution(null, 'Zelfsturende teams')).toBe('deelnemer vorming ‘Zelfsturende teams’')
})

it('a list item counts in its years', () => {
  expect(countsInYear({ fromYear: null, toYear: null }, 2022)).toBe(true)
  expect(countsInYear({ fromYear: 2022, toYear: 2022 }, 2022)).toBe(true)
  expect(countsInYear({ fromYear: 2023, toYear: null }, 2022)).toBe(false)
  expect(countsInYear({ fromYear: null, toYear: 2021 }, 2022)).toBe(false)
})

it('the code of a list item is plain letters', () => {
  expect(slug('Communicatie- en marketingbeleid voeren')).toBe('communicatie-en-marketingbeleid-voeren')
  expect(slug('  Één thema’s (nieuw)! ')).toBe('een-thema-s-nieuw')
})
