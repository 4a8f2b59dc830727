/** A small newsroom for histories: what there is, and what can be done to it. Everything goes through the real CMS. */
import type { Payload } from 'payload';
import type { CollectionSlug } from 'payload';
import sharp from 'sharp';

export interface Clock {
  time: number;
  now(): number;
}

export interface Newsroom {
  payload: Payload;
  clock: Clock;
  articles: string[];
  categories: string[];
  media: string[];
  banners: string[];
  announcements: string[];
  campaigns: string[];
  documents: string[];
  redirects: string[];
}

export type Data = Record<string, unknown>;

/** A newsroom with nested categories, an archive that fills several pages, pictures, banners and campaigns. */
export async function fillNewsroom(payload: Payload, clock: Clock, articles: number): Promise<Newsroom> {
  const room: Newsroom = {
    payload,
    clock,
    articles: [],
    categories: [],
    media: [],
    banners: [],
    announcements: [],
    campaigns: [],
    documents: [],
    redirects: [],
  };
  for (let i = 0; i < 3; i++) await addMedia(room, i);
  for (const [title, parent] of [
    ['Tin tức', -1],
    ['Đời sống', -1],
    ['Hoạt động công đoàn', 0],
    ['Hỏi – đáp', 2],
  ] as const) {
    await add(room, 'categories', {
      title,
      order: room.categories.length,
      onHome: parent < 0,
      parent: room.categories[parent] ?? null,
    });
  }
  await add(room, 'campaigns', campaignData(room, 0, 0));
  await add(room, 'banners', bannerData(room, 0, 0));
  await add(room, 'announcements', announcementData(room, 0, 3000));
  await add(room, 'documents', {
    number: '18/HD-LĐLĐ',
    title: 'Hướng dẫn',
    issuedAt: iso(room, -100),
    _status: 'published',
  });
  // With the one above they fill the library's own page and all but two places of the next.
  for (let i = 0; i < documentsBefore; i++) await add(room, 'documents', documentData(room, i, i * 9973));
  await setNavigation(room, 0);
  for (let i = 0; i < articles; i++)
    await add(room, 'articles', { ...articleData(room, i), _status: 'published' });
  return room;
}

const minute = 60_000;

/** The instant that many minutes from now, as the CMS takes it. */
export function iso(room: Newsroom, minutes: number): string {
  return new Date(room.clock.time + minutes * minute).toISOString();
}

export function pick<T>(from: T[], index: number): T | undefined {
  return from.length === 0 ? undefined : from[Math.abs(index) % from.length];
}

const words = [
  'công đoàn',
  'đoàn viên',
  'tiền lương',
  'an toàn',
  'đối thoại',
  'nhà trọ',
  'ca đêm',
  'thỏa ước',
];

export function titleOf(seed: number): string {
  return `${pick(words, seed)} và ${pick(words, seed * 7 + 3)} số ${seed}`;
}

export function articleData(room: Newsroom, seed: number): Data {
  return {
    title: titleOf(seed),
    sapo: `Tóm tắt ${seed}`,
    category: pick(room.categories, seed),
    tags: [pick(words, seed), pick(words, seed + 1)],
    bylines: seed % 2 === 0 ? [] : [{ name: pick(['Xuân Thủy', 'Vi Văn Nghĩa', 'Minh Khuê'], seed >> 1) }],
    cover: seed % 3 === 0 ? pick(room.media, seed) : null,
    // Just enough for an archive of the first campaign.
    campaign: seed % 8 === 7 ? null : (room.campaigns[0] ?? null),
    publishedAt: iso(room, -1000 - seed * 37),
    body: body([`Nội dung ${seed}.`]),
  };
}

const documentsBefore = 37;

/** Documents of a few kinds, issued over two years. */
export function documentData(room: Newsroom, a: number, b: number): Data {
  return {
    number: `${a % 99}/${pick(['KH', 'HD', 'QĐ'], a)}-LĐLĐ`,
    title: `${pick(['Kế hoạch', 'Hướng dẫn', 'Quyết định'], a)} ${a}`,
    kind: pick(['Kế hoạch', 'Hướng dẫn', 'Quyết định'], a),
    field: pick(['Thi đua', 'Tài chính', null], b),
    issuer: pick(['LĐLĐ tỉnh', 'Ban Tổ chức'], b),
    state: 'Còn hiệu lực',
    campaign: b % 2 === 0 ? null : (pick(room.campaigns, b) ?? null),
    issuedAt: iso(room, -(b % 900_000)),
    _status: 'published',
  };
}

export function body(paragraphs: string[], extra: object[] = []): object {
  const text = (value: string) => ({
    type: 'text',
    version: 1,
    text: value,
    format: 0,
    mode: 'normal',
    style: '',
    detail: 0,
  });
  const shape = { version: 1, format: '', indent: 0, direction: 'ltr' };
  const children = paragraphs.map((value) => ({
    ...shape,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: [text(value)],
  }));
  return { root: { ...shape, type: 'root', children: [...children, ...extra] } };
}

/** A paragraph that links to another article. */
export function linkTo(id: string): object {
  const shape = { version: 1, format: '', indent: 0, direction: 'ltr' };
  const text = {
    type: 'text',
    version: 1,
    text: 'bài liên quan',
    format: 0,
    mode: 'normal',
    style: '',
    detail: 0,
  };
  const link = {
    ...shape,
    type: 'link',
    version: 3,
    id: 'aaaaaaaaaaaaaaaaaaaaaaaa',
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'articles', value: id } },
    children: [text],
  };
  return { ...shape, type: 'paragraph', textFormat: 0, textStyle: '', children: [link] };
}

export function picture(id: string): object {
  return {
    type: 'upload',
    version: 3,
    format: '',
    id: 'bbbbbbbbbbbbbbbbbbbbbbbb',
    relationTo: 'media',
    value: id,
    fields: null,
  };
}

/** The same, with what it says at this place. */
export function captionedPicture(id: string, fields: { caption?: string; credit?: string }): object {
  return { ...picture(id), fields };
}

/** One of the editor's blocks. */
export function block(blockType: string, fields: object): object {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: 'cccccccccccccccccccccccc', blockName: '', blockType, ...fields },
  };
}

export function bannerData(room: Newsroom, seed: number, from: number): Data {
  return {
    title: `Băng ${seed}`,
    image: pick(room.media, seed),
    alt: `Ảnh ${seed}`,
    placement: seed % 2 === 0 ? 'hero' : 'sidebar',
    order: seed % 5,
    link: seed % 3 === 0 ? '/tin-tuc/' : null,
    startsAt: iso(room, from),
    endsAt: iso(room, from + 5000),
    campaign: seed % 3 === 1 ? (pick(room.campaigns, seed) ?? null) : null,
    _status: 'published',
  };
}

export function announcementData(room: Newsroom, seed: number, from: number): Data {
  return {
    kind: seed % 2 === 0 ? 'urgent' : 'mourning',
    title: `Thông báo ${seed}`,
    text: seed % 3 === 0 ? null : `Nói thêm ${seed}`,
    link: ['/van-ban/', '/doi-song/', null][seed % 3],
    startsAt: iso(room, from),
    endsAt: iso(room, from + 2000),
    _status: 'published',
  };
}

export function campaignData(room: Newsroom, seed: number, from: number): Data {
  return {
    title: `Chiến dịch ${seed}`,
    kind: 'khac',
    year: 2026,
    slogans: [{ text: `Khẩu hiệu ${seed}` }, { text: 'Đoàn kết' }],
    accent: seed % 4 === 0 ? null : `#${(seed * 7919 + 0x10_000).toString(16).padStart(6, '0').slice(-6)}`,
    intro: body([`Giới thiệu ${seed}`], seed % 2 === 0 ? [] : [picture(pick(room.media, seed) ?? '')]),
    startsAt: iso(room, from),
    endsAt: iso(room, from + 6000),
    _status: 'published',
  };
}

export async function setNavigation(room: Newsroom, seed: number): Promise<void> {
  const header = [
    { label: 'Tin tức', link: '/tin-tuc/' },
    { label: `Mục ${seed}`, link: seed % 2 === 0 ? '/van-ban/' : '/doi-song/' },
  ];
  await room.payload.updateGlobal({ slug: 'navigation', data: { header } });
}

export async function addMedia(room: Newsroom, seed: number): Promise<void> {
  const data = await sharp({
    create: {
      width: 400 + seed,
      height: 250,
      channels: 3,
      background: { r: (seed * 40) % 256, g: 80, b: 120 },
    },
  })
    .jpeg()
    .toBuffer();
  const media = await room.payload.create({
    collection: 'media',
    data: { alt: `Ảnh ${seed}`, caption: `Chú thích ${seed}`, credit: 'Minh Khuê' },
    file: { data, mimetype: 'image/jpeg', name: `anh-${seed}.jpg`, size: data.length },
  });
  room.media.push(media.id);
}

type Pool = 'articles' | 'categories' | 'banners' | 'announcements' | 'campaigns' | 'documents' | 'redirects';

export async function add(room: Newsroom, collection: Pool, data: Data): Promise<string> {
  const created = await room.payload.create({
    collection: collection as CollectionSlug,
    data: data as never,
  });
  room[collection].push(created.id);
  return created.id;
}

export async function change(
  room: Newsroom,
  collection: CollectionSlug,
  id: string | undefined,
  data: Data,
  options: object = {},
): Promise<void> {
  if (id === undefined) return;
  await room.payload.update({ collection, id, data: data, ...options });
}

export async function destroy(room: Newsroom, collection: Pool, id: string | undefined): Promise<void> {
  if (id === undefined) return;
  await room.payload.delete({ collection: collection as CollectionSlug, id, trash: true } as never);
  room[collection] = room[collection].filter((other) => other !== id);
}
