/** Makes a page of the portal fit to be looked at from the newsroom: no script of its own, links that lead out. */
import { defaultTreeAdapter as tree, html as names, parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { followForm } from './follow-form.ts';
import type { PreviewDress } from './scene.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Lines for the search engines and the browser, that hold wherever the page ends up. */
const heads = [
  { name: 'robots', content: 'noindex, nofollow, noarchive' },
  { name: 'referrer', content: 'no-referrer' },
];

const noticeStyle =
  '.preview-notice{position:sticky;inset-block-start:0;z-index:10;margin:0;padding:.625rem 1rem;' +
  'background:#fff3c4;color:#3d2c00;border-block-end:2px solid #b45309;font-weight:600;text-align:center}';

/**
 * Rewrites a rendered page for the preview.
 * @param siteUrl the portal's public address without a slash at the end
 */
export function dressPage(html: string, dress: PreviewDress, siteUrl: string): string {
  const document = parse(html);
  for (const element of elementsOf(document)) rewrite(element, dress.filesAt, siteUrl);
  const [root, head, body] = ['html', 'head', 'body'].map((name) => elementNamed(document, name));
  if (!root || !head || !body) return serialize(document);
  // As a phone shows it from the second page on: the script that would say so is left out.
  set(root, { class: 'fonts' });
  for (const meta of heads) tree.appendChild(head, makeElement('meta', meta));
  if (dress.notice !== null) {
    const style = makeElement('style', {});
    tree.insertText(style, noticeStyle);
    tree.appendChild(head, style);
    prepend(body, noticeElement(dress.notice));
  }
  if (dress.isLive) tree.appendChild(head, scriptElement(dress.nonce));
  return serialize(document);
}

function rewrite(element: Element, filesAt: string, siteUrl: string): void {
  const { tagName } = element;
  if (tagName === 'style') leadFilesTo(element, filesAt);
  const isDead = valueOf(element, 'data-scripted') !== undefined;
  if (isDead || tagName === 'script' || (tagName === 'link' && !isFile(element)) || isRobots(element)) {
    tree.detachNode(element);
    return;
  }
  const isLink = tagName === 'a' || tagName === 'form';
  for (const attribute of element.attrs) {
    const { name, value } = attribute;
    if (isLink && (name === 'href' || name === 'action') && isOwn(value)) attribute.value = siteUrl + value;
    else if ((name === 'href' || name === 'src') && isOwn(value) && !isLink)
      attribute.value = filesAt + value;
  }
  const leads = isLink && !(valueOf(element, 'href') ?? '').startsWith('#');
  if (leads) set(element, { target: '_blank', rel: 'noopener noreferrer' });
}

/** The page's own style names fonts of the portal. */
function leadFilesTo(style: Element, filesAt: string): void {
  for (const child of style.childNodes)
    if (tree.isTextNode(child)) child.value = child.value.replaceAll('url(/', `url(${filesAt}/`);
}

/** An address of the portal itself; files of the newsroom's media are not. */
const isOwn = (address: string) => /^\/(?!\/|api\/)/.test(address);

const isFile = (link: Element) => ['stylesheet', 'icon'].includes(valueOf(link, 'rel') ?? '');

const isRobots = (element: Element) => element.tagName === 'meta' && valueOf(element, 'name') === 'robots';

function noticeElement(text: string): Element {
  const notice = makeElement('p', { class: 'preview-notice', role: 'status' });
  tree.insertText(notice, text);
  return notice;
}

function scriptElement(nonce: string): Element {
  const script = makeElement('script', { nonce, type: 'module' });
  tree.insertText(script, `(${followForm.toString()})();`);
  return script;
}

function makeElement(tagName: string, attributes: Record<string, string>): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return tree.createElement(tagName, names.NS.HTML, attrs);
}

function set(element: Element, attributes: Record<string, string>): void {
  const others = element.attrs.filter(({ name }) => !(name in attributes));
  element.attrs = [...others, ...Object.entries(attributes).map(([name, value]) => ({ name, value }))];
}

const valueOf = (element: Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

function prepend(parent: Element, child: Element): void {
  const first = parent.childNodes[0];
  if (first) tree.insertBefore(parent, child, first);
  else tree.appendChild(parent, child);
}

function elementNamed(parent: ParentNode, tagName: string): Element | undefined {
  return elementsOf(parent).find((found) => found.tagName === tagName);
}

function elementsOf(parent: ParentNode): Element[] {
  return parent.childNodes
    .filter((node): node is Element => tree.isElementNode(node))
    .flatMap((node) => [node, ...elementsOf(node)]);
}
