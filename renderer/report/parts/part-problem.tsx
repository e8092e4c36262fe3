import type { AppError } from '../../../db/model/result.ts'
import { Notice } from '../../ui/notice.tsx'

type Props = { readonly written: { readonly problem: AppError | null; readonly error: Error | null } }

/** Why a part can't be read, or why what was typed in it is not saved. */
export const PartProblem = ({ written: { problem, error } }: Props) => {
  const message = error?.message ?? problem?.message
  return message === undefined ? null : <Notice>{message}</Notice>
}
