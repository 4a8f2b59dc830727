import type { Block, TextBlock } from './blocks.ts';
import { cleanLine } from './clean-text.ts';
import { type Draft, without } from './draft.ts';
import { dropBeginning } from './html-tree.ts';
import { splitDateline } from './split-dateline.ts';

const letterhead = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]\s*Tự do/iu;
const kicker =
  /^(?:tin|tin bài|tin tức|tin hoạt động|bài|bài viết|tin ngắn|người tốt việc tốt|chuyên mục\s*:.*|kính gửi\s*:.*|bài dự thi.*|tác phẩm dự thi.*)[.:]?$/iu;
const longestTitle = 250;

/** Title, sapo and dateline, from the first paragraphs; pictures among them stay where they are. */
export function findHead(draft: Draft): void {
  setLetterheadAside(draft);
  findTitle(draft);
  findSapo(draft);
  findDateline(draft);
}

const texts = (blocks: Block[]) => blocks.filter((block) => block.kind === 'text');

function setLetterheadAside(draft: Draft): void {
  for (const block of draft.blocks.filter(({ kind }) => kind !== 'picture').slice(0, 3)) {
    if (block.kind === 'picture') continue;
    const isHead = letterhead.test(block.text) || (block.kind === 'text' && kicker.test(block.text));
    if (!isHead) continue;
    const reason = letterhead.test(block.text) ? 'Phần đầu công văn' : 'Dòng ghi loại bài, nơi gửi';
    draft.unplaced.push({ text: block.text, reason });
    draft.blocks = without(draft.blocks, [block]);
  }
}

function findTitle(draft: Draft): void {
  const first = texts(draft.blocks).slice(0, 5);
  const marked = first.find(({ style }) => style === 'title') ?? first.find(({ tag }) => tag === 'h1');
  const [top, ...next] = first;
  if (marked) takeTitle(draft, [marked]);
  else if (top && standsOut(top))
    takeTitle(draft, [top, ...next.slice(0, 1).filter((line) => goesOn(top, line))]);
  else if (top && isShortLine(top) && first.length > 1) {
    takeTitle(draft, [top]);
    draft.doubts.push({
      field: 'title',
      message: 'Tiêu đề lấy từ dòng đầu tiên vì không dòng nào được làm nổi bật.',
    });
  } else
    draft.doubts.push({ field: 'title', message: 'Không thấy dòng nào giống tiêu đề. Hãy đặt tiêu đề.' });
}

function takeTitle(draft: Draft, lines: TextBlock[]): void {
  draft.title = cleanLine(lines.map(({ text }) => text).join(' '));
  draft.blocks = without(draft.blocks, lines);
}

const isCapitals = (text: string) => /\p{Lu}/u.test(text) && text === text.toUpperCase();

function standsOut({ text, bold, style, italic }: TextBlock): boolean {
  if (text.length > longestTitle) return false;
  return bold || isCapitals(text) || (style === 'centred' && !italic);
}

/** A title of two lines: both alike, and the first one no sentence. */
function goesOn(first: TextBlock, second: TextBlock): boolean {
  if (first.text.length + second.text.length > longestTitle || /[.!?]$/.test(first.text + second.text))
    return false;
  if (isCapitals(first.text) || isCapitals(second.text))
    return isCapitals(first.text) && isCapitals(second.text) && first.style === second.style;
  return first.style === 'centred' && second.style === 'centred' && first.bold && second.bold;
}

const isShortLine = ({ text, style }: TextBlock) =>
  text.length <= 150 && !/[.;:,]$/.test(text) && style !== 'right' && style !== 'caption';

/** The first paragraph that is bold throughout, unless ordinary text comes before it. */
function findSapo(draft: Draft): void {
  const first = texts(draft.blocks).slice(0, 4);
  const marked = first.find(({ style }) => style === 'sapo');
  const plain = first.findIndex((block) => !block.bold && block.text.length > 140 && !block.italic);
  const candidates = plain === -1 ? first : first.slice(0, plain);
  const bold = candidates.find((block) => block.bold && block.tag === 'p' && isSapo(block));
  const [lead] = first;
  const italic =
    lead?.italic && isSapo(lead) && lead.text.length > 80 && lead.style === '' ? lead : undefined;
  const sapo = marked ?? bold ?? italic;
  if (!sapo)
    return void draft.doubts.push({
      field: 'sapo',
      message: 'Không thấy đoạn mở đầu in đậm. Hãy viết sapo.',
    });
  if (sapo === italic && sapo !== bold)
    draft.doubts.push({ field: 'sapo', message: 'Sapo lấy từ đoạn đầu in nghiêng.' });
  draft.sapo = cleanLine(sapo.text);
  draft.blocks = without(draft.blocks, [sapo]);
}

/** Short bold lines are headings or signatures. */
const isSapo = ({ text, style }: TextBlock) =>
  text.length >= 40 && text.length <= 1200 && style !== 'caption';

function findDateline(draft: Draft): void {
  const [lead] = texts(draft.blocks);
  const inSapo = splitDateline(draft.sapo);
  const inLead = inSapo || !lead || lead.tag !== 'p' ? null : splitDateline(cleanLine(lead.text));
  const found = inSapo ?? inLead;
  if (!found) return;
  draft.dateline = found.dateline;
  if (!found.sure) draft.doubts.push({ field: 'dateline', message: 'Nơi viết lấy từ mấy chữ đầu của bài.' });
  if (inSapo) draft.sapo = inSapo.rest;
  else if (lead && inLead) cutLead(draft, lead, inLead.rest);
}

function cutLead(draft: Draft, lead: TextBlock, rest: string): void {
  const whole = cleanLine(lead.text);
  const nodes = dropBeginning(lead.nodes, whole.slice(0, whole.length - rest.length));
  draft.blocks = draft.blocks.map((block) => (block === lead ? { ...lead, nodes, text: rest } : block));
}
