/** NukeViet's two searches, both newest first. */
import type { Contestant, FoundArticles } from './contestant.ts';
import type { DatabaseClient } from './install-client.ts';
import { findBySql, like } from './sql-search.ts';

/** Within the news (`modules/news/funcs/search.php`): the phrase in title, lead, author or body. */
export function nukevietNews(client: DatabaseClient): Contestant {
  return {
    name: 'NukeViet, news',
    find(text) {
      const columns = ['tb1.title', 'tb1.hometext', 'tb1.author', 'tb2.bodyhtml'];
      return ask(client, columns, 'LIKE', like(text));
    },
  };
}

/**
 * Of the whole site (`modules/seek`, `modules/news/search.php`, `nv_like_logic`): the phrase as a pattern that takes
 * each vowel, and d, with any mark.
 */
export function nukevietSite(client: DatabaseClient): Contestant {
  return {
    name: 'NukeViet, site',
    find: (text) => ask(client, ['tb1.title', 'tb1.hometext', 'tb2.bodyhtml'], 'REGEXP', patternOf(text)),
  };
}

function ask(
  client: DatabaseClient,
  columns: readonly string[],
  operator: string,
  value: string,
): Promise<FoundArticles> {
  const where = columns.map((column) => `${column} ${operator} ?`).join(' OR ');
  const from = `FROM nv4_vi_news_rows tb1 LEFT JOIN nv4_vi_news_detail tb2 ON (tb1.id = tb2.id)
    WHERE tb1.status=1 AND (${where})`;
  const values = columns.map(() => value);
  return findBySql(
    client,
    { sql: `SELECT COUNT(*) AS total ${from}`, values },
    { sql: `SELECT tb1.id AS id ${from} ORDER BY tb1.publtime DESC LIMIT 100`, values },
  );
}

/** As in `searchPatternByLang`. */
const letters: Record<string, string> = {
  a: 'aáàảãạăắặằẳẵâấầẩẫậ',
  d: 'dđĐ',
  e: 'eéèẻẽẹêếềểễệ',
  i: 'iíìỉĩị',
  o: 'oóòỏõọôốồổỗộơớờởỡợ',
  u: 'uúùủũụưứừửữự',
  y: 'yýỳỷỹỵ',
};

const plainLetters = new Map(
  Object.entries(letters).flatMap(([plain, marked]) =>
    Array.from(marked, (letter) => [letter, plain] as const),
  ),
);

/** Marks come off as in `nv_EncString`, which knows precomposed letters only. */
function patternOf(text: string): string {
  const plain = Array.from(text.toLowerCase(), (letter) => plainLetters.get(letter) ?? letter);
  return plain.map((letter) => patternOfLetter(letter)).join('');
}

function patternOfLetter(letter: string): string {
  const marked = letters[letter];
  if (marked) return `(${Array.from(marked).join('|')})`;
  return /[.*+?^${}()|[\]\\]/.test(letter) ? `\\${letter}` : letter;
}
