import { idOf, isRecord, textOf } from './stored-values.ts';

/** A picture at one place of a text, with what is written about it there in place of the medium's own. */
export interface PlacedPicture {
  medium: string;
  caption: string;
  credit: string;
  /** False for the still of a video, which nobody reads about. */
  needsCaption: boolean;
}

export type BodyLink =
  | { kind: 'document'; collection: string; id: string; text: string }
  | { kind: 'address'; address: string; text: string };

export interface BodyContent {
  /** One text for each paragraph, heading, list item, table cell. */
  texts: string[];
  pictures: PlacedPicture[];
  links: BodyLink[];
  /** Whether nothing at all stands in it, neither text nor picture nor block. */
  isEmpty: boolean;
}

type Node = Record<string, unknown>;

/** Goes through an editor's state; whatever in it is no node is left aside. */
export function readBody(state: unknown): BodyContent {
  const content: BodyContent = { texts: [], pictures: [], links: [], isEmpty: true };
  if (isRecord(state) && isRecord(state.root)) readNode(state.root, content);
  content.isEmpty = content.isEmpty && content.texts.length === 0 && content.pictures.length === 0;
  return content;
}

function readNode(node: Node, content: BodyContent): void {
  if (node.type === 'upload' && node.relationTo === 'media') readUpload(node, content);
  if (node.type === 'block') readBlock(node, content);
  if (node.type === 'link' || node.type === 'autolink') readLink(node, content);
  const children = childrenOf(node);
  if (node.type !== 'link' && children.some((child) => child.type === 'text'))
    addText(textWithin(node), content);
  for (const child of children) readNode(child, content);
}

function readUpload(node: Node, content: BodyContent): void {
  const fields = isRecord(node.fields) ? node.fields : {};
  addPicture(node.value, content, { caption: fields.caption, credit: fields.credit, needsCaption: true });
}

/** Blocks hold media under `pictures` or `poster`, and texts of their own. */
function readBlock(node: Node, content: BodyContent): void {
  if (!isRecord(node.fields)) return;
  content.isEmpty = false;
  const { pictures, poster, text, person, title } = node.fields;
  for (const one of Array.isArray(pictures) ? pictures : []) addPicture(one, content, { needsCaption: true });
  addPicture(poster, content, { needsCaption: false });
  for (const one of [text, person, title]) addText(textOf(one), content);
}

interface Place {
  caption?: unknown;
  credit?: unknown;
  needsCaption: boolean;
}

function addPicture(value: unknown, content: BodyContent, { caption, credit, needsCaption }: Place): void {
  const medium = idOf(value);
  if (medium === null) return;
  content.pictures.push({ medium, caption: textOf(caption), credit: textOf(credit), needsCaption });
}

function readLink(node: Node, content: BodyContent): void {
  if (!isRecord(node.fields)) return;
  const { linkType, doc, url } = node.fields;
  const text = textWithin(node);
  if (linkType !== 'internal') {
    if (textOf(url) !== '') content.links.push({ kind: 'address', address: textOf(url), text });
    return;
  }
  const id = isRecord(doc) ? idOf(doc.value) : null;
  const collection = isRecord(doc) ? textOf(doc.relationTo) : '';
  if (id !== null) content.links.push({ kind: 'document', collection, id, text });
}

function addText(text: string, content: BodyContent): void {
  if (text.trim() !== '') content.texts.push(text.trim());
}

/** Text of a node with its inline children; formatting does not part it. */
function textWithin(node: Node): string {
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak') return '\n';
  return childrenOf(node).map(textWithin).join('');
}

function childrenOf(node: Node): Node[] {
  return Array.isArray(node.children) ? node.children.filter(isRecord) : [];
}
