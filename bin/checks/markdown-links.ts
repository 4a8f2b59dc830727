import { posix } from 'node:path';

/** The relative links of a Markdown file, as paths from the root; code is no link. */
export function readRelativeLinks(file: string, markdown: string): string[] {
  const prose = markdown.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(\s*<?(?<target>[^)\s>]+)/g)]
    .map(({ groups }) => (groups?.target ?? '').replace(/[#?].*$/, ''))
    .filter((target) => target !== '' && !/^([a-z][a-z+.-]*:|\/)/i.test(target))
    .map((target) => posix.join(posix.dirname(file), decodeURIComponent(target)));
}
