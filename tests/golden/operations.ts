/** Everything that can happen to a newsroom between two looks at its portal, as a table. */
import { ensureContactForm } from '../../cms/contact/default-form.ts';
import {
  add,
  announcementData,
  articleData,
  bannerData,
  block,
  body,
  captionedPicture,
  campaignData,
  change,
  destroy,
  documentData,
  iso,
  linkTo,
  pick,
  picture,
  setNavigation,
  titleOf,
  type Newsroom,
} from './newsroom.ts';

/** `a` and `b` choose the document and the value. */
export type Operation = (room: Newsroom, a: number, b: number) => Promise<unknown>;

const article = (room: Newsroom, a: number) => pick(room.articles, a);
const edit =
  (data: (room: Newsroom, b: number) => Record<string, unknown>): Operation =>
  (room, a, b) =>
    change(room, 'articles', article(room, a), data(room, b));

export const operations = {
  createDraft: (room, a) => add(room, 'articles', articleData(room, a + 500)),
  createPublished: (room, a, b) =>
    add(room, 'articles', {
      ...articleData(room, a + 700),
      publishedAt: iso(room, -(b % 3000)),
      _status: 'published',
    }),
  publish: edit(() => ({ _status: 'published' })),
  unpublish: edit(() => ({ _status: 'draft' })),
  editTitle: edit((_room, b) => ({ title: titleOf(b + 9000) })),
  editSapo: edit((_room, b) => ({ sapo: `Sapo mới ${b}` })),
  editBody: edit((_room, b) => ({ body: body([`Thân bài ${b}`, 'Đoạn hai.']) })),
  linkBody: edit((room, b) => ({ body: body(['Xem'], [linkTo(pick(room.articles, b) ?? '')]) })),
  pictureBody: edit((room, b) => ({ body: body(['Ảnh'], [picture(pick(room.media, b) ?? '')]) })),
  captionBody: edit((room, b) => ({
    body: body(
      ['Ảnh có chú thích riêng'],
      [
        captionedPicture(pick(room.media, b) ?? '', {
          ...(b % 3 > 0 && { caption: `Chú thích ở bài ${b}` }),
          ...(b % 2 > 0 && { credit: `Người chụp ${b}` }),
        }),
      ],
    ),
  })),
  quoteBody: edit((_room, b) => ({
    body: body(
      ['Lời'],
      [block('quoteBox', { text: `Lời nói ${b}\nDòng hai`, person: 'Vi Văn Nghĩa', role: '' })],
    ),
  })),
  videoBody: edit((room, b) => ({
    body: body(
      ['Phim'],
      [
        block('video', {
          url: b % 2 === 0 ? 'https://youtu.be/abcdefghij1' : `https://vimeo.com/${100_000 + b}`,
          title: `Phim ${b}`,
          poster: b % 3 === 0 ? null : pick(room.media, b),
        }),
      ],
    ),
  })),
  groupBody: edit((room, b) => ({
    body: body(
      ['Nhóm ảnh và tệp'],
      [
        block('pictureGroup', { pictures: [pick(room.media, b), pick(room.media, b + 1)].filter(Boolean) }),
        block('attachments', { files: [pick(room.media, b * 3 + 1)].filter(Boolean) }),
      ],
    ),
  })),
  editBylines: edit((_room, b) => ({
    bylines: [0, 1].slice(0, b % 3).map((n) => ({
      name: pick(['Xuân Thủy', 'XUÂN THUỶ', 'Xuân Thùy', 'Vi Văn Nghĩa', '…'], b + n),
      role: b % 2 === 0 ? 'Chủ tịch' : null,
      unit: pick(['LĐLĐ tỉnh', 'LĐLĐ thành phố', null], b),
      isContributor: b % 4 === 0,
    })),
  })),
  editDateline: edit((_room, b) => ({ dateline: `Bến ${b}` })),
  editTags: edit((_room, b) => ({ tags: [`nhãn ${b % 4}`, 'an toàn'] })),
  respellTags: edit((_room, b) => ({
    tags: [
      pick(['An Toàn', 'an toan', 'hoà giải', 'hòa giải', 'Hoà Giải', 'hội thảo', 'hội thao', '???'], b),
      pick(['tiền lương', 'TIỀN LƯƠNG'.normalize('NFD'), `chỉ ở đây ${b}`], b),
    ],
  })),
  dropTags: edit(() => ({ tags: [] })),
  changeCover: edit((room, b) => ({ cover: b % 4 === 0 ? null : pick(room.media, b) })),
  editSeo: edit((room, b) => ({
    meta: {
      title: b % 3 === 0 ? null : `Tìm thấy ${b}`,
      description: b % 2 === 0 ? null : `Mô tả ${b}`,
      image: b % 4 === 0 ? null : pick(room.media, b),
    },
  })),
  pin: edit((_room, b) => ({ pinned: b % 2 === 0 })),
  feature: edit((_room, b) => ({ featured: b % 2 === 0 })),
  relate: edit((room, b) => ({ related: [pick(room.articles, b), pick(room.articles, b * 3 + 1)] })),
  revise: edit((room, b) => ({ revisedAt: iso(room, -(b % 100)) })),
  joinCampaign: edit((room, b) => ({ campaign: b % 3 === 0 ? null : (pick(room.campaigns, b) ?? null) })),
  moveInTime: edit((room, b) => ({ publishedAt: iso(room, -(b % 40_000)) })),
  schedule: edit((room, b) => ({ publishedAt: iso(room, 1 + (b % 300)), _status: 'published' })),
  expire: edit((room, b) => ({ expiresAt: b % 5 === 0 ? null : iso(room, 1 + (b % 300)) })),
  changeSlug: edit((_room, b) => ({ slug: `dia-chi-${b % 60}` })),
  moveArticle: edit((room, b) => ({ category: pick(room.categories, b) })),
  editDraftOnly: (room, a, b) =>
    change(room, 'articles', article(room, a), { title: `Nháp chưa đăng ${b}` }, { draft: true }),
  trash: edit((room) => ({ deletedAt: iso(room, 0) })),
  restore: (room, a) => change(room, 'articles', article(room, a), { deletedAt: null }, { trash: true }),
  destroyArticle: (room, a) => destroy(room, 'articles', article(room, a)),
  restoreVersion: async (room, a, b) => {
    const found = await room.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: article(room, a) } },
      limit: 5,
      depth: 0,
    });
    const version = pick(found.docs, b);
    if (version) await room.payload.restoreVersion({ collection: 'articles', id: version.id });
  },

  addCategory: (room, a, b) =>
    add(room, 'categories', {
      title: `Mục ${a % 30}`,
      order: b % 9,
      onHome: b % 2 === 0,
      parent: b % 3 === 0 ? pick(room.categories, b) : null,
    }),
  renameCategory: (room, a, b) =>
    change(room, 'categories', pick(room.categories, a), { title: `Chuyên mục ${b % 40}` }),
  moveCategoryAddress: (room, a, b) =>
    change(room, 'categories', pick(room.categories, a), { slug: `muc-${b % 12}` }),
  moveCategory: (room, a, b) =>
    change(room, 'categories', pick(room.categories, a), {
      parent: b % 3 === 0 ? null : (pick(room.categories, b) ?? null),
    }),
  orderCategory: (room, a, b) =>
    change(room, 'categories', pick(room.categories, a), { order: b % 9, onHome: b % 2 === 0 }),
  destroyCategory: (room, a) => destroy(room, 'categories', pick(room.categories, a)),

  addBanner: (room, a, b) => add(room, 'banners', bannerData(room, a, (b % 9000) - 4000)),
  editBanner: (room, a, b) =>
    change(room, 'banners', pick(room.banners, a), bannerData(room, b, (b % 40_000) - 4000)),
  unpublishBanner: (room, a) => change(room, 'banners', pick(room.banners, a), { _status: 'draft' }),
  addAnnouncement: (room, a, b) => add(room, 'announcements', announcementData(room, a, (b % 30_000) - 3000)),
  editAnnouncement: (room, a, b) =>
    change(
      room,
      'announcements',
      pick(room.announcements, a),
      announcementData(room, b, (b % 30_000) - 3000),
    ),
  unpublishAnnouncement: (room, a) =>
    change(room, 'announcements', pick(room.announcements, a), { _status: 'draft' }),
  destroyAnnouncement: (room, a) => destroy(room, 'announcements', pick(room.announcements, a)),
  editForm: async (room, _a, b) => {
    const { docs } = await room.payload.find({ collection: 'forms', limit: 1, depth: 0 });
    const data = { purpose: `Mục đích ${b}`, keepDays: 1 + (b % 90) };
    if (docs[0]) await room.payload.update({ collection: 'forms', id: docs[0].id, data });
    else await ensureContactForm(room.payload);
  },
  destroyForm: (room) => room.payload.delete({ collection: 'forms', where: { id: { exists: true } } }),
  addCampaign: (room, a, b) => add(room, 'campaigns', campaignData(room, a, (b % 9000) - 4000)),
  editSlogan: (room, a, b) =>
    change(room, 'campaigns', pick(room.campaigns, a), { slogans: [{ text: `Khẩu hiệu sửa ${b}` }] }),
  moveCampaign: (room, a, b) =>
    change(room, 'campaigns', pick(room.campaigns, a), {
      startsAt: iso(room, (b % 30_000) - 3000),
      endsAt: iso(room, (b % 30_000) + 500),
    }),
  /** The archive of the first campaign begins and ends with its articles. */
  crowdCampaign: async (room, a, b) => {
    const campaign = b % 4 === 0 ? null : (room.campaigns[0] ?? null);
    for (let i = 0; i < 6; i++) await change(room, 'articles', article(room, a + i), { campaign });
  },
  introduceCampaign: (room, a, b) =>
    change(room, 'campaigns', pick(room.campaigns, a), {
      intro: body(
        [`Lời giới thiệu ${b}`],
        [
          captionedPicture(pick(room.media, b) ?? '', { caption: `Chú thích ${b}` }),
          linkTo(pick(room.articles, b) ?? ''),
          block('attachments', { files: [pick(room.media, b + 1)].filter(Boolean) }),
        ],
      ),
    }),
  moveBanner: (room, a, b) =>
    change(room, 'banners', pick(room.banners, a), {
      campaign: b % 3 === 0 ? null : (pick(room.campaigns, b) ?? null),
    }),
  seoOfCampaign: (room, a, b) =>
    change(room, 'campaigns', pick(room.campaigns, a), {
      meta: { title: `Đợt ${b}`, image: pick(room.media, b) },
    }),
  seoOfDocument: (room, a, b) =>
    change(room, 'documents', pick(room.documents, a), { meta: { description: `Trích ${b}` } }),
  campaignAddress: (room, a, b) =>
    change(room, 'campaigns', pick(room.campaigns, a), { slug: `chien-dich-${b % 9}` }),
  unpublishCampaign: (room, a) => change(room, 'campaigns', pick(room.campaigns, a), { _status: 'draft' }),
  destroyCampaign: (room, a) => destroy(room, 'campaigns', pick(room.campaigns, a)),

  addDocument: (room, a, b) => add(room, 'documents', documentData(room, a, b)),
  editDocument: (room, a, b) =>
    change(room, 'documents', pick(room.documents, a), { title: `Văn bản ${b}`, slug: `van-ban-${b % 9}` }),
  joinDocument: (room, a, b) =>
    change(room, 'documents', pick(room.documents, a), {
      campaign: b % 3 === 0 ? null : (pick(room.campaigns, b) ?? null),
    }),
  classifyDocument: (room, a, b) =>
    change(room, 'documents', pick(room.documents, a), {
      kind: pick(['Kế hoạch', 'KẾ HOẠCH', 'Hướng dẫn', null], b),
      field: pick(['Thi đua', 'thi đua ', 'Tài chính', '…'], b >> 2),
      state: pick(['Còn hiệu lực', 'Hết hiệu lực', null], b >> 4),
    }),
  numberDocument: (room, a, b) =>
    change(room, 'documents', pick(room.documents, a), {
      number: pick([`${b % 99}/HD-LĐLĐ`, `Số ${b % 9}`, '…'], b),
      issuedAt: iso(room, -(b % 900_000)),
    }),
  fileDocument: (room, a, b) =>
    change(room, 'documents', pick(room.documents, a), {
      files: b % 3 === 0 ? [] : [pick(room.media, b)].filter(Boolean),
    }),
  unpublishDocument: (room, a) => change(room, 'documents', pick(room.documents, a), { _status: 'draft' }),
  publishDocument: (room, a) => change(room, 'documents', pick(room.documents, a), { _status: 'published' }),
  destroyDocument: (room, a) => destroy(room, 'documents', pick(room.documents, a)),

  editMedia: (room, a, b) =>
    change(room, 'media', pick(room.media, a), { credit: `Ảnh của ${b}`, alt: `Mô tả ${b}` }),
  navigate: (room, _a, b) => setNavigation(room, b),
  settings: (room, _a, b) =>
    room.payload.updateGlobal({
      slug: 'site-settings',
      data: {
        name: `Công đoàn ${b % 5}`,
        nameLines: [{ text: 'Công đoàn' }],
        logo: b % 3 === 0 ? null : pick(room.media, b),
        colours: { primary: b % 2 === 0 ? null : '#1b7f3b', accent: b % 4 === 0 ? null : `#ff${b % 10}d00` },
        social: b % 2 === 0 ? [] : [{ network: 'zalo', url: `https://zalo.example/${b % 3}` }],
      },
    }),
  addRedirect: (room, a, b) =>
    add(room, 'redirects', {
      from: `/cu/${a % 20}/`,
      to: b % 2 === 0 ? '/van-ban/' : 'https://example.com/',
    }),
  destroyRedirect: (room, a) => destroy(room, 'redirects', pick(room.redirects, a)),
  passTime: async (room, _a, b) => {
    room.clock.time += (1 + (b % 6000)) * 60_000;
  },
} satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;
export const operationNames = Object.keys(operations) as OperationName[];
