import { createHash } from 'node:crypto';
import { htmlToBody, type HtmlToBody } from '../../../cms/body/html-to-body.ts';

/** A picture in a text, as it stands there. */
export interface PlacedPicture {
  src: string;
  caption: string | null;
  credit: string | null;
}

interface Node {
  type?: unknown;
  value?: unknown;
  fields?: { caption?: unknown; credit?: unknown } | null;
  children?: unknown;
}

export interface BodyTargets {
  pictureOf(src: string): string | null;
  linkOf(href: string): string | { article: string } | null | undefined;
}

/** A text as the newsroom's editor stores it. Read twice it is the same to the letter, identifiers included. */
export function readBody(html: string, origin: string, targets: BodyTargets): HtmlToBody {
  let count = 0;
  const newId = () => nodeId(origin, count++);
  return htmlToBody(html, { ...targets, newId });
}

/** An identifier within a body that is the same in every run. */
export function nodeId(origin: string, part: string | number): string {
  return createHash('sha256').update(`${origin}#${part}`).digest('hex').slice(0, 24);
}

/** What a text shows and where it leads. */
export interface Targets {
  pictures: PlacedPicture[];
  links: string[];
}

/** The pictures of a text with their captions, and all addresses that it links to. */
export function readTargets(html: string, origin: string): Targets {
  const links = new Set<string>();
  const { body } = readBody(html, origin, {
    pictureOf: (src) => src,
    linkOf: (href) => {
      links.add(href);
      return undefined;
    },
  });
  return { pictures: picturesIn(body.root), links: [...links] };
}

function picturesIn(node: Node): PlacedPicture[] {
  const own = node.type === 'upload' && typeof node.value === 'string' ? [placed(node.value, node)] : [];
  const below = Array.isArray(node.children)
    ? node.children.flatMap((child) => picturesIn(child as Node))
    : [];
  return [...own, ...below];
}

function placed(src: string, { fields }: Node): PlacedPicture {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  return { src, caption: text(fields?.caption), credit: text(fields?.credit) };
}
