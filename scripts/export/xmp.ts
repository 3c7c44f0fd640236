import { escapeHtml } from '../lib/html'

/** What the metadata of a file says about it. */
export interface Described {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: readonly string[]
  readonly tag: string
  readonly date: Date
}

/** What the file is, as the XML packet that archives read. It claims no standard: docs/pdf.md says what is missing for PDF/UA. */
export function metadataPacket({ title, author, subject, keywords, tag, date }: Described): Uint8Array {
  const moment = date.toISOString().replace(/\.\d+Z$/, 'Z')
  return Buffer.from(`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeHtml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${tag}</rdf:li></rdf:Bag></dc:language>
<dc:subject><rdf:Bag>${keywords.map(word => `<rdf:li>${escapeHtml(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>
<pdf:Keywords>${escapeHtml(keywords.join(', '))}</pdf:Keywords>
<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate><xmp:CreatorTool>China Vision Valley deck</xmp:CreatorTool><pdf:Producer>Chromium, pdf-lib</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`)
}
