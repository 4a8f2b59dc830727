import { dropUnwritable, escapeXml } from '../format/xml.ts';

type Attributes = Record<string, string | number>;

/** An XML element around ready XML. @example element('link', '', { href: '/?a&b' }) // => '<link href="/?a&amp;b"/>' */
export function element(name: string, inner: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

/** An XML element around plain text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, escapeXml(text), attributes);
}

/** An XML element around HTML that its readers show as such. */
export function htmlElement(name: string, html: string, attributes: Attributes = {}): string {
  // `]]>` would end the section; it goes on in a second one.
  const text = dropUnwritable(html).replaceAll(']]>', ']]]]><![CDATA[>');
  return element(name, `<![CDATA[${text}]]>`, attributes);
}
