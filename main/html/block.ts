import type { Block, Run } from '../../db/model/block.ts'
import { printFigure } from '../../db/model/format.ts'
import type { Language } from '../../db/model/language.ts'
import { isNumberLike } from '../../db/model/run.ts'
import { readImage } from '../printing/image-file.ts'
import { chartOf } from './chart.ts'
import { html, type Markup, nothing } from './markup.ts'
import { proseOf } from './prose.ts'

type Of<K extends Block['kind']> = Extract<Block, { readonly kind: K }>

const tiles = ({ tiles: all }: Of<'figures'>): Markup => html`<ul class="tiles">${all.map(
  ({ figure, caption, note }) => html`
<li><strong class="numeral">${printFigure(figure)}</strong> <span>${caption}</span>${note === null ? nothing : html` <small>${note}</small>`}</li>`,
)}
</ul>`

const spoken = (lang: Language | undefined): Markup => (lang === undefined ? nothing : html` lang="${lang}"`)

const quote = ({ text, attribution, lang }: Of<'quote'>): Markup => html`<figure class="quote">
<blockquote${spoken(lang)}><p>${text}</p></blockquote>${
  attribution === null
    ? nothing
    : html`
<figcaption>${attribution}</figcaption>`
}
</figure>`

const list = ({ items, ordered }: Of<'list'>): Markup => {
  const inside = items.map(
    (runs) => html`
<li>${proseOf(runs)}</li>`,
  )
  return ordered
    ? html`<ol>${inside}
</ol>`
    : html`<ul>${inside}
</ul>`
}

const people = ({ caption, people: all }: Of<'people'>): Markup => html`<div class="people">
<p class="caption">${caption}</p>
<ul>${all.map(
  ({ name, role }) => html`
<li>${name}${role === null ? nothing : html`<span class="role">${role}</span>`}</li>`,
)}
</ul>
</div>`

const cellOf = (cell: Run, index: number): Markup => {
  if (index === 0) return html`<th scope="row">${proseOf([cell])}</th>`
  return isNumberLike(cell) ? html`<td class="number">${proseOf([cell])}</td>` : html`<td>${proseOf([cell])}</td>`
}

const table = ({ caption, head, rows, total }: Of<'table'>): Markup => {
  const line = (row: readonly Run[]) => html`
<tr>${row.map(cellOf)}</tr>`
  const body = total ? rows.slice(0, -1) : rows
  return html`<div class="table" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${body.map(line)}
</tbody>${
    total
      ? html`
<tfoot>${rows.slice(-1).map(line)}
</tfoot>`
      : nothing
  }
</table></div>`
}

/** A picture is part of the page; one that can't be read leaves its description. */
const image = ({ bytes, alt, caption }: Of<'image'>): Markup => {
  const file = readImage(bytes)
  const shown =
    file === null
      ? html`<p class="gap">[${alt || 'afbeelding'}]</p>`
      : html`<img src="${file.url}" alt="${alt}" width="${file.width}" height="${file.height}">`
  return html`<figure class="image">${shown}${
    caption === null
      ? nothing
      : html`
<figcaption>${caption}</figcaption>`
  }</figure>`
}

/** A block of the report as part of a page; `level` is that of the headings in it. */
export const blockOf = (block: Block, level: 3 | 4): Markup => {
  switch (block.kind) {
    case 'heading':
      return level === 3
        ? html`<h3${spoken(block.lang)}>${block.text}</h3>`
        : html`<h4${spoken(block.lang)}>${block.text}</h4>`
    case 'paragraph':
      return html`<p>${proseOf(block.runs)}</p>`
    case 'note':
      return html`<p class="note">${proseOf(block.runs)}</p>`
    case 'figures':
      return tiles(block)
    case 'quote':
      return quote(block)
    case 'list':
      return list(block)
    case 'people':
      return people(block)
    case 'table':
      return table(block)
    case 'chart':
      return chartOf(block)
    case 'image':
      return image(block)
  }
}
