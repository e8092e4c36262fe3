import { formatNumber } from '../../model/format.ts'
import type { Rule } from './rule.ts'
import { counted, listed, refs } from './words.ts'

/** Readings of the web that nobody can tell the channel of. It is asked, never guessed. */
export const noChannel: Rule = {
  name: 'no-channel',
  find: ({ data: { figures } }) => {
    const loose = [...figures.values()].filter(({ id }) => id.startsWith('web.reading-'))
    if (loose.length === 0) return []
    const byMeasure = Map.groupBy(loose, ({ label }) => label.split(': ').at(-1) ?? '')
    const values = [...byMeasure].map(
      ([measure, all]) => `${listed(all.map(({ value }) => formatNumber(value)))} ${measure}`,
    )
    return [
      {
        subject: 'web',
        facts: loose.map(({ value }) => value),
        severity: 'warning',
        message: `${counted(loose.length, ['webcijfer heeft', 'webcijfers hebben'])} geen site of kanaal: ${listed(values)}. Kies het kanaal als je het kent; zonder kanaal staan ze in het verslag onder “Kanaal onbekend”.`,
        records: refs(
          'webReading',
          loose.flatMap(({ records }) => records.ids),
        ),
        field: 'channel',
        section: 'web',
      },
    ]
  },
}
