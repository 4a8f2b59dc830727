import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { captionAndCredit } from '../../../cms/body/captions.ts';
import { StepRefused } from '../../../cms/import/messages.ts';
import type { OldArticle, OldFile } from '../old-portal.ts';
import type { Importing } from './importing.ts';
import type { PlacedPicture } from './read-body.ts';

const atOnce = 3;

/** Notes what is said of an article's pictures where nobody said anything before. */
export function noteWords(
  { portal, words }: Importing,
  article: OldArticle,
  pictures: PlacedPicture[],
): void {
  for (const { src, caption, credit } of pictures) {
    const file = portal.file(src, article);
    if (file === null || words.has(file.origin)) continue;
    const own = file.caption === null ? { caption, credit } : captionAndCredit(file.caption);
    words.set(file.origin, { caption: own.caption, credit: file.credit ?? own.credit });
  }
}

/** Brings an article's pictures into the newsroom. @returns identifiers of the media by `src` */
export async function bringPictures(
  importing: Importing,
  article: OldArticle,
  pictures: PlacedPicture[],
): Promise<Map<string, string>> {
  const alts = readAlts(article.html);
  const wanted = new Map<string, OldFile>();
  const cover = article.cover === null ? [] : [{ src: article.cover, caption: null, credit: null }];
  for (const picture of [...pictures, ...cover]) {
    const file = importing.portal.file(picture.src, article);
    if (file === null) noteElsewhere(importing, article, picture.src);
    else if (!wanted.has(picture.src))
      wanted.set(picture.src, described(importing, file, alts.get(picture.src)));
  }
  return bringFiles(importing, article, wanted);
}

/** Brings the files that an article links to. @returns identifiers of the media by `href` */
export async function bringLinkedFiles(
  importing: Importing,
  article: OldArticle,
  hrefs: string[],
): Promise<Map<string, string>> {
  const files = hrefs.filter((href) => /\.(pdf|docx?|xlsx?)([?#]|$)/i.test(href));
  const wanted = files.flatMap((href) => {
    const file = importing.portal.file(href, article);
    return file === null ? [] : [[href, file] as const];
  });
  return bringFiles(importing, article, new Map(wanted));
}

async function bringFiles(
  importing: Importing,
  article: OldArticle,
  wanted: ReadonlyMap<string, OldFile>,
): Promise<Map<string, string>> {
  await importing.lookUp(
    'media',
    [...wanted.values()].map(({ origin }) => origin),
  );
  const found = new Map<string, string>();
  const queue = wanted.entries();
  const work = async () => {
    for (const [address, file] of queue) {
      const id = await bringFile(importing, article, file);
      if (id !== null) found.set(address, id);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

function noteElsewhere({ report }: Importing, article: OldArticle, src: string): void {
  report.missingPictures.push(remark(article, src, 'ở máy chủ khác, không lấy'));
}

/** Two addresses may name one file: the second waits for the first. */
function bringFile(importing: Importing, article: OldArticle, file: OldFile): Promise<string | null> {
  const { underWay } = importing;
  const known = underWay.get(file.origin);
  if (known !== undefined) return known;
  const brought = uploadFile(importing, article, file).finally(() => underWay.delete(file.origin));
  underWay.set(file.origin, brought);
  return brought;
}

async function uploadFile(importing: Importing, article: OldArticle, file: OldFile): Promise<string | null> {
  const { report, loader, media, missing } = importing;
  const known = media.get(file.origin);
  if (known !== undefined) {
    importing.countKnown(file.origin);
    return known;
  }
  const lost = missing.get(file.origin);
  const loaded = lost ?? (await loader.load(file));
  if (typeof loaded === 'string') return miss(importing, article, file, loaded);
  const { origin, alt, caption, credit } = file;
  try {
    const message = { origin, name: loaded.name, type: loaded.type, alt, caption, credit };
    const { id } = await importing.deliver('medium', message, loaded.bytes);
    media.set(origin, id);
    importing.countMade(origin);
    report.pictures.made += 1;
    return id;
  } catch (error) {
    if (error instanceof StepRefused) return miss(importing, article, file, error.message);
    throw error;
  }
}

function miss({ missing, report }: Importing, article: OldArticle, file: OldFile, reason: string): null {
  missing.set(file.origin, reason);
  report.missingPictures.push(remark(article, file.url ?? file.name, reason));
  return null;
}

const remark = ({ origin, title }: OldArticle, address: string, reason: string) => ({
  origin,
  title,
  text: `${address}: ${reason}`,
});

function described({ words }: Importing, file: OldFile, alt: string | undefined): OldFile {
  const { caption = null, credit = null } = words.get(file.origin) ?? {};
  return { ...file, caption, credit, alt: alt || file.alt || caption };
}

function readAlts(html: string): Map<string, string> {
  const alts = new Map<string, string>();
  const look = (node: Tree.Node): void => {
    if (node.nodeName === 'img') {
      const { attrs } = node;
      const of = (name: string) =>
        attrs
          .find((one) => one.name === name)
          ?.value.normalize('NFC')
          .trim() ?? '';
      for (const src of [of('src'), of('data-src'), of('data-original'), of('data-lazy-src')]) {
        if (src !== '' && !isFileName(of('alt')) && !alts.get(src)) alts.set(src, of('alt'));
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(look);
  };
  look(parseFragment(html));
  return alts;
}

/** `IMG_2041`, `DSC00012.JPG`, `z3912_abc`: what a camera or a phone calls a picture tells nobody anything. */
const isFileName = (text: string) =>
  /^[\w-]*\d[\w-]*(\.\w{3,4})?$|\.(jpe?g|png|gif|webp)$/i.test(text) && !/\s/.test(text);
