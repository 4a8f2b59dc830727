/** The table of headers in the languages of nginx and Caddy. */
import type { HeaderRules, PathHeader } from './header-rules.ts';
import { quoted, quotedForCaddy } from './quoting.ts';

/** nginx' values by path, for `http { … }`. */
export function headerValuesForNginx({ byPath }: HeaderRules): string {
  return byPath
    .map((header) => {
      const entries = entriesOf(header, quoted).map(([from, value]) => `  ${from} ${value};\n`);
      return `map $uri $${variableOf(header)} {\n${entries.join('')}}\n`;
    })
    .join('');
}

/** nginx' headers, for `server { … }`. */
export function headersForNginx({ always, byPath }: HeaderRules): string {
  const lines = [
    ...Object.entries(always).map(([name, value]) => `${name} ${quoted(value)}`),
    ...byPath.map((header) => `${header.name} $${variableOf(header)}`),
  ];
  return lines.map((line) => `add_header ${line} always;\n`).join('');
}

/** Caddy's values by path, and its headers, for a site's block. */
export function headersForCaddy({ always, byPath }: HeaderRules): string {
  const maps = byPath.map((header) => {
    const entries = entriesOf(header, quotedForCaddy).map(([from, value]) => `\t${from} ${value}\n`);
    return `map {path} {${variableOf(header)}} {\n${entries.join('')}}\n`;
  });
  const lines = [
    ...Object.entries(always).map(([name, value]) => `${name} ${quotedForCaddy(value)}`),
    ...byPath.map((header) => `${header.name} {${variableOf(header)}}`),
  ];
  return `${maps.join('')}header {\n${lines.map((line) => `\t${line}\n`).join('')}}\n`;
}

const entriesOf = ({ rules, otherwise }: PathHeader, quote: (text: string) => string): [string, string][] => [
  ...rules.map(({ pattern, value }): [string, string] => [quote(`~${pattern}`), quote(value)]),
  ['default', quote(otherwise)],
];

const variableOf = ({ name }: PathHeader) => `portal_${name.replaceAll('-', '_')}`;
