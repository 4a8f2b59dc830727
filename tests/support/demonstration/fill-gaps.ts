import { archivePageSize } from '../../../site/data/archive.ts';
import type { CmsClient } from '../cms-client.ts';
import { paragraphs } from '../lexical.ts';
import { demandingText } from './demanding-text.ts';

/** Adds to the demonstration newsroom what it lacks for a page of every type: enough old articles for archive pages,
 * one with everything in it, and one that is as short as an article can be. All are years old, so that the newest
 * stay as they are. */
export async function fillGaps(rest: CmsClient): Promise<void> {
  const category = await firstOf(rest, 'categories', 'where[slug][equals]=tin-co-so');
  const pictures = await some(rest, 'media', 'where[mimeType][contains]=image&sort=filename', 3);
  const files = await Promise.all(
    ['Bảng lương quý bốn', 'Biên bản phiên thứ hai'].map((name) => upload(rest, name)),
  );
  const document = await firstOf(rest, 'documents', 'sort=-issuedAt');
  await rest.publish('documents', document, { files });
  const publish = (data: object) =>
    rest.create('articles', { sapo, category, ...data, _status: 'published' });
  for (let number = 1; number <= 2 * archivePageSize + 4; number++) {
    await publish({
      title: `Bản tin công đoàn cơ sở số ${number}`,
      body: paragraphs('Tin ngắn trong tuần của các công đoàn cơ sở.'),
      publishedAt: new Date(Date.UTC(2023, 0, number, 1)).toISOString(),
    });
  }
  await publish({
    title:
      'Hai phiên thương lượng, bốn mươi mốt ý kiến và một bản thỏa ước: công nhân May Hồng Lam kể lại từng bước đã đi',
    cover: pictures[2],
    body: demandingText(pictures, files),
    tags: ['thương lượng', 'tiền lương', 'thỏa ước lao động tập thể'],
    bylines: [
      { name: 'Lò Thị Pành', role: 'Tổ trưởng công đoàn', unit: 'Công ty May Hồng Lam' },
      { name: 'Xuân Thùy', unit: 'LĐLĐ thành phố Bến Lam', isContributor: true },
    ],
    dateline: 'Bến Lam',
    source: {
      name: 'Bản tin May Hồng Lam',
      url: 'https://may-hong-lam.example/ban-tin/41',
      publishedAt: '2022-12-19T01:00:00.000Z',
    },
    publishedAt: '2022-12-20T01:00:00.000Z',
    revisedAt: '2022-12-22T09:30:00.000Z',
  });
  await publish({
    title: 'Nghỉ trực',
    sapo: 'Văn phòng nghỉ trực chiều nay.',
    body: paragraphs('Trực lại từ 7 giờ sáng mai.'),
    publishedAt: '2022-12-21T01:00:00.000Z',
  });
}

const sapo = 'Những việc mà công đoàn cơ sở làm trong tuần, do chính người trong cuộc ghi lại.';

async function some(rest: CmsClient, collection: string, query: string, limit: number): Promise<string[]> {
  const path = `/api/${collection}?limit=${limit}&depth=0&${query}`;
  const { body } = await rest.request<{ docs: { id: string }[] }>('GET', path);
  if (body.docs.length === 0)
    throw new Error(`The demonstration newsroom has no ${collection} with ${query}.`);
  return body.docs.map(({ id }) => id);
}

async function firstOf(rest: CmsClient, collection: string, query: string): Promise<string> {
  return (await some(rest, collection, query, 1))[0] ?? '';
}

const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n';

async function upload(rest: CmsClient, name: string): Promise<string> {
  const data = new TextEncoder().encode(`${pdf}% ${name}\n`);
  return (await rest.upload({ name: `${name}.pdf`, type: 'application/pdf', data }, { alt: name })).id;
}
