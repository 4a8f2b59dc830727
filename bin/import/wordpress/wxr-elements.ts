import { SaxesParser } from 'saxes';
import { CommandError } from '../../entry.ts';
import { readText } from '../text/read-text.ts';

/** One element of an export, with everything in it. */
export interface WxrElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: WxrElement[];
}

/** The elements right below `<channel>` one by one: the file may be larger than memory.
 * @throws CommandError when it is no whole XML */
export async function* readWxr(file: string): AsyncGenerator<WxrElement> {
  const ready: WxrElement[] = [];
  const parser = makeParser(file, (element) => ready.push(element));
  for await (const text of readText(file)) {
    parser.write(text);
    yield* ready.splice(0);
  }
  parser.close();
  yield* ready.splice(0);
}

function makeParser(file: string, onElement: (element: WxrElement) => void): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: true });
  // Plugins write names of HTML into an XML that does not know them.
  Object.assign(parser.ENTITIES, { nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…' });
  const path: WxrElement[] = [];
  parser.on('error', (error) => {
    throw new CommandError(`${file} is damaged or was not written to its end: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push({ name, attributes: { ...attributes }, text: '', children: [] });
  });
  const addText = (text: string) => {
    const open = path.at(-1);
    if (open && path.length > 2) open.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = path.pop();
    if (!closed) return;
    if (path.length === 2) onElement(closed);
    else if (path.length > 2) path.at(-1)?.children.push(closed);
  });
  return parser;
}

/** Text of the first child with a name, in NFC and without blanks around it; empty when there is none. */
export function textIn(element: WxrElement, name: string): string {
  const child = element.children.find((one) => one.name === name);
  return child === undefined ? '' : child.text.normalize('NFC').trim();
}
