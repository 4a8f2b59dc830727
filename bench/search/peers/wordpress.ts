import type { Contestant } from './contestant.ts';
import type { DatabaseClient } from './install-client.ts';
import { findBySql, like } from './sql-search.ts';

/**
 * WordPress's rule (`WP_Query::parse_search`, `parse_search_order`): every word somewhere in title, excerpt or content;
 * first what has the whole sentence in its title, then all words, then any, then the sentence elsewhere; then by date.
 */
export function wordpress(client: DatabaseClient): Contestant {
  return {
    name: 'WordPress',
    find(text) {
      const terms = wordpressTerms(text);
      const values: string[] = [];
      const isLike = (column: string, term: string) => {
        values.push(like(term));
        return `(post_${column} LIKE ?)`;
      };
      const words = terms.map(
        (term) => `(${['title', 'excerpt', 'content'].map((column) => isLike(column, term)).join(' OR ')})`,
      );
      const where = `${words.join(' AND ')} AND post_password = '' AND post_type = 'post' AND post_status = 'publish'`;
      const order = terms.length > 1 ? orderBySentence(text, terms, isLike) : isLike('title', terms[0] ?? '');
      const direction = terms.length > 1 ? '' : 'DESC';
      const sql = `SELECT SQL_CALC_FOUND_ROWS ID AS id FROM wp_posts WHERE ${where}
        ORDER BY ${order} ${direction}, post_date DESC LIMIT 0, 100`;
      return findBySql(client, { sql, values }, { sql: 'SELECT FOUND_ROWS() AS total' });
    },
  };
}

/** Quoted phrases stay whole, single letters fall away; of ten words or more the sentence is searched. */
function wordpressTerms(text: string): string[] {
  const parts = [...text.matchAll(/".*?("|$)|[^\t ",+]+/g)].map(([part]) =>
    part.replaceAll(/^"|"$/g, '').trim(),
  );
  const terms = parts.filter((part) => part !== '' && !/^[a-z-]$/i.test(part));
  return terms.length === 0 || terms.length > 9 ? [text] : terms;
}

function orderBySentence(
  text: string,
  terms: readonly string[],
  isLike: (column: string, term: string) => string,
): string {
  const inTitle = () => terms.map((term) => isLike('title', term));
  const steps = [`WHEN ${isLike('title', text)} THEN 1`];
  if (terms.length < 7) {
    steps.push(`WHEN ${inTitle().join(' AND ')} THEN 2`, `WHEN ${inTitle().join(' OR ')} THEN 3`);
  }
  steps.push(`WHEN ${isLike('excerpt', text)} THEN 4`, `WHEN ${isLike('content', text)} THEN 5`);
  return `(CASE ${steps.join(' ')} ELSE 6 END)`;
}
