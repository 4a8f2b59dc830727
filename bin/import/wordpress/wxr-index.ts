import { readPost, decodeSlug, type WxrPost } from './wxr-posts.ts';
import { readWxr, textIn, type WxrElement } from './wxr-elements.ts';

/** What is said of a picture beside its file. */
export interface Attachment {
  id: string;
  url: string;
  title: string;
  alt: string;
  caption: string;
  credit: string;
  parent: string;
}

export interface Term {
  id: string;
  slug: string;
  title: string;
  description: string;
  parent: string;
}

/** Everything of an export that its posts refer to, read before them: they may come in any order. */
export interface WxrIndex {
  address: string;
  title: string;
  authors: Map<string, string>;
  categories: Map<string, Term>;
  attachments: Map<string, Attachment>;
  /** Identifiers of posts by their address. */
  posts: Map<string, string>;
  items: number;
}

export async function readIndex(files: string[]): Promise<WxrIndex> {
  const index: WxrIndex = {
    address: '',
    title: '',
    authors: new Map(),
    categories: new Map(),
    attachments: new Map(),
    posts: new Map(),
    items: 0,
  };
  for (const file of files) for await (const element of readWxr(file)) addElement(index, element);
  return index;
}

function addElement(index: WxrIndex, element: WxrElement): void {
  const text = (name: string) => textIn(element, name);
  if (element.name === 'title') index.title = element.text.normalize('NFC').trim();
  if (element.name === 'wp:base_blog_url') index.address = element.text.trim().replace(/\/+$/, '');
  if (element.name === 'wp:author')
    index.authors.set(text('wp:author_login'), text('wp:author_display_name'));
  if (element.name === 'wp:category') addCategory(index, text);
  if (element.name !== 'item') return;
  index.items += 1;
  const post = readPost(element);
  if (post.type === 'attachment') index.attachments.set(post.id, attachmentOf(post));
  else if (post.link !== '') index.posts.set(post.link, post.id);
}

function addCategory(index: WxrIndex, text: (name: string) => string): void {
  const slug = decodeSlug(text('wp:category_nicename'));
  const parent = decodeSlug(text('wp:category_parent'));
  const title = text('wp:cat_name') || slug;
  const description = text('wp:category_description');
  index.categories.set(slug, { id: text('wp:term_id'), slug, title, description, parent });
}

function attachmentOf({ id, title, excerpt, attachmentUrl, parent, meta }: WxrPost): Attachment {
  const alt = meta.get('_wp_attachment_image_alt') ?? '';
  const credit = meta.get('_media_credit') ?? '';
  return { id, url: attachmentUrl, title, alt, caption: excerpt, credit, parent };
}
