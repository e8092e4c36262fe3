import type { Run } from '../../db/model/block.ts'
import { printFigure } from '../../db/model/format.ts'
import { html, type Markup, nothing } from './markup.ts'

const lines = (text: string): readonly Markup[] =>
  text.split('\n').map((line, index) => html`${index === 0 ? nothing : html`<br>`}${line}`)

const marked = (run: Exclude<Run, string | { readonly gap: string }>): Markup => {
  const text = lines('text' in run ? run.text : printFigure(run.figure))
  const strong = run.strong ? html`<strong>${text}</strong>` : html`${text}`
  const emphasis = run.emphasis ? html`<em>${strong}</em>` : strong
  const spoken = run.lang ? html`<span lang="${run.lang}">${emphasis}</span>` : emphasis
  return run.href === undefined ? spoken : html`<a href="${run.href}" rel="noreferrer">${spoken}</a>`
}

const one = (run: Run): Markup => {
  if (typeof run === 'string') return html`${lines(run)}`
  return 'gap' in run ? html`<em class="gap">[geen gegevens]</em>` : marked(run)
}

/** Prose with its emphasis, links and gaps. */
export const proseOf = (runs: readonly Run[]): Markup => html`${runs.map(one)}`
