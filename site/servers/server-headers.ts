/** The table of headers in the languages of nginx and Caddy. */
import { dataPattern, headersFor, type HeaderRules, type PathHeader } from './header-rules.ts';
import { quoted, quotedForCaddy } from './quoting.ts';

/** nginx' values by path, for `http { … }`. */
export function headerValuesForNginx(rules: HeaderRules): string {
  return byPathInNginx(rules)
    .map((header) => {
      const entries = entriesOf(header, quoted).map(([from, value]) => `  ${from} ${value};\n`);
      return `map $uri $${variableOf(header)} {\n${entries.join('')}}\n`;
    })
    .join('');
}

/** nginx' headers, for `server { … }`. */
export function headersForNginx(rules: HeaderRules): string {
  const lines = [
    ...Object.entries(rules.always).map(([name, value]) => `${name} ${quoted(value)}`),
    ...byPathInNginx(rules).map((header) => `${header.name} $${variableOf(header)}`),
  ];
  return lines.map((line) => `add_header ${line} always;\n`).join('');
}

/** nginx leaves out a header whose value is empty. */
const byPathInNginx = ({ unlessData, byPath }: HeaderRules): PathHeader[] => [
  ...Object.entries(unlessData).map(([name, otherwise]) => ({
    name,
    rules: [{ pattern: dataPattern, value: '' }],
    otherwise,
  })),
  ...byPath,
];

/** Caddy's values by path, and its headers, for a site's block. */
export function headersForCaddy({ always, unlessData, byPath }: HeaderRules): string {
  const maps = byPath.map((header) => {
    const entries = entriesOf(header, quotedForCaddy).map(([from, value]) => `\t${from} ${value}\n`);
    return `map {path} {${variableOf(header)}} {\n${entries.join('')}}\n`;
  });
  const lines = [
    ...Object.entries(always).map(([name, value]) => `${name} ${quotedForCaddy(value)}`),
    ...byPath.map((header) => `${header.name} {${variableOf(header)}}`),
  ];
  const others = Object.entries(unlessData).map(([name, value]) => `${name} ${quotedForCaddy(value)}`);
  const block = (matcher: string, inner: string[]) =>
    `header${matcher} {\n${inner.map((line) => `\t${line}\n`).join('')}}\n`;
  const notData = `@notData not path_regexp ${quotedForCaddy(dataPattern)}\n`;
  return maps.join('') + block('', lines) + notData + block(' @notData', others);
}

/** Caddy's headers of one page, for where the path says nothing: the page that is shown in place of what is missing. */
export function pageHeadersForCaddy(rules: HeaderRules): string {
  const lines = Object.entries(headersFor(rules, '/404.html'));
  return `header {\n${lines.map(([name, value]) => `\t${name} ${quotedForCaddy(value)}\n`).join('')}}\n`;
}

const entriesOf = ({ rules, otherwise }: PathHeader, quote: (text: string) => string): [string, string][] => [
  ...rules.map(({ pattern, value }): [string, string] => [quote(`~${pattern}`), quote(value)]),
  ['default', quote(otherwise)],
];

const variableOf = ({ name }: PathHeader) => `portal_${name.replaceAll('-', '_')}`;
