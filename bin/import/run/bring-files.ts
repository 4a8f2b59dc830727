import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { captionAndCredit } from '../../../cms/body/captions.ts';
import { StepRefused } from '../../../cms/import/messages.ts';
import type { OldArticle, OldFile } from '../old-portal.ts';
import type { Importing } from './importing.ts';
import type { PlacedPicture } from './read-body.ts';

const atOnce = 3;

/** A picture that an article needs, with all that is said of it. */
interface Wanted {
  src: string;
  file: OldFile;
}

/** Brings an article's pictures into the newsroom. @returns identifiers of the media by `src` */
export async function bringPictures(
  importing: Importing,
  article: OldArticle,
  pictures: PlacedPicture[],
): Promise<Map<string, string>> {
  const alts = readAlts(article.html);
  const wanted = new Map<string, Wanted>();
  const cover = article.cover === null ? [] : [{ src: article.cover, caption: null, credit: null }];
  for (const picture of [...pictures, ...cover]) {
    const file = importing.portal.file(picture.src, article);
    if (file === null)
      importing.report.missingPictures.push(remark(article, picture.src, 'ở máy chủ khác, không lấy'));
    else if (!wanted.has(picture.src))
      wanted.set(picture.src, { src: picture.src, file: described(file, picture, alts) });
  }
  const origins = [...wanted.values()].map(({ file }) => file.origin);
  await importing.lookUp('media', origins);
  const found = new Map<string, string>();
  const queue = wanted.values();
  const work = async () => {
    for (const { src, file } of queue) {
      const id = await bringFile(importing, article, file);
      if (id !== null) found.set(src, id);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
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

/** What the old portal says of the file itself, else what stands at its first place. */
function described(
  file: OldFile,
  { src, caption, credit }: PlacedPicture,
  alts: ReadonlyMap<string, string>,
): OldFile {
  const own = file.caption === null ? { caption, credit } : captionAndCredit(file.caption);
  const words = alts.get(src) || file.alt || own.caption;
  return { ...file, ...own, credit: file.credit ?? own.credit ?? credit, alt: words ?? null };
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
