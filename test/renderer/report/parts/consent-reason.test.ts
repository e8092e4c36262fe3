import { expect, test } from 'vitest'
import { mayBePrinted } from '../../../../db/model/testimonial.ts'
import { consentReason } from '../../../../renderer/report/parts/consent-reason.ts'

const given = { consentOn: '2022-03-05', consentScope: ['report'], withdrawnOn: null } as const

test.each([
  [given, null],
  [{ ...given, consentOn: null }, 'Nog geen toestemming'],
  [{ ...given, consentScope: ['website'] }, 'De toestemming geldt niet voor het jaarverslag'],
  [{ ...given, withdrawnOn: '2022-04-01' }, 'Toestemming ingetrokken op 1 april 2022'],
] as const)('a testimonial that may not be printed says why: %j', (consent, reason) => {
  expect(consentReason(consent)).toBe(reason)
  expect(reason === null).toBe(mayBePrinted(consent))
})
