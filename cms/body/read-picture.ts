import type { Block, PictureBlock } from './blocks.ts';
import { inlineText } from './blocks.ts';
import { captionAndCredit } from './captions.ts';
import { cleanLine } from './clean-text.ts';
import { attribute, leaveOut, type Context, type HtmlElement, type Reading } from './source.ts';

/** Longer texts beneath a picture are paragraphs, not captions. */
const longestCaption = 300;

const lazyAttributes = ['data-src', 'data-original', 'data-lazy-src', 'data-lazyload'];
const placeholder = /^data:image\/(gif|svg)|\/(blank|spacer|transparent|loading|pixel)\.(gif|png|svg)/i;

/** A picture; emoji that a page draws as pictures are text, pixels that count readers are nothing. */
export function readPicture(element: HtmlElement, context: Context, reading: Reading): void {
  const alt = attribute(element, 'alt') ?? '';
  if (
    /^(\p{Extended_Pictographic}|\p{Regional_Indicator}{2})[\p{Emoji_Modifier}\p{Extended_Pictographic}\uFE0F\u200D]*$/u.test(
      alt,
    )
  ) {
    reading.add({ kind: 'text', text: alt, format: context.format, link: context.link });
    return;
  }
  const src = pictureAddress(element);
  if (src === '' || isPixel(element)) return;
  const { source } = reading;
  source.pictures.seen += 1;
  const media = source.options.pictureOf?.(src) ?? null;
  if (media !== null) return reading.push({ kind: 'picture', media, caption: null, credit: null });
  source.pictures.leftOut += 1;
  leaveOut(source, 'Ảnh', alt || shortName(src));
}

function pictureAddress(element: HtmlElement): string {
  const src = (attribute(element, 'src') ?? '').trim();
  if (src !== '' && !placeholder.test(src)) return src;
  const lazy = lazyAttributes.map((name) => attribute(element, name)?.trim()).find(Boolean);
  const fromSet = /^\S+/.exec(attribute(element, 'srcset')?.trim() ?? '')?.[0].replace(/,$/, '');
  return lazy ?? fromSet ?? src;
}

function isPixel(element: HtmlElement): boolean {
  return ['width', 'height'].some((name) => /^[01](px)?$/.test(attribute(element, name)?.trim() ?? ''));
}

/** What a person can recognise an address by. */
function shortName(src: string): string {
  if (/^data:/i.test(src)) return 'ảnh nhúng trong bài';
  return src.split(/[?#]/)[0]?.split(/[/\\]/).at(-1) || src;
}

/** A picture with the text beneath it, if the text is a caption; else the blocks as they are. */
export function captionedBlocks(blocks: Block[]): Block[] {
  const [picture, text, ...others] = blocks;
  const isPair = picture?.kind === 'picture' && text?.kind === 'paragraph' && others.length === 0;
  if (!isPair || picture.caption !== null || !isCaption(inlineText(text.inlines))) return blocks;
  return [withCaption(picture, inlineText(text.inlines))];
}

export function isCaption(text: string): boolean {
  const { length } = cleanLine(text);
  return length > 0 && length <= longestCaption;
}

export function withCaption(picture: PictureBlock, line: string): PictureBlock {
  return { ...picture, ...captionAndCredit(line) };
}
