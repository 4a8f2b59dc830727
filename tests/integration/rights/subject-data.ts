import { paragraphs } from '../../support/lexical.ts';

/** Words for a new document of each collection, and a change that is right for it. */
export interface Words {
  data: object;
  change: object;
}

export interface WordsOptions {
  /** Sets it apart from all others */
  n: number;
  /** Whose it is */
  owner: string | null;
  isPublished: boolean;
  /** A picture for those that need one */
  picture: string;
  category: string;
  /** An article of the owner */
  article: string;
  /** A contact form */
  form: string;
}

const now = '2026-11-22T02:00:00.000Z';
const status = (isPublished: boolean) => ({ _status: isPublished ? 'published' : 'draft' });
const renamed = (n: number) => ({ title: `Tên khác ${n}` });

export const wordsOf: Record<string, (options: WordsOptions) => Words> = {
  articles: ({ n, owner, isPublished, category }) => ({
    data: {
      title: `Bài ${n}`,
      sapo: 'Sapo',
      body: paragraphs('Thân bài'),
      category,
      createdBy: owner,
      ...status(isPublished),
    },
    change: renamed(n),
  }),
  announcements: ({ n, isPublished }) => ({
    data: { title: `Thông báo ${n}`, kind: 'urgent', ...status(isPublished) },
    change: renamed(n),
  }),
  banners: ({ n, isPublished, picture }) => ({
    data: { title: `Băng ${n}`, image: picture, alt: 'Ảnh', placement: 'hero', ...status(isPublished) },
    change: renamed(n),
  }),
  campaigns: ({ n, isPublished }) => ({
    data: { title: `Đợt ${n}`, kind: 'khac', ...status(isPublished) },
    change: renamed(n),
  }),
  documents: ({ n, isPublished }) => ({
    data: { title: `Công văn ${n}`, number: `${n}/CV`, issuedAt: now, ...status(isPublished) },
    change: renamed(n),
  }),
  categories: ({ n }) => ({ data: { title: `Mục ${n}` }, change: renamed(n) }),
  media: ({ n, owner }) => ({
    data: { alt: 'Ảnh', filename: `anh-${n}.jpg`, mimeType: 'image/jpeg', createdBy: owner },
    change: { alt: `Ảnh khác ${n}` },
  }),
  redirects: ({ n }) => ({ data: { from: `/cu-${n}/`, to: '/moi/' }, change: { to: `/moi-${n}/` } }),
  users: ({ n }) => ({
    data: {
      name: `Người ${n}`,
      email: `nguoi-${n}@example.com`,
      password: 'mat-khau-dai',
      role: 'contributor',
    },
    change: { name: `Tên khác ${n}` },
  }),
  trail: ({ n, owner }) => ({
    data: { number: 1_000_000 + n, at: now, action: 'edit', ofCollection: 'articles', owner },
    change: { note: 'sửa' },
  }),
  outbox: ({ n }) => ({
    data: { number: 1_000_000 + n, ofCollection: 'articles', ofDocument: 'x', at: now },
    change: { ofDocument: 'y' },
  }),
  addresses: ({ n }) => ({
    data: { ofCollection: 'articles', ofDocument: 'x', slug: `cu-${n}` },
    change: { slug: `moi-${n}` },
  }),
  facts: ({ n }) => ({ data: { key: `k-${n}`, value: 'x' }, change: { value: 'y' } }),
  'payload-migrations': ({ n }) => ({ data: { name: `m-${n}`, batch: 1 }, change: { batch: 2 } }),
  'payload-kv': ({ n }) => ({ data: { key: `k-${n}`, data: {} }, change: { data: { n } } }),
  'payload-locked-documents': ({ owner }) => ({
    data: { globalSlug: 'navigation', user: { relationTo: 'users', value: owner } },
    change: { globalSlug: 'site-settings' },
  }),
  'payload-preferences': ({ n, owner }) => ({
    data: { key: `k-${n}`, value: {}, user: { relationTo: 'users', value: owner } },
    change: { value: { n } },
  }),
  'review-links': ({ article, owner }) => ({
    data: { article, createdBy: owner },
    change: { revokedAt: now },
  }),
  'word-originals': ({ n, owner, article }) => ({
    data: { article, filename: `bai-${n}.docx`, html: '<p>x</p>', createdBy: owner },
    change: { filename: 'khac.docx' },
  }),
  mails: ({ n }) => ({
    data: { subject: 'Thư', to: 'ai@example.com', state: 'sent', tries: 1, key: `k-${n}` },
    change: { subject: 'Thư khác' },
  }),
  forms: ({ n }) => ({
    data: {
      title: `Biểu mẫu ${n}`,
      slug: `bieu-mau-${n}`,
      purpose: 'Để trả lời.',
      consent: 'Tôi đồng ý.',
      keepDays: 30,
      thanksPath: '/',
    },
    change: renamed(n),
  }),
  'form-submissions': ({ n, form }) => ({
    data: { form, formTitle: `Lời nhắn ${n}` },
    change: { formTitle: 'Khác' },
  }),
  'editing-holds': ({ n }) => ({
    data: { key: `k-${n}`, user: 'u', session: 's', since: now, seenAt: now, typedAt: now },
    change: { user: 'v' },
  }),
  'unsaved-copies': ({ n }) => ({
    data: { key: `k-${n}`, ofCollection: 'articles', user: 'u', reason: 'typing', at: now, data: {} },
    change: { user: 'v' },
  }),
};
