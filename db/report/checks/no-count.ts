/** Says of a number in a sentence that it counts nothing. */
import { months } from '../../model/format.ts'
import { isFollowedByCount } from './counted-noun.ts'

const month = months.join('|')
const dateAfter = new RegExp(`^(?:\\s*(?:,|en|tot|t/m|–|-)\\s*\\d{1,2}){0,3}\\s*(?:${month})(?!\\p{L})`, 'iu')
const hourAfter = /^(?:\s*(?:tot|en|–|-)\s*\d+)?\s*(?:uur|u\.|h)(?!\p{L})/iu

/** An age, a length of time or a measure, also as the first of two: `van 16 tot 26 jaar`. */
const measureAfter =
  /^(?:\s*(?:tot|tot en met|t\/m|à|en|of|–|-)\s*\d+)?\s*(?:jaar|jaren|jarigen?|maand(?:en)?|we(?:ek|ken)|minuten|km|kilometer|meter|m²|cm)(?!\p{L})/iu
const boundBefore = /(?:jonger|ouder) dan\s*$|(?<!\p{L})tussen(?: de)?\s*(?:\d+\s+en\s*)?$/iu

/** `één op 8`, `1 op de 4`, `24 op 24`. */
const ratioBefore = /(?:(?<!\p{L})(?:[ée]én|een)|\d)\s+op(?:\s+de)?\s*$/iu
const ratioAfter = /^\s+op(?:\s+de)?\s+\d/iu

const nameBefore =
  /(?<!\p{L})(?:artikel|art\.|nummer|nr\.?|pagina|p\.|blz\.|hoofdstuk|bijlage|figuur|tabel|punt|stap|deel|fase|versie|niveau|postbus|bus|top|editie|jaargang|module|aflevering|huis|zaal|kamer|lokaal|depot|fort|atelier|studio|kaai|dok|lijn|route|verdieping)\s*$/iu
/** A word with a capital that doesn't begin the sentence, or only a bracket, as in `Nora (7)`. */
const capitalBefore = /(?<=\S\s+)\p{Lu}[\p{L}’'.-]*\s+$|\p{Lu}[\p{L}’'-]*\s+\($/u
const postcode = /^\s+\p{Lu}/u

/** Words after which four digits are a year. */
const timeBefore =
  /(?<!\p{L})(?:in|sinds|anno|vanaf|tot|rond|omstreeks|uit|van|voor|na|over|jaar|begin|eind|midden|voorjaar|zomer|najaar|herfst|winter|lente)\s+$/iu

const isYear = (typed: string, before: string, after: string): boolean => {
  const isCount = isFollowedByCount(after)
  if (/^(?:19|20|21)\d\d$/.test(typed)) return !isCount || timeBefore.test(before)
  return /^1[0-8]\d\d$/.test(typed) && !isCount && (timeBefore.test(before) || before.trim() === '')
}

const isName = (typed: string, before: string, after: string): boolean =>
  nameBefore.test(before.slice(-20)) ||
  (capitalBefore.test(before) && !isFollowedByCount(after)) ||
  (/^[1-9]\d{3}$/.test(typed) && postcode.test(after) && /,\s*$/.test(before))

/** Whether a number, as typed, between what stands before and after it in its sentence, is a year, a date, an age or part of a name. */
export const isNoCount = (typed: string, before: string, after: string): boolean =>
  (before.trim() === '' && /^[.)](?:\s|$)/.test(after)) ||
  (hourAfter.test(after) && Number(typed) <= 24) ||
  isYear(typed, before, after) ||
  after.startsWith('+') ||
  dateAfter.test(after) ||
  measureAfter.test(after) ||
  boundBefore.test(before) ||
  ratioBefore.test(before) ||
  ratioAfter.test(after) ||
  isName(typed, before, after)
