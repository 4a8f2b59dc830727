import { textIn, type WxrElement } from './wxr-elements.ts';

/** An `<item>`: a post, a page, a picture, or something of WordPress's own. */
export interface WxrPost {
  id: string;
  type: string;
  status: string;
  title: string;
  link: string;
  slug: string;
  creator: string;
  content: string;
  excerpt: string;
  isProtected: boolean;
  publishedAt: string | null;
  modifiedAt: string | null;
  parent: string;
  attachmentUrl: string;
  terms: { domain: string; slug: string; title: string }[];
  meta: Map<string, string>;
}

export function readPost(item: WxrElement): WxrPost {
  const text = (name: string) => textIn(item, name);
  return {
    id: text('wp:post_id'),
    type: text('wp:post_type') || 'post',
    status: text('wp:status'),
    title: text('title'),
    link: text('link'),
    slug: decodeSlug(text('wp:post_name')),
    creator: text('dc:creator'),
    content: text('content:encoded'),
    excerpt: text('excerpt:encoded'),
    isProtected: text('wp:post_password') !== '',
    publishedAt: instantOf(text('wp:post_date_gmt'), text('wp:post_date')),
    modifiedAt: instantOf(text('wp:post_modified_gmt'), text('wp:post_modified')),
    parent: text('wp:post_parent'),
    attachmentUrl: text('wp:attachment_url'),
    terms: item.children.filter((child) => child.name === 'category').map(readTerm),
    meta: readMeta(item),
  };
}

function readTerm({ attributes, text }: WxrElement): WxrPost['terms'][number] {
  const { domain = 'category', nicename = '' } = attributes;
  return { domain, slug: decodeSlug(nicename), title: text.normalize('NFC').trim() };
}

function readMeta(item: WxrElement): Map<string, string> {
  const entries = item.children.filter((child) => child.name === 'wp:postmeta');
  return new Map(entries.map((entry) => [textIn(entry, 'wp:meta_key'), textIn(entry, 'wp:meta_value')]));
}

/** WordPress keeps what is not ASCII percent-encoded, cut at 200 characters even in the middle of a letter. */
export function decodeSlug(slug: string): string {
  const whole = slug.replace(/%[0-9a-f]?$/i, '');
  for (let end = whole.length; end >= whole.length - 9; end -= 3) {
    try {
      return decodeURIComponent(whole.slice(0, end)).normalize('NFC');
    } catch {
      if (!/%[0-9a-f]{2}$/i.test(whole.slice(0, end))) break;
    }
  }
  return slug;
}

const vietnam = '+07:00';

/** UTC where WordPress knows it; drafts have only local times, or none. */
function instantOf(utc: string, local: string): string | null {
  return parse(utc, 'Z') ?? parse(local, vietnam);
}

function parse(text: string, zone: string): string | null {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)$/.exec(text);
  if (!match || text.startsWith('0000')) return null;
  const time = Date.parse(`${match[1]}T${match[2]}${zone}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
