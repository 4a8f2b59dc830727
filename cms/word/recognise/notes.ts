import type { Unplaced } from './draft.ts';
import {
  attributeOf,
  type Element,
  findElements,
  isElement,
  isText,
  type Node,
  textOf,
  withChildren,
} from './html-tree.ts';

export interface WithoutNotes {
  nodes: Node[];
  /** Footnotes and endnotes, each beginning with its mark. */
  footnotes: Node[][];
  /** Remarks in Word's margin: meant for colleagues, not for readers. */
  unplaced: Unplaced[];
}

/** Parts the text from its footnotes and from the remarks in the margin, and takes out links inside the file. */
export function takeNotes(nodes: Node[]): WithoutNotes {
  const footnotes = nodes.filter(isFootnotes).flatMap((list) => findElements([list], 'li').map(footnote));
  const remarks = findElements(nodes.filter(isRemarks), 'dd');
  const rest = nodes.filter((node) => !isFootnotes(node) && !isRemarks(node));
  return {
    nodes: rest.flatMap(withoutMarks),
    footnotes: footnotes.map((note, index) => [{ ...textNode, value: `[${index + 1}] ` }, ...note]),
    unplaced: remarks.map((remark) => ({
      text: textOf(withoutMarks(remark)),
      reason: 'Nhận xét (comment) bên lề trong Word',
    })),
  };
}

const textNode = { nodeName: '#text' as const, value: '', parentNode: null };

const idOf = (node: Node | undefined) => (node && isElement(node) ? attributeOf(node, 'id') : '');

const isFootnotes = (node: Node): node is Element =>
  isElement(node) && node.tagName === 'ol' && /^(?:foot|end)note-\d/.test(idOf(node.childNodes[0]));

const isRemarks = (node: Node): node is Element =>
  isElement(node) && node.tagName === 'dl' && idOf(node.childNodes[0]).startsWith('comment-');

const footnote = (item: Element): Node[] =>
  item.childNodes.flatMap(withoutMarks).flatMap((node) => (isElement(node) ? node.childNodes : [node]));

/** Marks of remarks and arrows back go; marks of footnotes stay as text; anchors are nothing that shows. */
function withoutMarks(node: Node): Node[] {
  if (isText(node) || !isElement(node)) return [node];
  const href = attributeOf(node, 'href');
  if (href.startsWith('#comment-') || /^#(?:foot|end)note-ref-/.test(href)) return [];
  const children = node.childNodes.flatMap(withoutMarks);
  if (node.tagName === 'a' && (!href || href.startsWith('#'))) return children;
  if (node.tagName === 'sup' && children.length === 0) return [];
  return [withChildren(node, children)];
}
