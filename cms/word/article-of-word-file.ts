import { htmlToBody } from '../body/html-to-body.ts';
import type { Article } from '../payload-types.ts';
import type { Unplaced } from './recognise/draft.ts';
import type { RecognisedArticle } from './recognise/recognise.ts';

/**
 * The fields of the article that a Word file becomes. The first picture is its cover, which the portal shows above
 * the body.
 */
export function articleOfWordFile(
  found: RecognisedArticle,
  media: ReadonlyMap<number, string>,
  fileName: string,
) {
  const cover = found.pictures.find(({ picture }) => media.has(picture));
  const placed = found.bodyHtml.replaceAll(/<p><img src="picture:(\d+)"><\/p>\n?/g, (mark, number: string) =>
    media.has(Number(number)) && Number(number) !== cover?.picture ? mark : '',
  );
  const { body, leftOut } = htmlToBody(placed, {
    pictureOf: (src) => media.get(Number(/^picture:(\d+)$/.exec(src)?.[1])) ?? null,
  });
  const unplaced: Unplaced[] = leftOut.map((text) => ({ text, reason: 'Không đưa vào bài được' }));
  return {
    unplaced,
    data: {
      title: found.title || titleOfName(fileName),
      sapo: found.sapo,
      dateline: found.dateline,
      body: body as Article['body'],
      bylines: found.bylines,
      ...(cover ? { cover: media.get(cover.picture) } : {}),
      ...(found.sourceName ? { source: { name: found.sourceName } } : {}),
    },
  };
}

/** @example titleOfName('bai_hoi-nghi.docx') // 'bai hoi nghi' */
function titleOfName(name: string): string {
  return name
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}
