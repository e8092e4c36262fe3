import { formatDate } from '../../../db/model/format.ts'
import type { RecordOf } from '../../../db/model/index.ts'

/** Why a testimonial may not be printed in the report; null when it may. */
export const consentReason = ({
  consentOn,
  consentScope,
  withdrawnOn,
}: Pick<RecordOf<'testimonial'>, 'consentOn' | 'consentScope' | 'withdrawnOn'>): string | null => {
  if (withdrawnOn !== null) return `Toestemming ingetrokken op ${formatDate(withdrawnOn)}`
  if (consentOn === null) return 'Nog geen toestemming'
  return consentScope.includes('report') ? null : 'De toestemming geldt niet voor het jaarverslag'
}
