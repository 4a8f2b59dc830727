import type { OldFile } from '../old-portal.ts';
import { fileName, filePlaces } from '../text/file-places.ts';
import { isSameHost, oldPath, siteOf } from '../text/old-path.ts';
import type { Staging } from './staging.ts';

const unknown = 'http://nukeviet.invalid';

/** What holds for all modules of a NukeViet. */
export interface NukevietSite {
  /** Null when neither the tables nor the command say it. */
  address: string | null;
  /** Begins every origin, so that two old portals do not mix. */
  prefix: string;
  /** What stands before `<category>/<article>.html`, in every form in which the site may have answered. */
  bases(language: string, module: string): string[];
  isOwn(address: string): boolean;
  file(src: string): OldFile | null;
}

export function readSite(staging: Staging, givenAddress: string | null): NukevietSite {
  const domain = staging.setting('my_domains')?.split(',')[0]?.trim();
  const address = givenAddress ?? (domain ? `https://${domain}` : null);
  const base = address ?? unknown;
  const site = address === null ? '' : siteOf(address);
  const [isShort, shortModule] = [staging.setting('rewrite_optional'), staging.setting('rewrite_op_mod')];
  const isOwn = (one: string) => isSameHost(one, base) || (address === null && !/^https?:/i.test(one));
  return {
    address,
    prefix: `nv:${site}`,
    bases: (language, module) => {
      const forms = [`/${language}/${module}/`, `/${module}/`, '/'];
      if (isShort === null) return forms;
      if (isShort !== '1') return forms.slice(0, 1);
      return shortModule === module ? forms.slice(2) : forms.slice(1, 2);
    },
    isOwn,
    file: (src) => {
      const path = isOwn(src) ? oldPath(src, base) : null;
      if (path === null) return null;
      // Small copies of pictures lie in a folder of their own; what is wanted is the picture.
      const whole = path.replace(/^\/(assets|files)\/(?=\w+\/)/, '/uploads/');
      return {
        origin: `nv:${site}${whole}`,
        name: fileName(whole),
        alt: null,
        caption: null,
        credit: null,
        files: [...new Set([...filePlaces(whole), ...filePlaces(path)])],
        url: address === null ? null : new URL(encodeURI(whole), address).href,
      };
    },
  };
}
