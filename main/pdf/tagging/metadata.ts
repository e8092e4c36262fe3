import { xml } from '../xml.ts'

/** `2023-01-16T09:30:00Z`: a second is precise enough, as in the information dictionary. */
const instant = (value: unknown): string => (value instanceof Date ? value.toISOString().replace(/\.\d+Z$/, 'Z') : '')

/** PDF/A asks that what it does not know itself, as the claim of PDF/UA, is described: https://www.iso.org/standard/50655.html, 6.6.2.3. */
const described = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`

const claimed = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
${described}`

/**
 * The metadata as XMP, in agreement with the information dictionary: https://developer.adobe.com/xmp/docs/XMPSpecifications/.
 * `claim` says that the document follows PDF/UA-1 (https://www.iso.org/standard/64599.html, clause 5) and PDF/A-2a
 * (https://www.iso.org/standard/50655.html, 6.6.4).
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
