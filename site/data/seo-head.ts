import type { HeadImage, Picture, SeoHead } from './models.ts';
import { pictureOf } from './pictures.ts';
import type { ContentReader, Seo } from './reader.ts';

export function headImage({ src, width, height, alt }: Picture): HeadImage {
  return { src, width, height, alt };
}

/** What the editors said of a page to search engines; what they left empty is as the page itself has it. */
export function seoHead(reader: ContentReader, seo: Seo, otherwise: SeoHead): SeoHead {
  const picture = seo.image === null ? null : pictureOf(reader, seo.image);
  return {
    title: seo.title ?? otherwise.title,
    description: seo.description ?? otherwise.description,
    image: picture === null ? otherwise.image : headImage(picture),
  };
}
