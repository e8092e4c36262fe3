import type { Finding, Printed } from './printed.ts'

const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

const between = (xmp: string, name: string): string | null => {
  const inner = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xmp)?.[1]
  return inner === undefined ? null : unescaped(inner.replace(/<\/?rdf:[^>]*>/g, ''))
}

/** `D:20230116093000Z` as XMP writes it. */
const instant = (date: string | null): string | null =>
  date?.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z') ?? null

const pairs = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
  ['CreationDate', 'xmp:CreateDate'],
] as const

/** The document says in which language it is, what it is called, and the same of itself in both places. */
export const identityRules = ({ file, catalog }: Printed): readonly Finding[] => {
  const info = file.dictionary(file.trailer.get('Info'))
  const xmp = Buffer.from(file.stream(catalog.get('Metadata')), 'latin1').toString('utf8')
  const title = file.text(info.get('Title')) ?? ''
  const shown = file.dictionary(catalog.get('ViewerPreferences')).get('DisplayDocTitle') === true
  const findings: Finding[] = []
  if (file.text(catalog.get('Lang')) !== 'nl-BE')
    findings.push({ rule: 'language', message: 'The language is not nl-BE.' })
  if (title.trim() === '') findings.push({ rule: 'title', message: 'The document has no title.' })
  if (!shown) findings.push({ rule: 'title', message: 'A reader shows the name of the file instead of the title.' })
  for (const [own, name] of pairs) {
    const text = file.text(info.get(own))
    const said = between(xmp, name)
    if (said === null || said !== (own === 'CreationDate' ? instant(text) : text))
      findings.push({ rule: 'metadata', message: `${name} is not the ${own} of the document.` })
  }
  return findings
}

/** Whether the document says of itself that it follows PDF/UA-1 and PDF/A-2a. */
export const claims = ({ file, catalog }: Printed): boolean => {
  const xmp = file.stream(catalog.get('Metadata'))
  return ['pdfuaid:part>1<', 'pdfaid:part>2<', 'pdfaid:conformance>A<'].every((claim) => xmp.includes(claim))
}
