import type { Finding, Severity } from '../../db/model/finding.ts'
import { checkReport } from '../../db/report/checks/index.ts'
import { command, flag, path, year } from './command.ts'
import { withStore } from './with-store.ts'

const asJson = (findings: readonly Finding[]): string => {
  const rows = findings.map(({ id, severity, message, records }) => ({ id, severity, message, records }))
  return `${JSON.stringify(rows, null, 2)}\n`
}

const headings = { warning: 'Klopt niet, of kan zo niet', notice: 'Kijk nog even na' } as const satisfies Record<
  Severity,
  string
>

const asText = (findings: readonly Finding[], inYear: number): string => {
  if (findings.length === 0) return `Alles klopt in het jaarverslag van ${inYear}.\n`
  const groups = Map.groupBy(findings, ({ severity }) => severity)
  const parts = [...groups].map(
    ([severity, group]) => `${headings[severity]}\n\n${group.map(({ message }) => `- ${message}`).join('\n')}`,
  )
  return `Klopt het jaarverslag van ${inYear}?\n\n${parts.join('\n\n')}\n`
}

export const check = command(
  'toont wat niet klopt of ontbreekt in een jaar',
  { db: path, year, json: flag },
  async ({ db, year: inYear, json }) => {
    const findings = await withStore(db, ({ reader }) => checkReport(reader, inYear))
    return json ? asJson(findings) : asText(findings, inYear)
  },
)
