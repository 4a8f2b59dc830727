import { CmsClient } from '../../tests/support/cms-client.ts';
import { paragraphs } from '../../tests/support/lexical.ts';

const password = 'mat-khau-cua-so-tay';

export const admin = { email: 'quantri@congdoanlamgiang.example', password };
export const editor = { email: 'hanh@congdoanlamgiang.example', password };
export const contributor = { email: 'binh@congdoanlamgiang.example', password };

/** Articles that the pictures show. */
export interface Stories {
  draft: string;
  submitted: string;
  faulty: string;
  published: string;
}

/** Adds an editor, a contributor and articles at every station of the way to the demonstration newsroom. */
export async function people(cms: string): Promise<Stories> {
  const anonymous = new CmsClient(cms, '');
  const chief = await anonymous.login(admin.email, admin.password);
  await chief.create('users', { ...editor, name: 'Lê Thị Hạnh', role: 'editor', unit: 'Ban biên tập' });
  await chief.create('users', {
    ...contributor,
    name: 'Nguyễn Văn Bình',
    role: 'contributor',
    unit: 'LĐLĐ huyện Cửa Sông',
  });
  const [category, cover, published] = await Promise.all([
    firstOf(chief, 'categories', 'sort=order'),
    firstOf(chief, 'media', 'sort=createdAt&where[credit][exists]=true&where[caption][exists]=true'),
    firstOf(chief, 'articles', 'sort=-publishedAt'),
  ]);
  const writer = await anonymous.login(contributor.email, contributor.password);
  const write = async (data: object) => (await writer.create('articles', data, '?draft=true')).id;
  const hand = (id: string) =>
    writer.update('articles', id, { review: { state: 'submitted' } }, '?draft=true');
  const story = { ...complete, category, cover };
  const draft = await write(story);
  const submitted = await write({ ...story, title: 'Bếp ăn ca ba có thêm món canh nóng' });
  const faulty = await write({
    title: 'CÔNG ĐOÀN CỬA SÔNG TRAO QUÀ',
    sapo: '',
    body: complete.body,
    category,
  });
  const returned = await write({ ...story, title: 'Đối thoại về tiền ăn giữa ca ở Cửa Sông' });
  for (const id of [submitted, faulty, returned]) await hand(id);
  const reader = await anonymous.login(editor.email, editor.password);
  const note = 'Xin bổ sung số người dự và tên người phát biểu.';
  await reader.update('articles', returned, { review: { state: 'returned', note } }, '?draft=true');
  return { draft, submitted, faulty, published };
}

const complete = {
  title: 'Chuyến xe công đoàn đưa 120 công nhân về quê',
  sapo: 'Một trăm hai mươi đoàn viên ở xa được tặng vé xe khứ hồi. Chuyến đầu tiên rời bến lúc sáu giờ sáng.',
  body: paragraphs(
    'Từ năm giờ, sân nhà văn hóa đã kín người. Chị Vi Thị Lan bế con nhỏ, tay xách túi quà của công đoàn.',
    'Đây là năm thứ ba Công đoàn Lam Giang tổ chức chuyến xe. Người được tặng vé do công đoàn cơ sở bình chọn.',
  ),
  bylines: [{ name: 'Nguyễn Văn Bình', unit: 'LĐLĐ huyện Cửa Sông', isContributor: true }],
};

async function firstOf(client: CmsClient, collection: string, query: string): Promise<string> {
  const path = `/api/${collection}?limit=1&depth=0&${query}`;
  const { body } = await client.request<{ docs: { id: string }[] }>('GET', path);
  const [first] = body.docs;
  if (!first) throw new Error(`The demonstration newsroom has no ${collection}.`);
  return first.id;
}
