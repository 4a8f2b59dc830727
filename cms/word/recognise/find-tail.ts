import type { Block, TextBlock } from './blocks.ts';
import { readBylines, readPlace, type WordByline } from './byline.ts';
import { cleanLine } from './clean-text.ts';
import { type Draft, without } from './draft.ts';
import { textOf } from './html-tree.ts';
import { isNameLike } from './name-like.ts';
import { splitCaption } from './split-caption.ts';

const signedWith =
  /^(?:(?:tin|bài)(?:\s*(?:,|và|&|-|\/)?\s*ảnh)?|thực hiện|tác giả|người viết|viết bài|bài viết|nhóm tác giả|nhóm phóng viên|nhóm PV)\s*[:：]\s*/iu;
const source = /^[([]?\s*(?:nguồn|theo)\s*[:：]?\s+(.{2,60}?)\s*[)\]]?$/iu;
const contact =
  /^(?:sđt|đt|số điện thoại|điện thoại|mobile|email|e-mail|zalo|địa chỉ|stk|số tài khoản|số tk|tài khoản)\s*[:.]?/iu;
const emptyRelated = /^(?:có thể bạn quan tâm|tin liên quan|bài liên quan|xem thêm|tin khác)\s*[:.]?$/iu;
const placeAndDay = /^[\p{Lu}][\p{L}\s]{1,40},\s*ngày\s+[\d….\s]+tháng\s+[\d….\s]+năm\s+[\d….]+\.?$/u;
const onBehalf = /^(?:TM\.|T\/M|KT\.|TL\.|NGƯỜI VIẾT|TÁC GIẢ)/u;

/** The end of the text: who signed, the source, lines that readers are not meant to see. */
export function findTail(draft: Draft): void {
  splitSignatureOff(draft);
  for (let steps = 0; steps < 8; steps++) {
    const [last, before] = draft.blocks.filter((block) => block.kind !== 'picture').reverse();
    if (last?.kind !== 'text' || (!before && draft.pictures.size === 0) || !takeLine(draft, last, before))
      return;
  }
}

/** Whether this is one of the last lines and could be the signature, which is no caption however short it is. */
export function isSignature(blocks: Block[], block: TextBlock): boolean {
  const last = blocks.filter(({ kind }) => kind !== 'picture').slice(-3);
  if (!last.includes(block) || splitCaption(block.text).credit) return signedWith.test(block.text);
  if (signedWith.test(block.text)) return true;
  const bylines = readBylines(block.text);
  return bylines.length > 0 && (block === last.at(-1) || block.style === 'right' || block.bold);
}

/** Takes the last line away if its kind is known. */
function takeLine(draft: Draft, block: TextBlock, before: Block | undefined): boolean {
  const text = cleanLine(block.text);
  const reason = reasonToSetAside(text);
  if (reason) draft.unplaced.push({ text: block.text, reason });
  else if (!takeSigned(draft, text) && !takeCredit(draft, text) && !takeSource(draft, text))
    return takeByline(draft, block, before);
  draft.blocks = without(draft.blocks, [block]);
  return true;
}

function reasonToSetAside(text: string): string | null {
  if (emptyRelated.test(text)) return 'Mục không có gì bên dưới';
  if (contact.test(text)) return 'Thông tin liên hệ của tác giả, không đăng';
  if (placeAndDay.test(text)) return 'Nơi và ngày viết';
  return onBehalf.test(text) && text.length <= 60 ? 'Dòng ký văn bản' : null;
}

/** `Tin, ảnh: NL` names the author, and the photographer of every picture that names nobody else. */
function takeSigned(draft: Draft, text: string): boolean {
  const [label] = signedWith.exec(text) ?? [];
  if (label === undefined) return false;
  const [names = '', photographer] = text.slice(label.length).split(/\s*[;–-]?\s*\bảnh\s*:\s*/iu);
  const bylines = readBylines(names.replace(/[\s;,–-]+$/, ''));
  if (bylines.length === 0) return false;
  addBylines(draft, bylines);
  draft.labels.push(label, 'ảnh', 'CTV', 'cộng tác viên');
  if (photographer || /ảnh/iu.test(label)) creditAll(draft, photographer ?? cleanLine(names));
  return true;
}

function takeCredit(draft: Draft, text: string): boolean {
  const { caption, credit, labels } = splitCaption(text);
  if (caption || !credit || /^nguồn$/iu.test(labels[0] ?? '')) return false;
  const lacking = [...draft.pictures.values()].filter((picture) => !picture.credit);
  if (lacking.length === 0) return false;
  draft.labels.push(...labels);
  creditAll(draft, credit);
  return true;
}

function creditAll(draft: Draft, credit: string): void {
  for (const picture of draft.pictures.values()) {
    if (picture.credit) continue;
    picture.credit = credit;
    draft.doubts.push({
      field: `picture:${picture.picture}`,
      message: 'Tên người chụp lấy từ dòng ký cuối bài.',
    });
  }
}

function takeSource(draft: Draft, text: string): boolean {
  const [, name] = source.exec(text) ?? [];
  if (!name || draft.sourceName || !(isNameLike(name) || /^[\w-]+(?:\.[\w-]+)+$/.test(name))) return false;
  draft.sourceName = name;
  draft.labels.push('nguồn', 'theo');
  return true;
}

function takeByline(draft: Draft, block: TextBlock, before: Block | undefined): boolean {
  const text = cleanLine(block.text);
  if (text.length > 160 || block.tag !== 'p' || draft.bylines.length > 0) return false;
  const place = readPlace(text);
  if (place && before?.kind === 'text') return takePlaceWithName(draft, block, before, place);
  const bylines = readBylines(text);
  if (bylines.length === 0) return false;
  const plain = bylines.every(({ role, unit, isContributor }) => !role && !unit && !isContributor);
  if (plain && block.style !== 'right' && !block.bold && !block.italic)
    draft.doubts.push({ field: 'bylines', message: 'Tên tác giả lấy từ dòng cuối bài.' });
  addBylines(draft, bylines);
  draft.blocks = without(draft.blocks, [block]);
  return true;
}

/** The name on one line, role and unit on the next. */
function takePlaceWithName(
  draft: Draft,
  block: TextBlock,
  before: TextBlock,
  place: Omit<WordByline, 'name'>,
) {
  const [byline, ...others] = readBylines(before.text);
  if (!byline || others.length > 0 || byline.role || byline.unit) return false;
  addBylines(draft, [
    { ...place, name: byline.name, isContributor: byline.isContributor || place.isContributor },
  ]);
  draft.blocks = without(draft.blocks, [block, before]);
  return true;
}

function addBylines(draft: Draft, bylines: WordByline[]): void {
  draft.bylines.push(...bylines);
  if (bylines.some(({ isContributor }) => isContributor)) draft.labels.push('CTV', 'cộng tác viên');
  if (bylines.length > 1) draft.labels.push('và');
}

/** A signature after a line break at the end of the last paragraph becomes a paragraph of its own. */
function splitSignatureOff(draft: Draft): void {
  const last = draft.blocks.findLast((block) => block.kind !== 'picture');
  if (last?.kind !== 'text' || last.tag !== 'p') return;
  const at = last.nodes.findLastIndex((node) => node.nodeName === 'br');
  const [body, signature] = [last.nodes.slice(0, at), last.nodes.slice(at + 1)];
  const text = textOf(signature);
  if (at < 1 || !textOf(body) || (readBylines(text).length === 0 && !signedWith.test(text))) return;
  const index = draft.blocks.indexOf(last);
  draft.blocks.splice(
    index,
    1,
    { ...last, nodes: body, text: textOf(body) },
    { ...last, nodes: signature, text },
  );
}
