/** The newsroom before its articles: made through Payload itself, once, and copied for each size. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { getPayload, type Payload } from 'payload';
import sharp from 'sharp';
import { buildCmsConfig } from '../../cms/build-config.ts';
import { drawPicture, SCENE_NAMES } from '../../content/demo/pictures/index.ts';
import { categoryPlans } from './categories.ts';

export const administrator = {
  email: 'quantri@congdoanlamgiang.example',
  password: 'chỉ dùng khi đo thời gian',
};

/** Identifiers of what articles point to. */
export interface NewsroomBase {
  /** By slug. */
  categories: Record<string, string>;
  pictures: string[];
  administrator: string;
}

/** Opens the CMS's own configuration on the database of a data folder; `key` keeps instances apart. */
export async function openPayload(dataDir: string, key: string): Promise<Payload> {
  mkdirSync(join(dataDir, 'uploads'), { recursive: true });
  const config = await buildCmsConfig({
    databaseUrl: `file:${join(dataDir, 'cms.db')}`,
    dataDir,
    secret: 'only-for-the-benchmark',
    feedKey: 'only-for-the-benchmark',
    cmsUrl: 'http://127.0.0.1',
  });
  return getPayload({ config, key });
}

/** Makes the database by the committed migrations, and in it what stands around every archive. */
export async function makeNewsroomBase(
  dataDir: string,
  pictures: number,
  report: (line: string) => void,
): Promise<NewsroomBase> {
  const payload = await openPayload(dataDir, dataDir);
  try {
    const user = await payload.create({
      collection: 'users',
      data: { ...administrator, name: 'Quản trị', role: 'admin' },
    });
    await writeGlobals(payload);
    await createCampaign(payload);
    const categories = await createCategories(payload);
    report(`encoding ${pictures} pictures …`);
    return { categories, pictures: await uploadPictures(payload, pictures), administrator: user.id };
  } finally {
    await payload.destroy();
  }
}

async function writeGlobals(payload: Payload): Promise<void> {
  await payload.updateGlobal({
    slug: 'site-settings',
    data: {
      name: 'Công đoàn Lam Giang',
      nameLines: [{ text: 'Liên đoàn Lao động tỉnh Lam Giang' }, { text: 'Công đoàn Lam Giang' }],
      description: 'Tin công đoàn, chính sách lao động và đời sống công nhân trong tỉnh.',
      address: 'Số 1 đường Bến Lam Cũ, phường Bến Lam, tỉnh Lam Giang',
      phone: '0000 123 456',
      email: 'vanphong@congdoanlamgiang.example',
      footerLines: [{ text: 'Cơ quan chủ quản: Liên đoàn Lao động tỉnh Lam Giang' }],
    },
  });
  const links = (above: boolean) =>
    categoryPlans
      .filter(({ parent }) => (parent === null) === above)
      .map(({ title, slug }) => ({ label: title, link: `/${slug}/` }));
  await payload.updateGlobal({
    slug: 'navigation',
    data: { header: links(true), footer: [{ title: 'Chuyên mục', links: links(false) }] },
  });
}

async function createCampaign(payload: Payload): Promise<void> {
  await payload.create({
    collection: 'campaigns',
    data: {
      title: 'Tháng Công nhân',
      slug: 'thang-cong-nhan',
      kind: 'thang-cong-nhan',
      theme: 'Đoàn viên là trung tâm – cơ sở là nơi bắt đầu',
      slogans: [
        { text: 'Nơi nào có người lao động, nơi đó có công đoàn lắng nghe!' },
        { text: 'Mỗi công đoàn cơ sở một việc thiết thực cho đoàn viên!' },
      ],
      _status: 'published',
    },
  });
}

async function createCategories(payload: Payload): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const { parent, ...plan } of categoryPlans) {
    const data = { ...plan, parent: parent === null ? null : (ids[parent] ?? null) };
    const { id } = await payload.create({ collection: 'categories', data });
    ids[plan.slug] = id;
  }
  return ids;
}

async function uploadPictures(payload: Payload, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number++) {
    const scene = SCENE_NAMES[number % SCENE_NAMES.length] ?? '';
    const key = `${scene}-${1 + (Math.floor(number / SCENE_NAMES.length) % 6)}`;
    const data = await sharp(Buffer.from(drawPicture(key)))
      .resize({ width: 1200 })
      .jpeg()
      .toBuffer();
    const { id } = await payload.create({
      collection: 'media',
      data: { alt: 'Tranh minh họa', caption: 'Đoàn viên trong ngày hội công đoàn.', credit: 'Minh Khuê' },
      file: { name: `${key}.jpg`, mimetype: 'image/jpeg', data, size: data.length },
    });
    ids.push(id);
  }
  return ids;
}
