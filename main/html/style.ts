/** The look of the page: print-like, in the reader's own light or dark, readable at any width and in print. */
export const style = (accent: string): string => `
:root { color-scheme: light dark; --ink: #1d1c1a; --paper: #fff; --muted: #5c5a55; --line: #d8d5ce; --accent: ${accent}; --bar: ${accent}; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae5; --paper: #1b1b1c; --muted: #b0ada6; --line: #45433f; --accent: #eceae5; --bar: #a9c4c9; } }
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: break-word; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 'Source Sans 3', 'Segoe UI', system-ui, sans-serif; }
header, nav, main, footer { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 4rem; padding-bottom: 2rem; }
h1, h2, h3, h4, .numeral, blockquote { font-family: 'Source Serif 4', Georgia, serif; line-height: 1.2; text-wrap: balance; hyphens: auto; }
h1 { font-size: clamp(2.2rem, 7vw, 3.6rem); margin: 0.3em 0; }
h2 { font-size: 1.9rem; margin: 0 0 0.8em; }
h3 { font-size: 1.35rem; margin: 2em 0 0.6em; }
h4 { font-size: 1.1rem; margin: 1.6em 0 0.5em; }
section { border-top: 1px solid var(--line); padding: 3rem 0 1rem; }
section.under { border-top: 0; padding-top: 1rem; }
a { color: var(--accent); }
a:focus-visible, .table:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: 0.5rem 1rem; }
nav ol { list-style: none; padding: 0; }
nav li { margin: 0.35rem 0; }
nav li.under { padding-left: 1.5rem; }
.organisation { color: var(--muted); margin: 0; }
.tiles { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1.5rem; margin: 2rem 0; }
.numeral { display: block; font-size: 2.5rem; color: var(--accent); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
small, .note, figcaption, .caption, .role, .noun { color: var(--muted); font-size: 0.9rem; }
small, .role { display: block; }
figure { margin: 2rem 0; }
.quote { padding-left: 1.25rem; border-left: 3px solid var(--accent); }
blockquote { margin: 0; font-size: 1.25rem; line-height: 1.45; white-space: pre-line; }
blockquote p { margin: 0 0 0.4em; }
.people ul { columns: 14rem; padding: 0; list-style: none; }
.people li { break-inside: avoid; margin-bottom: 0.5rem; }
.caption, caption, .chart > figcaption { font-weight: 600; color: var(--ink); text-align: left; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { text-align: left; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; }
thead th, tfoot th, tfoot td { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
table.chart th, table.chart td { border: 0; }
.track { width: 55%; }
.bar { display: inline-block; height: 0.85em; background: var(--bar); }
.muted .bar { opacity: 0.45; }
.gap { color: var(--muted); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
img { max-width: 100%; height: auto; }
footer { color: var(--muted); padding-bottom: 4rem; white-space: pre-line; }
@media print { nav { break-after: page; } section { break-inside: auto; } h2, h3, h4 { break-after: avoid; } figure, .tiles li { break-inside: avoid; } }
`
