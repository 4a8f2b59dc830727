import { posix } from 'node:path';

/** One import in a source file. `target` is a path from the root, or a package's or built-in module's name. */
export interface Import {
  from: string;
  target: string;
  isTypeOnly: boolean;
}

const statement =
  /(?:^|[\n;>])\s*(?:import|export)\s+(?<type>type\s)?(?:[\w*{][^'";]*?\sfrom\s*)?['"](?<path>[^'"]+)['"]/g;
const call = /\bimport\(\s*['"](?<path>[^'"]+)['"]/g;

/** The imports of a TypeScript, JavaScript or Astro file; `from` is its path from the root, with `/`. */
export function readImports(from: string, source: string): Import[] {
  return [...source.matchAll(statement), ...source.matchAll(call)].map(({ groups }) => ({
    from,
    target: resolveTarget(from, groups?.path ?? ''),
    isTypeOnly: groups?.type !== undefined,
  }));
}

function resolveTarget(from: string, path: string): string {
  const [plain = ''] = path.split('?');
  return plain.startsWith('.') ? posix.join(posix.dirname(from), plain) : plain;
}

interface Boundary {
  from: RegExp;
  allows(target: string, isTypeOnly: boolean): boolean;
  rule: string;
}

const wire = 'cms/feed/wire.ts';
/** What readers type and editors type is understood by the same rules. */
const wordRules = ['site/search/words.ts', 'site/search/query.ts'];

/** The directions in which the folders may import, as the README draws them. */
const boundaries: Boundary[] = [
  {
    from: /^site\/.*\.astro$/,
    allows: (target) => !target.startsWith('cms/') && !target.startsWith('node:'),
    rule: 'an .astro file imports neither cms/ nor node:*',
  },
  {
    from: /^site\/publisher\/core\/(?!.*\.test\.ts$)/,
    allows: (target, isTypeOnly) =>
      target.startsWith('site/publisher/core/') ||
      target.startsWith('site/data/') ||
      (isTypeOnly && (target === 'site/publisher/definitions.ts' || target === wire)),
    rule: 'site/publisher/core/ imports only itself, site/data/ and types of definitions.ts and wire.ts',
  },
  {
    from: /^site\/data\/(?!.*\.test\.ts$)/,
    allows: (target) => !target.startsWith('node:'),
    rule: 'site/data/ imports no node:*',
  },
  {
    from: /^cms\//,
    allows: (target) => !/^(site|bin)\//.test(target) || wordRules.includes(target),
    rule: `cms/ imports of site/ only ${wordRules.join(' and ')}, and nothing of bin/`,
  },
  {
    from: /^site\//,
    allows: (target) => (!target.startsWith('cms/') || target === wire) && !target.startsWith('bin/'),
    rule: `site/ imports of cms/ only ${wire}, and nothing of bin/`,
  },
];

/** Which boundaries an import crosses. */
export function findCrossings({ from, target, isTypeOnly }: Import): string[] {
  return boundaries
    .filter((boundary) => boundary.from.test(from) && !boundary.allows(target, isTypeOnly))
    .map(({ rule }) => `${from} imports ${target}, but ${rule}`);
}
