import type { CheckedFinding, Severity } from '../../db/model/finding.ts'
import { isoDay } from '../../db/model/format.ts'
import { checkReport } from '../../db/report/checks/index.ts'
import { command, flag, path, year } from './command.ts'
import { withStore } from './with-store.ts'

const asJson = (findings: readonly CheckedFinding[]): string => {
  const rows = findings.map(({ id, key, severity, message, records, setAside }) => ({
    id,
    key,
    severity,
    message,
    records,
    setAside: setAside && { reason: setAside.reason, on: setAside.on },
  }))
  return `${JSON.stringify(rows, null, 2)}\n`
}

const headings = { warning: 'Klopt niet, of kan zo niet', notice: 'Kijk nog even na' } as const satisfies Record<
  Severity,
  string
>

const part = (heading: string, lines: readonly string[]): string =>
  `${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`

const asText = (findings: readonly CheckedFinding[], inYear: number): string => {
  const open = findings.filter(({ setAside }) => setAside === null)
  const groups = Map.groupBy(open, ({ severity }) => severity)
  const parts = [...groups].map(([severity, group]) =>
    part(
      headings[severity],
      group.map(({ message }) => message),
    ),
  )
  const aside = findings.flatMap(({ message, setAside }) =>
    setAside === null ? [] : `${message} (Opzij gezet: ${setAside.reason})`,
  )
  const verdict =
    open.length === 0 ? `Alles klopt in het jaarverslag van ${inYear}.` : `Klopt het jaarverslag van ${inYear}?`
  return `${[verdict, ...parts, ...(aside.length === 0 ? [] : [part('Opzij gezet', aside)])].join('\n\n')}\n`
}

export const check = command(
  'toont wat niet klopt of ontbreekt in een jaar',
  { db: path, year, json: flag },
  async ({ db, year: inYear, json }) => {
    const findings = await withStore(db, ({ reader }) => checkReport(reader, inYear, isoDay(new Date())))
    return json ? asJson(findings) : asText(findings, inYear)
  },
)
