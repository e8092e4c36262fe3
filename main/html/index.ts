/** The report as one page for a website: the same blocks as the PDF, in the same order, and nothing that it has to fetch. */
import type { Report, ReportSection } from '../../db/model/block.ts'
import { contrastWithWhite } from '../../db/model/colour.ts'
import { blockOf } from './block.ts'
import { html, type Markup, nothing } from './markup.ts'
import { style } from './style.ts'

/** WCAG 2.2, 1.4.3: text needs 4.5 to 1; a house colour that has less gives way to the colour of the ink. */
const leastContrast = 4.5
const ink = '#1d1c1a'

const isColour = (colour: string): boolean => /^#[0-9a-f]{6}$/i.test(colour)

const accentOf = ({ accent }: Report): string =>
  isColour(accent) && contrastWithWhite(accent) >= leastContrast ? accent : ink

const contents = (sections: readonly ReportSection[]): Markup =>
  sections.length < 2
    ? nothing
    : html`<nav aria-label="Inhoud"><h2 class="unseen">Inhoud</h2><ol>${sections.map(
        ({ id, title, under }) => html`
<li${under ? html` class="under"` : nothing}><a href="#${id}">${title}</a></li>`,
      )}
</ol></nav>`

const section = ({ id, title, under, blocks }: ReportSection): Markup => {
  const inside = blocks.map(
    (block) => html`
${blockOf(block, under ? 4 : 3)}`,
  )
  return under
    ? html`
<section class="under" id="${id}" aria-labelledby="${id}-title"><h3 id="${id}-title">${title}</h3>${inside}
</section>`
    : html`
<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${inside}
</section>`
}

/** The report of a year as a page of HTML, whole in itself. */
export const renderHtml = (report: Report): string =>
  html`<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${report.title}${report.organisation === '' ? nothing : html` · ${report.organisation}`}</title>
<style>${{ markup: style(accentOf(report)) }}</style>
</head>
<body>
<a class="skip" href="#inhoud">Naar de inhoud</a>
<header><p class="organisation">${report.organisation}</p><h1>${report.title}</h1></header>
${contents(report.sections)}
<main id="inhoud">${report.sections.map(section)}
</main>
${report.colophon === null ? nothing : html`<footer>${report.colophon}</footer>`}
</body>
</html>
`.markup
