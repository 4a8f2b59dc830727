import type { Block, PictureBlock, TextBlock } from './blocks.ts';
import { cleanLine, essence } from './clean-text.ts';
import { type Draft, type RecognisedPicture, without } from './draft.ts';
import { isSignature } from './find-tail.ts';
import { splitCaption } from './split-caption.ts';

const longestCaption = 400;

/** Gives every picture its caption and credit: from its table cells, from beneath, at need from above. */
export function findCaptions(draft: Draft): void {
  for (const run of runsOfPictures(draft.blocks)) {
    run.forEach((block) => startPicture(draft, block));
    captionsBeneath(draft, run);
  }
  for (const run of runsOfPictures(draft.blocks)) captionAbove(draft, run);
  placeNumbered(draft);
  setOrphansAside(draft);
}

function runsOfPictures(blocks: Block[]): PictureBlock[][] {
  const runs: PictureBlock[][] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'picture') return;
    if (blocks[index - 1]?.kind === 'picture') runs.at(-1)?.push(block);
    else runs.push([block]);
  });
  return runs;
}

function startPicture(draft: Draft, { picture, alt, cells }: PictureBlock): void {
  const entry = { picture, alt, caption: '', credit: '' };
  draft.pictures.set(picture, entry);
  for (const text of cells) addText(draft, entry, text);
}

/** A second text for a picture is its credit, the same once more, or a line that goes on. */
function addText(draft: Draft, picture: RecognisedPicture, text: string): void {
  const { caption, credit, labels } = splitCaption(text);
  if (isRepeated(picture, text)) return void draft.repeated.push(text);
  draft.labels.push(...labels);
  if (caption) picture.caption = picture.caption ? `${picture.caption} ${caption}` : caption;
  if (credit && picture.credit) picture.caption = cleanLine(`${picture.caption} (${credit})`);
  else if (credit) picture.credit = credit;
}

/** Whether a text only says again what the picture has; what it has may be completed by a credit. */
function isRepeated(picture: RecognisedPicture, text: string): boolean {
  const { caption, credit } = splitCaption(text);
  if (!picture.caption || essence(caption) !== essence(picture.caption)) return false;
  if (credit && !picture.credit) picture.credit = credit;
  return !credit || essence(credit) === essence(picture.credit);
}

function captionsBeneath(draft: Draft, run: PictureBlock[]): void {
  const pictures = run.flatMap(({ picture }) => draft.pictures.get(picture) ?? []);
  const lacking = pictures.filter(({ caption }) => !caption);
  const below = textsBelow(draft, run.at(-1), 2 * run.length);
  const repeated = below.filter(({ text }) => pictures.some((picture) => isRepeated(picture, text)));
  draft.repeated.push(...repeated.map(({ text }) => text));
  draft.blocks = without(draft.blocks, repeated);
  const fresh = below.filter((block) => !repeated.includes(block));
  if (lacking.length === 0) return placeCredit(draft, pictures, fresh);
  if (lacking.length === 1) return placeOne(draft, lacking[0], fresh);
  placeSeveral(draft, lacking, fresh);
}

function placeCredit(draft: Draft, pictures: RecognisedPicture[], [block]: TextBlock[]): void {
  const picture = pictures.at(-1);
  if (!block || !picture || picture.credit || !isCreditOnly(block)) return;
  addText(draft, picture, block.text);
  draft.blocks = without(draft.blocks, [block]);
}

function placeOne(draft: Draft, picture: RecognisedPicture | undefined, [first, ...next]: TextBlock[]): void {
  if (!picture || !first) return;
  const taken = [first];
  addText(draft, picture, first.text);
  if (!isStrong(first)) doubt(draft, picture, 'Chú thích lấy từ dòng ngắn ngay dưới ảnh.');
  for (const block of next) {
    const again = isRepeated(picture, block.text);
    if (!again && (picture.caption === '' ? !isStrong(block) : picture.credit || !isCreditOnly(block))) break;
    taken.push(block);
    if (again) draft.repeated.push(block.text);
    else addText(draft, picture, block.text);
  }
  draft.blocks = without(draft.blocks, taken);
}

/** As many texts as pictures: one each, in order. One text for several pictures belongs to the last of them. */
function placeSeveral(draft: Draft, pictures: RecognisedPicture[], below: TextBlock[]): void {
  const strong = below.filter(isStrong);
  if (strong.length >= pictures.length) {
    const pairs = strong.slice(0, pictures.length);
    pairs.forEach((block, index) => {
      const picture = pictures[(splitCaption(block.text).number ?? index + 1) - 1] ?? pictures[index];
      if (!picture) return;
      addText(draft, picture, block.text);
      doubt(draft, picture, 'Nhiều ảnh rồi mới đến các chú thích: đã ghép theo thứ tự.');
    });
    draft.blocks = without(draft.blocks, pairs);
    return;
  }
  const [first] = strong.length > 0 ? strong : below;
  const last = pictures.at(-1);
  if (!first || !last) return;
  addText(draft, last, first.text);
  for (const picture of pictures) doubt(draft, picture, 'Một chú thích cho nhiều ảnh: đã ghi ở ảnh cuối.');
  draft.blocks = without(draft.blocks, [first]);
}

function doubt(draft: Draft, { picture }: RecognisedPicture, message: string): void {
  draft.doubts.push({ field: `picture:${picture}`, message });
}

/** Texts right beneath that may be captions: strong ones as long as they follow, or one short line. */
function textsBelow(draft: Draft, picture: PictureBlock | undefined, most: number): TextBlock[] {
  const start = picture ? draft.blocks.indexOf(picture) + 1 : draft.blocks.length;
  const found: TextBlock[] = [];
  for (const block of draft.blocks.slice(start, start + most)) {
    if (block.kind !== 'text' || isSignature(draft.blocks, block)) break;
    if (!isStrong(block) && !(found.length === 0 && isWeak(block)) && !isSameAsFirst(block, found)) break;
    found.push(block);
  }
  return found;
}

const isSameAsFirst = (block: TextBlock, found: TextBlock[]) =>
  found.some(({ text }) => essence(splitCaption(text).caption) === essence(splitCaption(block.text).caption));

const isCreditOnly = ({ text }: TextBlock) => splitCaption(text).caption === '';

/** Marked as a caption by its style, its stand, a credit or a number. */
function isStrong({ style, text, italic, bold, tag }: TextBlock): boolean {
  if (tag !== 'p' || text.length > longestCaption || style === 'right') return false;
  const { credit, number } = splitCaption(text);
  if (style === 'caption' || number !== null || /\|\s*$/.test(text)) return true;
  return credit !== '' || italic || (style === 'centred' && !(bold && text === text.toUpperCase()));
}

const isWeak = ({ bold, tag, text, style }: TextBlock) =>
  tag === 'p' && style !== 'right' && !bold && text.length <= 140 && !/[.!?:;…]$/.test(text);

/** A caption over its picture: only what is plainly one, and only for a picture that has none. */
function captionAbove(draft: Draft, [first, second]: PictureBlock[]): void {
  const picture = first && draft.pictures.get(first.picture);
  const above = first && draft.blocks[draft.blocks.indexOf(first) - 1];
  if (!picture || second || picture.caption || above?.kind !== 'text' || !isOrphan(above)) return;
  addText(draft, picture, above.text);
  doubt(draft, picture, 'Chú thích lấy từ dòng ngay trên ảnh.');
  draft.blocks = without(draft.blocks, [above]);
}

/** `Ảnh 2: …` anywhere in the text belongs to the second picture. */
function placeNumbered(draft: Draft): void {
  for (const block of draft.blocks.filter((one) => one.kind === 'text' && one.tag === 'p')) {
    if (block.kind !== 'text' || block.text.length > longestCaption) continue;
    const { number } = splitCaption(block.text);
    const picture = [...draft.pictures.values()][(number ?? 0) - 1];
    if (number === null || !picture || picture.caption) continue;
    addText(draft, picture, block.text);
    doubt(draft, picture, 'Chú thích không đứng cạnh ảnh: đã ghép theo số thứ tự.');
    draft.blocks = without(draft.blocks, [block]);
  }
}

function isOrphan(block: TextBlock): boolean {
  const { credit, caption } = splitCaption(block.text);
  if (block.style === 'caption' || /\|\s*$/.test(block.text)) return true;
  return credit !== '' && caption !== '' && (block.italic || block.style === 'centred');
}

/** Captions that stand beside no picture would be stray lines in the article: they are listed instead. */
function setOrphansAside(draft: Draft): void {
  const orphans = draft.blocks.filter((block) => block.kind === 'text' && isOrphan(block));
  for (const block of orphans)
    if (block.kind === 'text')
      draft.unplaced.push({ text: block.text, reason: 'Giống chú thích ảnh nhưng không đứng cạnh ảnh nào' });
  draft.blocks = without(draft.blocks, orphans);
}
