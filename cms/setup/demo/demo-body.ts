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
const pictureMark = /^@@pictures-(\d+)-(\d+)@@$/;
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

/**
 * A body in Markdown as the editor stores it: a picture line becomes an upload, several without a line between them a
 * group of pictures, `bai:<slug>` an internal link.
 */
export function bodyFromMarkdown(payload: Payload, markdown: string, targets: BodyTargets): LexicalState {
  const pictures = picturesInBody(markdown);
  const state = convertMarkdownToLexical({
    editorConfig: bodyEditorConfig(payload),
    markdown: markPictures(markdown),
  });
  const place = (node: LexicalNode): LexicalNode => {
    const [, first, count] = pictureMark.exec(textOf(node)) ?? [];
    if (node.type === 'paragraph' && first !== undefined) {
      const marked = pictures.slice(Number(first), Number(first) + Number(count));
      return picturesNode(marked.map((picture) => targets.mediumOf(picture)));
    }
    const placed = node.type === 'link' ? internalLink(node, targets) : node;
    return placed.children ? { ...placed, children: placed.children.map(place) } : placed;
  };
  return { ...state, root: place(state.root) as unknown as LexicalState['root'] };
}

/** Puts one mark in place of every run of picture lines: which is its first, and how many there are. */
function markPictures(markdown: string): string {
  let next = 0;
  const runs: string[][] = [];
  for (const line of markdown.split('\n')) {
    const run = runs.at(-1);
    if (run && isPicture(line) && isPicture(run[0] ?? '')) run.push(line);
    else runs.push([line]);
  }
  const mark = (run: string[]) => {
    next += run.length;
    return `@@pictures-${next - run.length}-${run.length}@@`;
  };
  return runs.map((run) => (isPicture(run[0] ?? '') ? mark(run) : run[0])).join('\n');
}

const isPicture = (line: string) => pictureLine.test(line.trim());

function bodyEditorConfig(payload: Payload) {
  const field = payload.collections.articles.config.flattenedFields.find(({ name }) => name === 'body');
  return editorConfigFactory.fromField({ field: field as RichTextField });
}

function textOf({ children }: LexicalNode): string {
  return children?.length === 1 && typeof children[0]?.text === 'string' ? children[0].text : '';
}

function picturesNode(media: string[]): LexicalNode {
  const [medium, ...others] = media;
  if (others.length > 0) {
    const fields = { id: nodeId(), blockName: '', blockType: 'pictureGroup', pictures: media };
    return { type: 'block', version: 2, format: '', fields };
  }
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
