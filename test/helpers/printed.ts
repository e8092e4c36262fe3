import type { Report } from '../../db/model/block.ts'
import { renderReport } from '../../main/pdf/index.ts'

/** The report as PDF. */
export const pdfOf = async (report: Report): Promise<Uint8Array> => (await renderReport(report)).bytes
