import type { Content } from '../projection/content.ts';
import type { Subject } from './subjects.ts';

/** What stands above each category: articles carry the labels of all of them. */
export class CategoryChains {
  private chains: Map<string, string>;

  constructor(content: Content) {
    this.chains = chainsOf(content);
  }

  /** Articles that stand under other categories now than when this was asked before. */
  articlesMoved(content: Content): Subject[] {
    const before = this.chains;
    this.chains = chainsOf(content);
    const categories = [...new Set([...before.keys(), ...this.chains.keys()])];
    return categories
      .filter((id) => before.get(id) !== this.chains.get(id))
      .flatMap((id) => content.sql('SELECT id FROM articles WHERE category = ?').all(id))
      .map((row): Subject => `article:${String(row['id'])}`);
  }
}

function chainsOf(content: Content): Map<string, string> {
  return new Map(
    [...content.all('categories').keys()].map((id) => [
      id,
      content
        .ancestors(id)
        .map((category) => category.id)
        .join(' '),
    ]),
  );
}
