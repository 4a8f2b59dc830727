import type { NotTaken, OldArticle, OldCategory } from '../old-portal.ts';
import { readBylines } from '../text/bylines.ts';
import { plainText } from '../text/lead.ts';
import { oldPath } from '../text/old-path.ts';
import type { NukevietSite } from './site.ts';
import type { Row, Staging } from './staging.ts';

/** States of an article, as NukeViet numbers them. */
const status = { published: '1', waiting: '2', expired: '3' };
const publicStates: ReadonlySet<string> = new Set(Object.values(status));

/** One news module of a NukeViet: `nv4_vi_news` and its tables. */
export class NewsModule {
  readonly name: string;
  readonly #staging: Staging;
  readonly #site: NukevietSite;
  readonly #bases: string[];
  readonly #language: string;
  readonly #address: string;
  readonly #categories: Map<number, Row>;
  readonly #sources: Map<number, Row>;
  readonly #identifiers: Set<number>;

  constructor(name: string, staging: Staging, site: NukevietSite) {
    this.name = name;
    this.#staging = staging;
    this.#site = site;
    const [, language = 'vi', module = 'news'] = /_([a-z]{2})_(.+)$/.exec(name) ?? [];
    this.#language = language;
    // Table names have an underscore where the address has a hyphen.
    this.#address = module.replaceAll('_', '-');
    this.#bases = site.bases(language, this.#address);
    this.#categories = byNumber(staging.part(name, 'cat'), 'catid');
    this.#sources = byNumber(staging.part(name, 'sources'), 'sourceid');
    this.#identifiers = new Set([...staging.articles(name)].map((row) => Number(row.id)));
  }

  categories(): OldCategory[] {
    const ordered: OldCategory[] = [];
    const done = new Set<number>();
    const add = (id: number, row: Row) => {
      if (done.has(id)) return;
      done.add(id);
      const parentId = Number(row.parentid ?? 0);
      const parent = this.#categories.get(parentId);
      if (parent) add(parentId, parent);
      const alias = text(row.alias);
      ordered.push({
        origin: this.#categoryOrigin(id),
        title: plainText(text(row.title)) || alias,
        slug: alias,
        description: plainText(text(row.description)) || null,
        parent: parent ? this.#categoryOrigin(parentId) : null,
        addresses: this.#bases.map((base) => `${base}${alias}/`),
      });
    };
    for (const [id, row] of this.#categories) add(id, row);
    return ordered;
  }

  *items(): Generator<OldArticle | NotTaken> {
    for (const row of this.#staging.articles(this.name)) yield this.#item(row);
  }

  articleAt(href: string): { origin: string; address: string } | null {
    const id = Number(/-(\d+)(?:\.html)?(?:[?#&]|$)/.exec(href)?.[1] ?? 0);
    const address = oldPath(href, 'http://nukeviet.invalid');
    const isPage = this.#identifiers.has(id) && /\.html|[?&]op=/.test(href);
    return isPage && address !== null ? { origin: this.#origin(id), address } : null;
  }

  #item(row: Row): OldArticle | NotTaken {
    const id = Number(row.id);
    const title = plainText(text(row.title));
    const origin = this.#origin(id);
    const body = this.#staging.body(this.name, id);
    if (row.external_link === '1')
      return { kind: 'not-taken', origin, title, reason: 'chỉ dẫn sang trang khác, không có bài' };
    if (body === null && text(row.hometext) === '') {
      return {
        kind: 'not-taken',
        origin,
        title,
        reason: 'không có nội dung (thiếu bảng _detail hoặc _bodyhtml)',
      };
    }
    return this.#article(row, body ?? {}, { id, title, origin });
  }

  #article(
    row: Row,
    body: Row,
    { id, title, origin }: { id: number; title: string; origin: string },
  ): OldArticle {
    const [publishedAt, revisedAt] = [instant(row.publtime) ?? instant(row.addtime), instant(row.edittime)];
    const expiresAt = instant(row.exptime);
    const isNeverShown = publishedAt === null || (expiresAt !== null && expiresAt <= publishedAt);
    const isPublished = publicStates.has(text(row.status)) && !isNeverShown;
    const isRevised =
      isPublished && revisedAt !== null && Date.parse(revisedAt) > Date.parse(publishedAt) + 60_000;
    return {
      kind: 'article',
      origin,
      title,
      isPublished,
      slug: text(row.alias),
      sapo: plainText(text(row.hometext)) || null,
      html: (text(body.bodyhtml) || paragraphsOf(text(body.bodytext))) + filesOf(body),
      cover: this.#cover(row),
      category: this.#category(row),
      tags: this.#tags(id),
      bylines: this.#bylines(row, id),
      source: this.#source(row, body),
      publishedAt: isPublished ? publishedAt : null,
      revisedAt: isRevised ? revisedAt : null,
      expiresAt: isPublished ? expiresAt : null,
      addresses: isPublished ? this.#addresses(row, id) : [],
      notes: this.#categories.has(Number(row.catid)) ? [] : ['chuyên mục cũ không có trong dữ liệu'],
    };
  }

  #addresses(row: Row, id: number): string[] {
    const ids = [row.catid ?? '', ...text(row.listcatid).split(',')].map(Number);
    const aliases = [...new Set(ids)].flatMap((one) => text(this.#categories.get(one)?.alias) || []);
    const pages = aliases.map((alias) => `${alias}/${text(row.alias)}-${id}.html`);
    const [own] = pages;
    const query = `/index.php?language=${this.#language}&nv=${this.#address}&op=${own}`;
    return [
      ...this.#bases.flatMap((base) => pages.map((page) => base + page)),
      ...(own === undefined ? [] : [query]),
    ];
  }

  #category({ catid }: Row): string | null {
    return this.#categories.has(Number(catid)) ? this.#categoryOrigin(Number(catid)) : null;
  }

  #cover({ homeimgfile }: Row): string | null {
    const file = text(homeimgfile);
    if (file === '' || /^https?:/i.test(file)) return file || null;
    return `/uploads/${this.#address}/${file.replace(/^\/+/, '')}`;
  }

  #tags(id: number): string[] {
    return this.#staging.part(this.name, 'tags_id', id).flatMap((row) => {
      const [tag] = text(row.keyword) === '' ? this.#staging.part(this.name, 'tags', Number(row.tid)) : [];
      const keyword = text(row.keyword) || text(tag?.title) || text(tag?.keywords).split(',')[0]?.trim();
      return keyword || [];
    });
  }

  #bylines({ author }: Row, id: number): OldArticle['bylines'] {
    const written = readBylines(plainText(text(author)));
    if (written.length > 0) return written;
    return this.#staging.part(this.name, 'authorlist', id).flatMap((row) => readBylines(text(row.pseudonym)));
  }

  #source({ sourceid }: Row, { sourcetext }: Row): OldArticle['source'] {
    const written = text(sourcetext);
    const url = /^https?:\/\/\S+$/i.test(written) ? written : null;
    const listed = this.#sources.get(Number(sourceid));
    const name = text(listed?.title) || (url === null ? written : (URL.parse(url)?.hostname ?? ''));
    return name === ''
      ? null
      : { name, url: url ?? (/^https?:\/\//.test(text(listed?.link)) ? text(listed?.link) : null) };
  }

  #origin = (id: number) => `${this.#site.prefix}/${this.name}/${id}`;
  #categoryOrigin = (id: number) => `${this.#site.prefix}/${this.name}/cat/${id}`;
}

const text = (value: string | null | undefined) => (value ?? '').normalize('NFC').trim();

function byNumber(rows: Row[], key: string): Map<number, Row> {
  return new Map(rows.map((row) => [Number(row[key]), row]));
}

/** NukeViet counts seconds since 1970; 0 means never. */
function instant(seconds: string | null | undefined): string | null {
  const value = Number(seconds ?? 0);
  return Number.isFinite(value) && value > 0 ? new Date(value * 1000).toISOString() : null;
}

/** Files that newer versions keep beside the text, without the uploads folder before their paths. */
function filesOf({ files }: Row): string {
  const paths = text(files)
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '');
  return paths
    .map(
      (path) =>
        `<p><a href="/uploads/${path.replace(/^\/(uploads\/)?/, '')}">${path.split('/').at(-1)}</a></p>`,
    )
    .join('');
}

function paragraphsOf(plain: string): string {
  const escaped = plain.replaceAll(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return escaped
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`)
    .join('\n');
}
