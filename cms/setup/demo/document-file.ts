import JSZip from 'jszip';

import type { DemoDocument } from './demo-files.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Files of one archive have one age, so that the same text gives the same bytes. */
const age = new Date(Date.UTC(2026, 0, 1));

/** A document as its office would send it: a small Word file with letterhead, number, title, abstract and signature. */
export function writeDocumentFile(document: DemoDocument): Promise<Buffer> {
  const { number, title, abstract, issuer, signer } = document;
  const paragraphs = [
    paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'center', true),
    paragraph('Độc lập – Tự do – Hạnh phúc', 'center', true),
    paragraph(issuer, 'left', true),
    paragraph(`Số: ${number}`, 'left', false),
    paragraph(title, 'center', true),
    paragraph(abstract, 'both', false),
    paragraph('Văn bản minh họa của một tổ chức không có thật.', 'both', false),
    paragraph(signer, 'right', true),
  ];
  const zip = new JSZip();
  for (const [name, xml] of Object.entries(parts(paragraphs.join('')))) zip.file(name, xml, { date: age });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function paragraph(text: string, align: 'left' | 'center' | 'right' | 'both', bold: boolean): string {
  const run = `<w:r><w:rPr>${bold ? '<w:b/>' : ''}<w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>${run}</w:p>`;
}

function parts(body: string): Record<string, string> {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const office = 'http://schemas.openxmlformats.org';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return {
    '[Content_Types].xml':
      `${head}<Types xmlns="${office}/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="${main}"/></Types>`,
    '_rels/.rels':
      `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" ` +
      `Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
}
