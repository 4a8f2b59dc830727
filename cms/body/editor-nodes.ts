/** Nodes as the body's editor stores them: exactly what it writes itself, so that opening a body changes nothing. */

export interface EditorNode {
  type: string;
  children?: EditorNode[];
  [property: string]: unknown;
}

export interface EditorState {
  root: EditorNode & { children: EditorNode[] };
}

const element = { version: 1, format: '', indent: 0, direction: null };

export function rootNode(children: EditorNode[]): EditorState {
  return {
    root: { type: 'root', ...element, children: children.length > 0 ? children : [paragraphNode([])] },
  };
}

export function textNode(text: string, format: number): EditorNode {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' };
}

export function lineBreakNode(): EditorNode {
  return { type: 'linebreak', version: 1 };
}

export function paragraphNode(children: EditorNode[]): EditorNode {
  const format = children.find((child) => child.type === 'text')?.format ?? 0;
  return { type: 'paragraph', ...element, textFormat: format, textStyle: '', children };
}

export function headingNode(depth: 2 | 3, children: EditorNode[]): EditorNode {
  return { type: 'heading', ...element, tag: `h${depth}`, children };
}

export function quoteNode(children: EditorNode[]): EditorNode {
  return { type: 'quote', ...element, children };
}

export function listNode(ordered: boolean, start: number, children: EditorNode[]): EditorNode {
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' };
  return { type: 'list', ...element, ...kind, start: ordered ? start : 1, children };
}

export function listItemNode(value: number, indent: number, children: EditorNode[]): EditorNode {
  return { type: 'listitem', ...element, indent, value, children };
}

export function tableNode(children: EditorNode[]): EditorNode {
  return { type: 'table', ...element, children };
}

export function tableRowNode(children: EditorNode[]): EditorNode {
  return { type: 'tablerow', ...element, children };
}

export interface CellShape {
  /** 0 none, 1 heads its column, 2 heads its row, 3 both */
  headerState: number;
  colSpan: number;
  rowSpan: number;
}

export function tableCellNode(shape: CellShape, children: EditorNode[]): EditorNode {
  return { type: 'tablecell', ...element, backgroundColor: null, ...shape, children };
}

export function ruleNode(): EditorNode {
  return { type: 'horizontalrule', version: 1 };
}

export function linkNode(id: string, url: string, children: EditorNode[]): EditorNode {
  const fields = { linkType: 'custom', newTab: false, url };
  return { type: 'link', ...element, version: 3, id, fields, children };
}

export function articleLinkNode(id: string, article: string, children: EditorNode[]): EditorNode {
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo: 'articles', value: article } };
  return { type: 'link', ...element, version: 3, id, fields, children };
}

/** A picture; `fields` are its caption and credit at this place, where they differ from the medium's own. */
export function uploadNode(id: string, media: string, fields: Record<string, string>): EditorNode {
  return { type: 'upload', version: 3, format: '', id, fields, relationTo: 'media', value: media };
}

/** One of the editor's blocks, e.g. `video`; its fields beside its kind and identifier. */
export function blockNode(id: string, blockType: string, fields: Record<string, unknown>): EditorNode {
  return { type: 'block', version: 2, format: '', fields: { id, blockName: '', blockType, ...fields } };
}
