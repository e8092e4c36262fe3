import { CircleAlert, CircleCheck, CircleMinus, type LucideIcon, PencilLine } from 'lucide-react'
import {
  Cell,
  Collection,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'
import { capitalise, formatNumber } from '../../../db/model/format.ts'
import { type Outcome, outcomeText } from '../../../db/model/import-text.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { ImportPlan } from '../../base/api.ts'

type PlannedRow = ImportPlan['rows'][number]

const icons: Readonly<Record<Outcome, LucideIcon>> = {
  accepted: CircleCheck,
  changed: PencilLine,
  skipped: CircleMinus,
  refused: CircleAlert,
}

const OutcomeCell = ({ outcome, reason }: PlannedRow) => {
  const Icon = icons[outcome]
  return (
    <span className={`outcome ${outcome}`}>
      <Icon aria-hidden="true" />
      <span>
        {capitalise(outcomeText[outcome])}
        {reason !== undefined && <span className="reason">{reason}</span>}
      </span>
    </span>
  )
}

type Props = { readonly plan: ImportPlan; readonly rows: readonly PlannedRow[] }

/** What would become of each row, with its cells as they came. Only the rows in sight are in the page. */
export const PlanTable = ({ plan, rows }: Props) => {
  const { fields } = recordTypeOf(plan.type)
  const columns = plan.columns.flatMap(({ field }, index) => (field === null ? [] : [{ id: field, index }]))
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ estimatedRowHeight: 36, headingHeight: 36 }}>
      <Table className="table plan" aria-label="Wat er met elke rij gebeurt">
        <TableHeader>
          <Column id="line" className="column numeric" width={72} minWidth={72}>
            Regel
          </Column>
          <Column id="outcome" isRowHeader className="column" width={320} minWidth={320}>
            Wat ermee gebeurt
          </Column>
          {columns.map(({ id }) => (
            <Column key={id} id={id} className="column" width="1fr" minWidth={128}>
              {fields[id]?.label ?? id}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          <Collection items={rows} dependencies={[columns]}>
            {(row) => (
              <Row id={row.line} className="row" textValue={`Regel ${row.line}`}>
                <Cell className="cell numeric">{formatNumber(row.line)}</Cell>
                <Cell className="cell wrapping">
                  <OutcomeCell {...row} />
                </Cell>
                {columns.map(({ id, index }) => (
                  <Cell key={id} className="cell">
                    {row.cells[index] ?? ''}
                  </Cell>
                ))}
              </Row>
            )}
          </Collection>
        </TableBody>
      </Table>
    </Virtualizer>
  )
}
