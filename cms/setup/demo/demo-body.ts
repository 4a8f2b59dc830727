import { randomBytes } from 'node:crypto';
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { Payload, RichTextField } from 'payload';

import type { DemoPicture } from './demo-pictures.ts';

type LexicalState = ReturnType<typeof convertMarkdownToLexical>;
interface LexicalNode {
  [property: string]: unknown;
  type: string;
  children?: LexicalNode[];
}

const pictureLine = /^!\[(?<alt>[^\]]*)\]\((?<key>\S+) "(?<caption>[^"|]*)(?:\|(?<credit>[^"]*))?"\)$/;
const pictureMark = /^@@picture-(\d+)@@$/;
const articleLink = /^bai:(.+)$/;

/** The pictures that stand in a body, in reading order. */
export function picturesInBody(markdown: string): DemoPicture[] {
  return markdown.split('\n').flatMap((line) => {
    const { alt, key, caption, credit } = pictureLine.exec(line.trim())?.groups ?? {};
    return key === undefined ? [] : [{ key, alt: alt ?? '', caption, credit }];
  });
}

export interface BodyTargets {
  /** Identifier of the medium of a picture */
  mediumOf(picture: DemoPicture): string;
  /** Identifier of the article with a slug */
  articleOf(slug: string): string;
}

/** A body in Markdown as the editor stores it: picture lines become uploads, `bai:<slug>` links internal ones. */
export function bodyFromMarkdown(payload: Payload, markdown: string, targets: BodyTargets): LexicalState {
  const pictures = picturesInBody(markdown);
  let next = 0;
  const marked = markdown
    .split('\n')
    .map((line) => (pictureLine.test(line.trim()) ? `@@picture-${next++}@@` : line))
    .join('\n');
  const state = convertMarkdownToLexical({ editorConfig: bodyEditorConfig(payload), markdown: marked });
  const place = (node: LexicalNode): LexicalNode => {
    const picture = pictures[Number(pictureMark.exec(textOf(node))?.[1])];
    if (node.type === 'paragraph' && picture) return uploadNode(targets.mediumOf(picture));
    const placed = node.type === 'link' ? internalLink(node, targets) : node;
    return placed.children ? { ...placed, children: placed.children.map(place) } : placed;
  };
  return { ...state, root: place(state.root) as unknown as LexicalState['root'] };
}

function bodyEditorConfig(payload: Payload) {
  const field = payload.collections.articles.config.flattenedFields.find(({ name }) => name === 'body');
  return editorConfigFactory.fromField({ field: field as RichTextField });
}

function textOf({ children }: LexicalNode): string {
  return children?.length === 1 && typeof children[0]?.text === 'string' ? children[0].text : '';
}

function uploadNode(medium: string): LexicalNode {
  return {
    type: 'upload',
    version: 3,
    format: '',
    id: nodeId(),
    fields: null,
    relationTo: 'media',
    value: medium,
  };
}

function internalLink(node: LexicalNode, { articleOf }: BodyTargets): LexicalNode {
  const { url } = (node.fields ?? {}) as { url?: string };
  const slug = articleLink.exec(url ?? '')?.[1];
  if (slug === undefined) return node;
  const doc = { relationTo: 'articles', value: articleOf(slug) };
  return { ...node, id: nodeId(), fields: { linkType: 'internal', newTab: false, doc } };
}

function nodeId(): string {
  return randomBytes(12).toString('hex');
}
