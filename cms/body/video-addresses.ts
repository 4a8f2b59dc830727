/** Addresses of videos that the portal can show as a card. */

const youtube =
  /^(?:https?:)?\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/)([\w-]{11})(?![\w-])/i;
const vimeo =
  /^(?:https?:)?\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/|channels\/[\w-]+\/)?(\d{5,12})(?!\d)/i;
const facebookPlayer = /^(?:https?:)?\/\/(?:www\.)?facebook\.com\/plugins\/video\.php\?/i;
const facebook =
  /^https?:\/\/(?:www\.|m\.|web\.)?(?:facebook\.com\/(?:[\w.-]+\/videos\/(?:[\w.-]+\/)?\d+|watch\/?\?(?:[^#]*&)?v=\d+|reel\/\d+|video\.php\?v=\d+)|fb\.watch\/[\w-]+)/i;
const ownFile = /^(?:https:\/\/[^\s?#]+|\/(?![/\\])[^\s?#]*)\.mp4(?:[?#][^\s]*)?$/i;

export type VideoKind = 'youtube' | 'vimeo' | 'facebook' | 'file';

/** A video's page for people, from any of the forms in which its address goes round; null if it is none. */
export function videoAddress(address: string): { kind: VideoKind; url: string } | null {
  const trimmed = address.trim();
  const youtubeId = youtube.exec(trimmed)?.[1];
  if (youtubeId) return { kind: 'youtube', url: `https://www.youtube.com/watch?v=${youtubeId}` };
  const vimeoId = vimeo.exec(trimmed)?.[1];
  if (vimeoId) return { kind: 'vimeo', url: `https://vimeo.com/${vimeoId}` };
  if (facebookPlayer.test(trimmed)) return facebookVideo(hrefParameter(trimmed));
  if (ownFile.test(trimmed)) return { kind: 'file', url: trimmed };
  return facebookVideo(trimmed);
}

function facebookVideo(address: string): { kind: VideoKind; url: string } | null {
  return facebook.test(address) && !/\s/.test(address) ? { kind: 'facebook', url: address } : null;
}

function hrefParameter(address: string): string {
  const absolute = address.startsWith('//') ? `https:${address}` : address;
  return URL.canParse(absolute) ? (new URL(absolute).searchParams.get('href') ?? '') : '';
}
