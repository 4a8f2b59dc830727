import { cleanLine } from './clean-text.ts';
import { linkAddress } from './link-addresses.ts';
import { attribute, findWithin, leaveOut, type HtmlElement, type Reading } from './source.ts';
import { videoAddress } from './video-addresses.ts';

/** A frame, player or plug-in: a video that the portal can show becomes its card, of the rest the address is told. */
export function readEmbedded(element: HtmlElement, reading: Reading): void {
  const address = addressOf(element);
  const video = videoAddress(address);
  const title = cleanLine(attribute(element, 'title') ?? attribute(element, 'aria-label') ?? '').slice(
    0,
    200,
  );
  if (video && linkAddress(video.url)) {
    reading.push({ kind: 'video', url: video.url, title: isPlayerName(title) ? '' : title });
    return;
  }
  if (address !== '' && !/^(about|javascript):/i.test(address))
    leaveOut(reading.source, 'Khung nhúng', address);
}

/** Titles that name the player and not the video. */
const isPlayerName = (title: string) => /^(youtube|vimeo|facebook)?\s*(video)?\s*(player)?$/i.test(title);

function addressOf(element: HtmlElement): string {
  const holder = findWithin(element, (one) => addressIn(one) !== '');
  return holder ? addressIn(holder) : '';
}

function addressIn(element: HtmlElement): string {
  const names = element.tagName === 'object' ? ['data'] : ['src', 'data-src', 'data-lazy-src'];
  return names.map((name) => attribute(element, name)?.trim() ?? '').find((value) => value !== '') ?? '';
}
