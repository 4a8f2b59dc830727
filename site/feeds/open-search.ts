import { searchAddress } from '../data/addresses.ts';
import type { SharedValues } from '../data/reader.ts';
import { element, textElement } from './xml-element.ts';

/** Lengths that the format allows, in characters. */
const longest = { name: 16, longName: 48, description: 1024 };

/** What browsers need to search the portal from their own address line (OpenSearch 1.1, draft 6). */
export function writeOpenSearch({ name }: Pick<SharedValues['site'], 'name'>, siteUrl: string): string {
  const parts = [
    textElement('ShortName', cut(name, longest.name)),
    textElement('LongName', cut(name, longest.longName)),
    textElement('Description', cut(`Tìm tin, bài, ảnh và văn bản của ${name}.`, longest.description)),
    element('Url', '', { type: 'text/html', template: `${siteUrl}${searchAddress}?q={searchTerms}` }),
    element('Image', `${siteUrl}/favicon.ico`, { width: 32, height: 32, type: 'image/x-icon' }),
    textElement('Language', 'vi'),
    textElement('InputEncoding', 'UTF-8'),
  ];
  const xml = element('OpenSearchDescription', parts.join('\n'), {
    xmlns: 'http://a9.com/-/spec/opensearch/1.1/',
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/** At most so many characters, whole words where there is more than one. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text
    .slice(0, length + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, length);
}
