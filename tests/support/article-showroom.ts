/** Articles of every extreme: what the article page must bear. */
import type { Change } from '../../cms/feed/wire.ts';
import { article, block, category, heading, paragraph, picture, table } from './scene-articles.ts';
import type { SceneMedia } from './scene-portal.ts';
import { sceneFile, scenePicture } from './scene-pictures.ts';

export const showroomNow = Date.parse('2026-05-20T03:00:00Z');

const sentence =
  'Công đoàn cơ sở cùng ban giám đốc thống nhất mức ăn ca mới, bắt đầu từ kỳ lương tháng này, và giao tổ công đoàn theo dõi từng tuần. ';
const prose = (paragraphs: number) =>
  Array.from({ length: paragraphs }, (_, n) => paragraph(`${n + 1}. ${sentence.repeat(3)}`));

const columns = ['Đơn vị', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm', 'So với năm trước', 'Ghi chú'];
const figures = [
  columns,
  ['Công ty May Hồng Lam', '1.120', '1.240', '1.310', '1.405', '5.075', '+12,4%', 'Đã ký thỏa ước'],
  ['Công ty Điện tử Giang Nam', '980', '1.010', '1.044', '1.102', '4.136', '+3,8%', 'Đang thương lượng'],
];

const youtube = {
  provider: 'youtube',
  url: 'https://www.youtube.com/watch?v=abcdefghij1',
  player: 'https://www.youtube-nocookie.com/embed/abcdefghij1?autoplay=1',
};

/** Their slugs say what is extreme; `day` puts them in order. */
const wanted: Omit<Parameters<typeof article>[0], 'at'>[] = [
  {
    slug: 'mot-cau',
    title: 'Thông báo nghỉ lễ',
    body: [paragraph('Cơ quan nghỉ làm việc ngày 30/4 và 1/5.')],
  },
  {
    slug: 'day-du',
    title: 'May Hồng Lam: bữa ăn ca tăng lên 28.000 đồng sau một phiên thương lượng',
    sapo: 'Sau bốn giờ đối thoại, hai bên thống nhất mức ăn ca mới cho 3.200 công nhân ba ca.',
    dateline: 'Bến Lam',
    cover: 'ngang',
    revisedAt: '2026-05-19T08:35:00.000Z',
    tags: ['bữa ăn ca', 'thương lượng'],
    related: ['dai'],
    bylines: [
      { name: 'Vi Văn Nghĩa', role: 'Chủ tịch', unit: 'LĐLĐ tỉnh', isContributor: false },
      { name: 'Xuân Thùy', role: null, unit: 'LĐLĐ thành phố', isContributor: true },
    ],
    source: {
      name: 'Báo Lao động Lam Giang',
      url: 'https://baolaodong.example/tin/1',
      publishedAt: '2026-05-17T02:05:00.000Z',
    },
    body: [
      ...prose(1),
      heading('Mức mới'),
      table(figures),
      picture('ngang-2'),
      heading('Đối thoại'),
      block('quoteBox', { text: 'Bữa ăn là chuyện của sức khỏe.', person: 'Lò Thị Mây', role: 'tổ trưởng' }),
      block('pictureGroup', { pictures: ['ngang', 'ngang-2', 'dung', 'rong'] }),
      heading('Ý kiến', 'h3'),
      ...prose(1),
      heading('Xem thêm'),
      block('video', { ...youtube, title: 'Phiên đối thoại' }),
      block('attachments', { files: ['ke-hoach', 'phu-luc'] }),
      heading('Việc tiếp theo'),
      ...prose(1),
    ],
  },
  {
    slug: 'dai',
    title: 'Báo cáo tổng kết nhiệm kỳ',
    sapo: 'Ba mươi trang, đăng toàn văn.',
    tags: ['bữa ăn ca'],
    body: Array.from({ length: 30 }, (_, n) => [
      heading(`Phần ${n + 1}: kết quả và hạn chế`),
      ...(n % 3 === 0 ? [heading(`Nhận xét ${n + 1}`, 'h3')] : []),
      ...prose(6),
    ]).flat(),
  },
  {
    slug: 'anh',
    title: 'Bốn mươi khung hình ngày hội',
    sapo: 'Ảnh của các cộng tác viên.',
    cover: 'ngang',
    body: [
      block('pictureGroup', { pictures: ['dung', 'dung-2'] }),
      block('pictureGroup', { pictures: ['ngang', 'dung', 'ngang-2'] }),
      block('pictureGroup', { pictures: Array.from({ length: 35 }, (_, n) => `nho-${n % 5}`) }),
    ],
  },
  {
    slug: 'dung-bia',
    title: 'Chân dung người thợ',
    sapo: 'Ảnh bìa đứng.',
    cover: 'dung',
    body: [...prose(2), picture('dung-2'), ...prose(1), picture('dai-doc'), ...prose(1), picture('be')],
  },
  {
    slug: 'toan-canh',
    title: 'Toàn cảnh đại hội',
    sapo: 'Ảnh bìa toàn cảnh.',
    cover: 'rong',
    body: prose(2),
  },
  {
    slug: 'chu-dai',
    title: `Nghị quyết về việc ${'sắp xếp, kiện toàn tổ chức bộ máy công đoàn các cấp '.repeat(4)}và Pneumonoultramicroscopicsilicovolcanoconiosis`,
    sapo: `Xem https://congdoan.example/${'duong-dan-rat-dai'.repeat(8)}/tai-ve.pdf để biết thêm.`,
    bylines: [{ name: 'A'.repeat(70), role: null, unit: 'B'.repeat(70), isContributor: true }],
    tags: ['từ khóa rất dài '.repeat(6).trim()],
    body: [
      paragraph(`Địa chỉ: https://congdoan.example/${'mot-hai-ba-bon-nam'.repeat(9)}?so=1`),
      heading('Mục Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'),
      table([
        ['Đường dẫn', 'Số'],
        [`https://congdoan.example/${'x'.repeat(120)}`, '1'],
      ]),
      block('attachments', { files: ['ten-dai'] }),
      ...prose(1),
    ],
  },
];

/** Everything that the articles show; the newest is the first of `wanted`. */
export function showroomChanges(): Change[] {
  const day = 24 * 60 * 60 * 1000;
  return [
    category('tin-tuc', 'Tin tức – Sự kiện'),
    category('doi-song', 'Đời sống công nhân'),
    ...wanted.map((one, n) => article({ ...one, at: new Date(showroomNow - (n + 1) * day).toISOString() })),
    ...Array.from({ length: 6 }, (_, n) =>
      article({
        slug: `khac-${n}`,
        title: `Khu trọ Tân Giang có thêm tủ sách thứ ${n + 1}`,
        category: 'doi-song',
        pinned: n < 2,
        at: new Date(showroomNow - n * day - day / 2).toISOString(),
      }),
    ),
  ];
}

/** Pictures in every encoding, and files. */
export async function showroomMedia(): Promise<SceneMedia[]> {
  const sizes: Record<string, [number, number]> = {
    ngang: [1600, 1000],
    'ngang-2': [1600, 1200],
    dung: [1000, 1500],
    'dung-2': [1200, 1600],
    rong: [1600, 400],
    'dai-doc': [800, 2400],
    be: [400, 300],
  };
  const pictures = Object.entries(sizes).map(([id, [width, height]]) =>
    scenePicture(id, {
      width,
      height,
      alt: `Ảnh ${id}`,
      caption: `Đoàn viên trong ngày hội (${id})`,
      credit: 'Hà An',
    }),
  );
  const small = Array.from({ length: 5 }, (_, n) =>
    scenePicture(`nho-${n}`, { width: 640, height: 360 + n * 90, alt: `Khung hình ${n}` }),
  );
  const pdf = new TextEncoder().encode('%PDF-1.4\n%%EOF\n'.padEnd(1_234_567));
  return [
    ...(await Promise.all([...pictures, ...small])),
    sceneFile('ke-hoach', 'Kế hoạch 18/KH-LĐLĐ', 'application/pdf', pdf, 'pdf'),
    sceneFile(
      'phu-luc',
      'Phụ lục: danh sách đơn vị',
      'application/vnd.ms-excel',
      new Uint8Array(48_200),
      'xls',
    ),
    sceneFile(
      'ten-dai',
      `Tệp_${'khong-co-cho-ngat'.repeat(8)}`,
      'application/msword',
      new Uint8Array(900),
      'doc',
    ),
  ];
}
