import { xml } from '../xml.ts'

/** `2023-01-16T09:30:00Z`: a second is precise enough, as in the information dictionary. */
const instant = (value: unknown): string => (value instanceof Date ? value.toISOString().replace(/\.\d+Z$/, 'Z') : '')

const claimed = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>\n`

/**
 * The metadata as XMP, in agreement with the information dictionary: https://developer.adobe.com/xmp/docs/XMPSpecifications/.
 * `claim` says that the document follows PDF/UA-1: https://www.iso.org/standard/64599.html, clause 5.
 */
export const metadataOf = (info: Readonly<Record<string, unknown>>, claim: boolean): string => {
  const text = (name: string) => xml(String(info[name] ?? ''))
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${text('Title')}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${text('Author')}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>nl-BE</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${text('Producer')}</pdf:Producer>
<xmp:CreatorTool>${text('Creator')}</xmp:CreatorTool>
<xmp:CreateDate>${instant(info['CreationDate'])}</xmp:CreateDate>
</rdf:Description>
${claim ? claimed : ''}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
}
