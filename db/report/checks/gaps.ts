import type { RawFinding, Rule } from './rule.ts'
import { quoted } from './words.ts'

/** Living figures in the coordinator's own text that have no data: the report shows a gap there. */
export const gaps: Rule = {
  name: 'gap',
  find: ({ texts, data: { year } }) =>
    texts.flatMap(({ runs, title, place, section }): readonly RawFinding[] => {
      const missing = runs.flatMap((run) => (typeof run !== 'string' && 'gap' in run ? run.gap : []))
      return [...new Set(missing)].map((id) => ({
        subject: `${section}.${id}`,
        facts: [],
        severity: 'warning',
        message: `In de tekst ${quoted(title)} staat een cijfer (${id}), maar daarvoor zijn er in ${year} geen gegevens: in het verslag blijft een gat. Vul de gegevens aan, of haal het cijfer uit je tekst.`,
        records: [place],
        section,
      }))
    }),
}
