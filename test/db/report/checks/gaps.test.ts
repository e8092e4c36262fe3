import { expect, it } from 'vitest'
import { findingsOf, hold, write } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('finds a living figure without data, once for each text', async () => {
  const store = await freshStore()
  hold(store, 1)
  const { id } = write(store, '{activities.total}: {evaluations.nps} en nog eens {evaluations.nps}, in {year}.')
  expect(findingsOf(store, 'gap')).toMatchObject([
    {
      severity: 'warning',
      message: expect.stringContaining('een cijfer (evaluations.nps), maar daarvoor zijn er in 2022 geen gegevens'),
      records: [{ type: 'reportSection', ids: [id] }],
    },
  ])
})
