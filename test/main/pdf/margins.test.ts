/** What leaves the margins of a page is found, and nothing else is. */
import type { Content } from 'pdfmake/interfaces'
import { expect, test } from 'vitest'
import { pageGrids, paper } from '../../../main/pdf/page-grid.ts'
import { picture, pictured, rect } from '../../../main/pdf/picture.ts'
import { type Definition, typeset } from '../../../main/pdf/printer.ts'
import { as } from '../../../main/pdf/tagging/element.ts'

const grid = pageGrids.sober

const straysIn = async (stack: Content[], more: Partial<Definition> = {}) =>
  (
    await typeset({
      title: 'Jaarverslag',
      author: 'Socius',
      createdAt: new Date('2023-01-16T09:30:00Z'),
      fonts: 'source',
      grid,
      style: { font: 'Sans', fontSize: 10 },
      content: { stack },
      ...more,
    })
  ).overflows

const text = (words: string, left: number): Content => ({ text: words, margin: [left, 0, 0, 0] })
const drawing = (width: number, height: number) =>
  pictured(picture(width, height, [rect(0, 0, width, height, '#00786f')]))
const shown = (alt: string, width: number, height: number): Content =>
  as({ type: 'Figure', alt }, drawing(width, height))

test('what stands between the margins, or out of them by less than a point, is not told', async () => {
  const stack = [
    text('links', 0),
    text('een haar', -0.9),
    shown('breed', grid.contentWidth + 0.9, 20),
    shown('hoog', 20, 500),
  ]
  expect(await straysIn(stack)).toEqual([])
})

test('a text and a drawing that leave them are told once, with the page and what they say', async () => {
  expect(
    await straysIn([
      text('te ver naar links, en dat over vele regels '.repeat(9), -2),
      { pageBreak: 'before', stack: [shown('te breed', grid.contentWidth + 2, 20)] },
      { pageBreak: 'before', stack: [shown('te hoog', 20, grid.contentHeight + 2)] },
      { text: 'te hoog gezet', absolutePosition: { x: grid.left, y: grid.top - 2 } },
    ]),
  ).toEqual([
    { page: 1, says: expect.stringMatching(/^te ver naar links/) },
    { page: 2, says: 'te breed' },
    { page: 3, says: 'te hoog' },
    { page: 3, says: 'te hoog gezet' },
  ])
})

test('ornament and footers stand where they will', async () => {
  const ornament: Content = { ...drawing(paper.width, paper.height), absolutePosition: { x: 0, y: 0 } }
  const footer = (page: number): Content => ({ text: `bladzijde ${page}`, margin: [10, 0, 0, 0] })
  expect(await straysIn([ornament, text('links', 0)], { footer })).toEqual([])
})
