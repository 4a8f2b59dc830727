/** A newsroom filled over REST, for tests whose CMS is another process. */
import sharp from 'sharp';
import { body, titleOf } from '../golden/newsroom.ts';
import { CmsClient } from './cms-client.ts';

export const administrator = {
  email: 'quan-tri@example.com',
  password: 'mat-khau-thu-nghiem',
  name: 'Quản trị',
};

/** Makes the first administrator of an empty newsroom and logs in. */
export async function firstAdministrator(url: string, feedKey: string): Promise<CmsClient> {
  const client = new CmsClient(url, feedKey);
  const { status, body: answer } = await client.request('POST', '/api/users/first-register', {
    ...administrator,
    role: 'admin',
  });
  if (status !== 200)
    throw new Error(`The first administrator was refused: ${status} ${JSON.stringify(answer)}`);
  return client.login(administrator.email, administrator.password);
}

export interface RestNewsroom {
  categories: string[];
  media: string[];
}

export async function picture(width: number): Promise<Uint8Array<ArrayBuffer>> {
  const background = { r: (width * 7) % 256, g: 90, b: 120 };
  const bytes = await sharp({ create: { width, height: 200, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return new Uint8Array(bytes);
}

/** Categories, a picture, navigation, a banner, a campaign and published articles. */
export async function fillOverRest(client: CmsClient, articles: number): Promise<RestNewsroom> {
  const file = { name: 'anh.jpg', type: 'image/jpeg', data: await picture(400) };
  const media = [(await client.upload(file, { alt: 'Ảnh', credit: 'Minh Khuê' })).id];
  const categories: string[] = [];
  for (const title of ['Tin tức', 'Đời sống', 'Hỏi – đáp']) {
    categories.push((await client.create('categories', { title, onHome: true })).id);
  }
  await client.setGlobal('navigation', { header: [{ label: 'Tin tức', link: '/tin-tuc/' }] });
  await client.create('banners', {
    title: 'Băng',
    image: media[0],
    alt: 'Ảnh',
    placement: 'hero',
    _status: 'published',
  });
  await client.create('campaigns', {
    title: 'Tháng Công nhân',
    slogans: [{ text: 'Đoàn kết' }],
    _status: 'published',
  });
  for (let i = 0; i < articles; i++) {
    const category = categories[i % categories.length];
    const publishedAt = new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString();
    const cover = i % 2 === 0 ? media[0] : null;
    const texts = { title: titleOf(i), sapo: `Tóm tắt ${i}`, body: body([`Nội dung ${i}`]) };
    await client.create('articles', { ...texts, category, publishedAt, cover, _status: 'published' });
  }
  return { categories, media };
}
