import type { NotTaken, OldArticle, OldCategory, OldFile, OldPortal } from '../old-portal.ts';
import { readBylines } from '../text/bylines.ts';
import { fileName, filePlaces } from '../text/file-places.ts';
import { plainText, takeBoldLead } from '../text/lead.ts';
import { isSameHost, oldPath, siteOf } from '../text/old-path.ts';
import { postHtml } from './post-html.ts';
import { type Attachment, readIndex, type Term, type WxrIndex } from './wxr-index.ts';
import { readWxr } from './wxr-elements.ts';
import { readPost, type WxrPost } from './wxr-posts.ts';

/** What WordPress keeps for itself; nobody misses it. */
const internal = new Set([
  'attachment', 'revision', 'nav_menu_item', 'custom_css', 'customize_changeset', 'oembed_cache', 'user_request',
  'wp_block', 'wp_global_styles', 'wp_navigation', 'wp_template', 'wp_template_part', 'acf-field', 'acf-field-group',
  'wpcf7_contact_form', 'elementor_library',
]); // prettier-ignore
const drafts = new Set(['draft', 'pending', 'auto-draft']);

/** The posts of one or more WordPress exports (WXR) of one site. */
export async function openWordpress(files: string[]): Promise<OldPortal> {
  const index = await readIndex(files);
  const site = new WordpressSite(index);
  return {
    kind: 'wordpress',
    name: index.address || index.title || 'WordPress',
    categories: site.categories(),
    size: index.items - index.attachments.size,
    async *items() {
      for (const file of files) {
        for await (const element of readWxr(file)) {
          if (element.name !== 'item') continue;
          const post = readPost(element);
          if (post.type !== 'attachment') yield site.item(post);
        }
      }
    },
    file: (address) => site.file(address),
    articleAt: (address) => site.articleAt(address),
    close: () => undefined,
  };
}

class WordpressSite {
  readonly #index: WxrIndex;
  readonly #base: string;
  readonly #site: string;
  readonly #byPath = new Map<string, string>();
  readonly #files = new Map<string, Attachment>();

  constructor(index: WxrIndex) {
    this.#index = index;
    this.#base = index.address || 'http://wordpress.invalid';
    this.#site = siteOf(this.#base);
    for (const [link, id] of index.posts) this.#byPath.set(this.#key(link), id);
    for (const attachment of index.attachments.values()) {
      this.#files.set(fileKey(attachment.url, this.#base), attachment);
    }
  }

  categories(): OldCategory[] {
    const ordered: OldCategory[] = [];
    const done = new Set<string>();
    const add = (term: Term) => {
      if (done.has(term.slug)) return;
      done.add(term.slug);
      const parent = this.#index.categories.get(term.parent);
      if (parent) add(parent);
      ordered.push({
        origin: this.#categoryOrigin(term.slug),
        title: term.title,
        slug: term.slug,
        description: plainText(term.description) || null,
        parent: parent ? this.#categoryOrigin(parent.slug) : null,
        addresses: this.#categoryAddresses(term),
      });
    };
    for (const term of this.#index.categories.values()) add(term);
    return ordered;
  }

  item(post: WxrPost): OldArticle | NotTaken {
    const reason = whyNotTaken(post);
    const origin = this.#origin(post.id);
    if (reason !== null) return { kind: 'not-taken', origin, title: post.title, reason };
    return this.#article(post, origin);
  }

  file(address: string): OldFile | null {
    if (!isSameHost(address, this.#base) && !/\/wp-content\/uploads\//.test(address)) return null;
    const found = this.#files.get(fileKey(address, this.#base));
    const url = found?.url ?? URL.parse(address, this.#base)?.href ?? null;
    const path = url === null ? null : oldPath(url, this.#base);
    if (path === null) return null;
    return {
      origin: `wp:${this.#site}${path}`,
      name: fileName(path),
      alt: found?.alt || null,
      caption: found ? plainText(found.caption) || null : null,
      credit: found?.credit || null,
      files: uploadPlaces(path),
      url,
    };
  }

  articleAt(address: string): { origin: string; address: string } | null {
    const path = isSameHost(address, this.#base) ? oldPath(address, this.#base) : null;
    const id = URL.parse(address, this.#base)?.searchParams.get('p') ?? this.#byPath.get(this.#key(address));
    return path === null || !id ? null : { origin: this.#origin(id), address: path };
  }

  #article(post: WxrPost, origin: string): OldArticle {
    const isPublished = isPublic(post);
    const { html, unknown } = postHtml(post.content, post.id, this.#index.attachments);
    const excerpt = plainText(post.excerpt);
    const lead = excerpt === '' ? takeBoldLead(html) : null;
    const terms = (domain: string) => post.terms.filter((term) => term.domain === domain);
    const cover = this.#index.attachments.get(post.meta.get('_thumbnail_id') ?? '')?.url ?? null;
    return {
      kind: 'article',
      origin,
      title: plainText(post.title),
      slug: post.slug,
      sapo: excerpt || (lead?.lead ?? null),
      html: lead?.rest ?? html,
      cover,
      category: this.#mainCategory(post, terms('category')),
      tags: terms('post_tag').map(({ title }) => title),
      bylines: readBylines(this.#index.authors.get(post.creator) ?? ''),
      source: null,
      publishedAt: post.status === 'draft' ? null : post.publishedAt,
      revisedAt: isPublished ? revision(post) : null,
      expiresAt: null,
      isPublished,
      addresses: isPublished ? this.#addresses(post) : [],
      notes: [
        ...unknown.map((name) => `mã ngắn [${name}] không dựng lại được, chữ bên trong vẫn giữ`),
        ...(post.type === 'page' ? ['trang tĩnh, lấy về thành bản nháp'] : []),
        ...(post.isProtected ? ['bài có mật khẩu, lấy về thành bản nháp'] : []),
      ],
    };
  }

  #addresses({ id, link, type }: WxrPost): string[] {
    const query = type === 'page' ? `/?page_id=${id}` : `/?p=${id}`;
    return [...new Set([oldPath(link, this.#base), query].filter((path) => path !== null))].filter(
      (path) => path !== '/',
    );
  }

  #mainCategory({ meta }: WxrPost, terms: WxrPost['terms']): string | null {
    const primary = meta.get('_yoast_wpseo_primary_category') ?? meta.get('rank_math_primary_category');
    const chosen = [...this.#index.categories.values()].find(({ id }) => id === primary);
    const slug = terms.find((term) => term.slug === chosen?.slug)?.slug ?? deepest(terms, this.#index)?.slug;
    return slug === undefined ? null : this.#categoryOrigin(slug);
  }

  #categoryAddresses(term: Term): string[] {
    const path: string[] = [];
    for (
      let one: Term | undefined = term;
      one && path.length < 10;
      one = this.#index.categories.get(one.parent)
    ) {
      path.unshift(one.slug);
    }
    return [`/category/${path.join('/')}/`, ...(term.id === '' ? [] : [`/?cat=${term.id}`])];
  }

  #origin = (id: string) => `wp:${this.#site}/?p=${id}`;
  #categoryOrigin = (slug: string) => `wp:${this.#site}/category/${slug}`;
  #key = (link: string) => (oldPath(link, this.#base) ?? link).replace(/\/+$/, '');
}

const isPublic = ({ status, type, isProtected }: WxrPost) =>
  (status === 'publish' || status === 'future') && type === 'post' && !isProtected;

function whyNotTaken({ type, status, title, content }: WxrPost): string | null {
  if (internal.has(type)) return `phần riêng của WordPress (${type})`;
  if (type !== 'post' && type !== 'page') return `loại nội dung “${type}” không có trong tòa soạn`;
  if (status === 'trash') return 'ở trong thùng rác của cổng cũ';
  if (status === 'private') return 'bài riêng tư ở cổng cũ';
  if (status !== 'publish' && status !== 'future' && !drafts.has(status))
    return `trạng thái “${status}” không rõ`;
  return title === '' && content === '' ? 'không có tiêu đề và nội dung' : null;
}

/** A branch says more than the trunk it hangs on. */
function deepest(terms: WxrPost['terms'], { categories }: WxrIndex): WxrPost['terms'][number] | undefined {
  const parents = new Set(terms.map(({ slug }) => categories.get(slug)?.parent));
  return terms.find(({ slug }) => !parents.has(slug)) ?? terms[0];
}

function revision({ publishedAt, modifiedAt }: WxrPost): string | null {
  const isLater =
    publishedAt !== null && modifiedAt !== null && Date.parse(modifiedAt) - Date.parse(publishedAt) > 60_000;
  return isLater ? modifiedAt : null;
}

/** One key for a picture and the smaller ones that WordPress made of it (`anh-300x200.jpg`, `anh-scaled.jpg`). */
function fileKey(address: string, base: string): string {
  const path = (oldPath(address, base) ?? address).replace(/\?.*$/, '');
  return path.replace(/(?:-\d+x\d+|-scaled|-rotated)(\.\w+)$/, '$1').toLowerCase();
}

/** The picture itself rather than a smaller one that WordPress made of it. */
function uploadPlaces(path: string): string[] {
  const whole = path.replace(/-\d+x\d+(\.\w+)$/, '$1');
  return [...new Set([...filePlaces(whole), ...filePlaces(path)])];
}
