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

export interface Video {
  kind: VideoKind;
  /** Its page for people, or the file itself */
  url: string;
  /** What a reader's browser loads after the click */
  player: string;
}

/** The video at an address, in any of the forms in which people pass it on; null if it is none. */
export function videoAddress(address: string): Video | null {
  const trimmed = address.trim();
  const youtubeId = youtube.exec(trimmed)?.[1];
  if (youtubeId) return video('youtube', `https://www.youtube.com/watch?v=${youtubeId}`, youtubeId);
  const vimeoId = vimeo.exec(trimmed)?.[1];
  if (vimeoId) return video('vimeo', `https://vimeo.com/${vimeoId}`, vimeoId);
  if (facebookPlayer.test(trimmed)) return facebookVideo(hrefParameter(trimmed));
  if (ownFile.test(trimmed)) return video('file', trimmed, trimmed);
  return facebookVideo(trimmed);
}

const players: Record<VideoKind, (id: string) => string> = {
  youtube: (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  vimeo: (id) => `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`,
  facebook: (id) =>
    `https://www.facebook.com/plugins/video.php?href=${encodeURIComponent(id)}&show_text=false&autoplay=true`,
  file: (id) => id,
};

const video = (kind: VideoKind, url: string, id: string): Video => ({ kind, url, player: players[kind](id) });

function facebookVideo(address: string): Video | null {
  return facebook.test(address) && !/[\s"'<>]/.test(address) ? video('facebook', address, address) : null;
}

function hrefParameter(address: string): string {
  const absolute = address.startsWith('//') ? `https:${address}` : address;
  return URL.canParse(absolute) ? (new URL(absolute).searchParams.get('href') ?? '') : '';
}
