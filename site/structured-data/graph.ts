/** What a page says of itself to machines, in the words of schema.org. */
import type { Graph, Thing } from 'schema-dts';

/**
 * The things as the text of a `<script type="application/ld+json">`. No text in them can end the script or open a
 * comment in it, because no `<` is written.
 */
export function writeGraph(things: Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c').replaceAll(lineSeparators, escaped);
}

/** They end a line for older readers of scripts. */
const lineSeparators = /[\u2028\u2029]/g;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16)}`;
