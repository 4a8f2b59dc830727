/** The editor's state for an article that has one of everything, each as unwieldy as readers will ever meet it. */
import { blockText, paragraphs, pictureText } from '../lexical.ts';

const shape = { version: 1, format: '', indent: 0, direction: 'ltr' };

const text = (value: string) => ({
  type: 'text',
  version: 1,
  text: value,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
});

const heading = (tag: 'h2' | 'h3', value: string) => ({
  ...shape,
  type: 'heading',
  tag,
  children: [text(value)],
});

const paragraph = (value: string) => paragraphs(value).root.children;

const cell = (value: string, headerState: number) => ({
  ...shape,
  type: 'tablecell',
  headerState,
  colSpan: 1,
  rowSpan: 1,
  children: paragraph(value),
});

/** A table of eight columns, the first row of it headers. */
const table = (rows: string[][]) => ({
  ...shape,
  type: 'table',
  children: rows.map((cells, row) => ({
    ...shape,
    type: 'tablerow',
    children: cells.map((value) => cell(value, row === 0 ? 1 : 0)),
  })),
});

const wages = [
  ['Phân xưởng', 'Số công nhân', 'Lương cơ bản', 'Ca đêm', 'Chuyên cần', 'Ăn ca', 'Xăng xe', 'Tổng'],
  ['Cắt', '126', '5.310.000', '820.000', '400.000', '840.000', '250.000', '7.620.000'],
  ['May', '412', '5.470.000', '860.000', '400.000', '840.000', '250.000', '7.820.000'],
  ['Hoàn thiện', '98', '5.250.000', '790.000', '400.000', '840.000', '250.000', '7.530.000'],
];

const part = 'Tổ công đoàn ghi lại từng ý kiến, chị em đọc lại rồi mới ký vào biên bản. ';

/** @param pictures media of which the first stands alone, all of them as a group
 * @param files media that readers may take with them */
export function demandingText(pictures: string[], files: string[]) {
  const { root } = paragraphs();
  const children = [
    ...paragraph(part.repeat(6)),
    heading('h2', 'Bảng lương của ba phân xưởng và những khoản phụ cấp mà công nhân hay hỏi nhất'),
    table(wages),
    ...paragraph(
      'Bảng đầy đủ ở https://congdoanlamgiang.example/tai-lieu/bang-luong-quy-bon-nam-hai-nghin-khong-tram-hai-muoi-sau/phan-xuong-may-hong-lam/ban-day-du.html',
    ),
    heading('h2', 'Ảnh ở xưởng'),
    ...pictureText(pictures[0] ?? '').root.children,
    ...blockText('pictureGroup', { pictures }).root.children,
    heading('h3', 'Lời của tổ trưởng'),
    ...blockText('quoteBox', {
      text: 'Mình nói một lần thì người ta nghe.\nMình ghi lại thì người ta làm.',
      person: 'Lò Thị Pành',
      role: 'Tổ trưởng công đoàn, Công ty May Hồng Lam',
    }).root.children,
    heading('h2', 'Phim'),
    ...blockText('video', {
      url: 'https://youtu.be/abcdefghij1',
      title: 'Phiên thương lượng',
      poster: pictures[1],
    }).root.children,
    ...paragraph(part.repeat(12)),
    heading('h2', 'Tài liệu'),
    ...blockText('attachments', { files }).root.children,
    ...paragraph(part.repeat(4)),
  ];
  return { root: { ...root, children } };
}
