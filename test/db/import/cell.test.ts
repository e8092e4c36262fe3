import { expect, it } from 'vitest'
import { readCell } from '../../../db/import/cell.ts'
import { date, flag, longText, text } from '../../../db/model/field.ts'
import { testimonial } from '../../../db/model/testimonial.ts'

const around = { today: '2023-01-09', year: 2022, monthFirst: false, titles: () => new Map() }
const day = date('Begin')
const { consentScope } = testimonial.fields

it('takes every way in which people write yes and no', () => {
  const readsAs = (typed: string) => readCell(typed, flag('Erkend'), around)
  for (const yes of ['ja', 'Ja', 'j', 'x', 'X', 'waar', 'WAAR', 'true', '1', 'yes'])
    expect([yes, readsAs(yes)]).toEqual([yes, { value: true }])
  for (const no of ['nee', 'Neen', 'n', 'onwaar', 'false', '0', 'no'])
    expect([no, readsAs(no)]).toEqual([no, { value: false }])
  expect(readsAs('misschien')).toEqual({ reason: '“Erkend”: misschien is geen ja of nee.' })
})

it('takes several choices with commas or semicolons between, by label or code', () => {
  const readsAs = (typed: string) => readCell(typed, consentScope, around)
  expect(readsAs('jaarverslag; Sociale media ;')).toEqual({ value: ['report', 'socialMedia'] })
  expect(readsAs('report, website')).toEqual({ value: ['report', 'website'] })
  expect(readsAs('website')).toEqual({ value: ['website'] })
})

it('names the choice that it does not know', () => {
  expect(readCell('jaarverslag, folder, website', consentScope, around)).toEqual({
    reason: '“Toestemming voor”: folder ken ik niet. Kies uit jaarverslag, website, sociale media.',
  })
})

it('takes an empty cell, or one of blanks, for not filled in', () => {
  for (const cell of ['', '  \t']) {
    expect(readCell(cell, text('Titel'), around)).toEqual({ value: null })
    expect(readCell(cell, day, around)).toEqual({ value: null })
    expect(readCell(cell, consentScope, around)).toEqual({ value: [] })
  }
})

it('leaves out the blanks around what is typed', () => {
  expect(readCell('  Trefdag ', text('Titel'), around)).toEqual({ value: 'Trefdag' })
  expect(readCell(' Twee\nregels ', longText('Notities'), around)).toEqual({ value: 'Twee\nregels' })
})

it('says of a day why it can not be read, or in which order it can', () => {
  expect(readCell('ooit', day, around)).toEqual({ reason: '“Begin”: ooit is geen bestaande datum.' })
  expect(readCell('3/25/2022', day, around)).toEqual({
    reason: '“Begin”: in 3/25/2022 lijken dag en maand omgewisseld. Lees in met de maand eerst.',
    isOtherOrder: true,
  })
  expect(readCell('25/3/2022', day, { ...around, monthFirst: true })).toEqual({
    reason: '“Begin”: in 25/3/2022 lijken dag en maand omgewisseld. Lees in met de dag eerst.',
    isOtherOrder: true,
  })
})
