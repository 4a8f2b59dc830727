/** Small words for building Word files the way contributors do. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  ImageRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import sharp from 'sharp';

export type Part = Paragraph | Table;

const { CENTER, RIGHT, JUSTIFIED } = AlignmentType;

/** Text in which `**bold**` and `_italic_` are marked. */
function runs(text: string, all: { bold?: boolean; italics?: boolean } = {}): TextRun[] {
  return text.split(/(\*\*.+?\*\*|__.+?__|\n)/).flatMap((piece) => {
    if (piece === '') return [];
    if (piece === '\n') return [new TextRun({ break: 1 })];
    const [, bold] = /^\*\*(.+)\*\*$/s.exec(piece) ?? [];
    const [, italic] = /^__(.+)__$/s.exec(piece) ?? [];
    const format = { ...all, ...(bold ? { bold: true } : {}), ...(italic ? { italics: true } : {}) };
    return [new TextRun({ text: bold ?? italic ?? piece, ...format })];
  });
}

export const line = (text: string, options: IParagraphOptions = {}) =>
  new Paragraph({ alignment: JUSTIFIED, ...options, children: runs(text) });
export const bold = (text: string, options: IParagraphOptions = {}) =>
  new Paragraph({ ...options, children: runs(text, { bold: true }) });
export const title = (text: string) => bold(text, { alignment: CENTER });
export const italic = (text: string) =>
  new Paragraph({ alignment: CENTER, children: runs(text, { italics: true }) });
export const centred = (text: string) => line(text, { alignment: CENTER });
export const signed = (text: string) => bold(text, { alignment: RIGHT });
export const heading = (text: string, level: 1 | 2 | 3 = 2) =>
  new Paragraph({ heading: HeadingLevel[`HEADING_${level}`], children: [new TextRun(text)] });
export const bullet = (text: string, level = 0) => new Paragraph({ bullet: { level }, children: runs(text) });
export const link = (text: string, address: string) =>
  new ExternalHyperlink({ link: address, children: [new TextRun({ text, style: 'Hyperlink' })] });
export const mixed = (...children: ParagraphChild[]) => new Paragraph({ children });
export const run = (text: string) => new TextRun(text);

/** A picture of one colour, different for every number. */
export async function photo(number: number, alt = ''): Promise<ImageRun> {
  const background = `hsl(${(number * 47) % 360}, 60%, ${30 + (number % 5) * 10}%)`;
  const shape = { width: 64, height: 40, channels: 3 as const, background };
  const data = await sharp({ create: shape }).jpeg({ quality: 60 }).toBuffer();
  const altText = { name: `Picture ${number}`, title: '', description: alt || `IMG_20240${number}.jpg` };
  return new ImageRun({ type: 'jpg', data, transformation: { width: 320, height: 200 }, altText });
}

export const picture = async (number: number, alt = '') =>
  new Paragraph({ alignment: CENTER, children: [await photo(number, alt)] });

/** A table from rows of cells, each a text, parts, or parts over several columns. */
export type CellContent = string | Part[] | { span: number; parts: Part[] };
export function table(rows: CellContent[][]): Table {
  return new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) });
}

function cell(content: CellContent): TableCell {
  if (typeof content === 'string') return new TableCell({ children: [line(content)] });
  if (Array.isArray(content)) return new TableCell({ children: content });
  return new TableCell({ columnSpan: content.span, children: content.parts });
}

type DocumentOptions = ConstructorParameters<typeof Document>[0];

export function pack(
  parts: Part[],
  more: Partial<DocumentOptions> & { headers?: object } = {},
): Promise<Buffer> {
  const { headers, ...options } = more;
  return Packer.toBuffer(
    new Document({ ...options, sections: [{ ...(headers ? { headers } : {}), children: parts }] }),
  );
}
