/** A whole article as HTML for programs that read feeds: without classes and scripts, every address absolute. */
import type { AttachedFile, BodyBlock, FeedItem, Picture, VideoCard } from '../data/models.ts';
import { formatBytes } from '../format/numbers.ts';
import { escapeXml } from '../format/xml.ts';

/** @param siteUrl the portal's public address without a slash at the end */
export function articleHtml(item: FeedItem, siteUrl: string): string {
  const parts = [
    item.sapo === null ? '' : `<p><strong>${escapeXml(item.sapo)}</strong></p>`,
    item.cover === null ? '' : figure(item.cover),
    ...item.body.map(blockHtml),
    item.source === null ? '' : sourceLine(item.source),
  ];
  return withAbsoluteAddresses(parts.join('\n'), siteUrl, item.href);
}

function blockHtml(block: BodyBlock): string {
  switch (block.kind) {
    case 'html':
      return block.html;
    case 'figure':
      return figure(block.picture);
    case 'pictures':
      return block.pictures.map(figure).join('\n');
    case 'files':
      return fileList(block.files);
  }
  return videoLink(block.video);
}

function figure({ src, alt, width, height, caption, credit }: Picture): string {
  const text = [caption, credit && `Ảnh: ${credit}`].filter(Boolean).join(' ');
  const below = text === '' ? '' : `<figcaption>${escapeXml(text)}</figcaption>`;
  return `<figure><img src="${src}" alt="${escapeXml(alt)}" width="${width}" height="${height}">${below}</figure>`;
}

function fileList(files: AttachedFile[]): string {
  const items = files.map(
    ({ name, href, type, bytes }) =>
      `<li><a href="${escapeXml(href)}">${escapeXml(name)}</a> (${type}, ${formatBytes(bytes)})</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

function videoLink({ href, title, poster }: VideoCard): string {
  const name = title === '' ? 'Xem video' : `Xem video: ${title}`;
  return `${poster === null ? '' : figure(poster)}<p><a href="${escapeXml(href)}">${escapeXml(name)}</a></p>`;
}

function sourceLine({ name, url }: NonNullable<FeedItem['source']>): string {
  const named = escapeXml(name);
  return `<p>Nguồn: ${url === null ? named : `<a href="${escapeXml(url)}">${named}</a>`}</p>`;
}

/** Addresses of the portal and of places on the article's own page, as they are followed from elsewhere. */
function withAbsoluteAddresses(html: string, siteUrl: string, href: string): string {
  return html
    .replaceAll(/(<[^<>]*\s(?:href|src)=")\/(?!\/)/g, `$1${siteUrl}/`)
    .replaceAll(/(<a [^<>]*href=")#/g, `$1${siteUrl}${href}#`);
}
