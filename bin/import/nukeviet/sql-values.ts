import { readText } from '../text/read-text.ts';

export type SqlValue = string | null;

/** A row of an `INSERT`. `columns` is empty where the statement names none. */
export interface SqlRow {
  table: string;
  columns: string[];
  values: SqlValue[];
}

/** What a dump says: a table's columns in order, or a row of it. */
export type SqlFact = { kind: 'table'; table: string; columns: string[] } | ({ kind: 'row' } & SqlRow);

/**
 * Tables and rows of a MySQL dump (mysqldump, phpMyAdmin, NukeViet's own backup), read in pieces: a dump may be larger
 * than memory. Rows of tables that `isWanted` does not want are passed over.
 */
export async function* readDump(file: string, isWanted: (table: string) => boolean): AsyncGenerator<SqlFact> {
  let rest = '';
  for await (const text of readText(file)) {
    rest += text;
    const { facts, used } = readFacts(rest, isWanted, false);
    yield* facts;
    rest = rest.slice(used);
  }
  yield* readFacts(rest, isWanted, true).facts;
}

interface Read {
  facts: SqlFact[];
  /** How many characters need not be looked at again. */
  used: number;
}

function readFacts(text: string, isWanted: (table: string) => boolean, isEnd: boolean): Read {
  const facts: SqlFact[] = [];
  let position = 0;
  for (;;) {
    const statement = readStatement(text, position, isEnd);
    if (statement === null) return { facts, used: position };
    facts.push(...factsOf(text.slice(statement.start, statement.end), isWanted));
    position = statement.end;
  }
}

/** Where the next statement begins and ends (after its semicolon); null when its end is not there yet. */
function readStatement(text: string, from: number, isEnd: boolean): { start: number; end: number } | null {
  const start = skipBlank(text, from);
  if (start === null || start >= text.length) return null;
  const token = /['"`;#]|--|\/\*/g;
  token.lastIndex = start;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === ';') return { start, end: match.index + 1 };
    const after = endOfToken(text, match.index, match[0]);
    if (after === null) break;
    token.lastIndex = after;
  }
  return isEnd ? { start, end: text.length } : null;
}

/** Past blanks and comments; null when a comment's end is not there yet. */
function skipBlank(text: string, from: number): number | null {
  let position = from;
  for (;;) {
    const blank = /[\s;]*/y;
    blank.lastIndex = position;
    position += blank.exec(text)?.[0].length ?? 0;
    const mark = /^(--|#|\/\*)/.exec(text.slice(position, position + 2))?.[0];
    if (mark === undefined) return position;
    const after = endOfToken(text, position, mark);
    if (after === null) return null;
    position = after;
  }
}

function endOfToken(text: string, start: number, mark: string): number | null {
  if (mark === '/*') return indexAfter(text, '*/', start + 2);
  if (mark === '#') return indexAfter(text, '\n', start);
  // Two hyphens begin a comment only before a blank.
  if (mark === '--')
    return /^--(\s|$)/.test(text.slice(start, start + 3)) ? indexAfter(text, '\n', start) : start + 2;
  return endOfQuoted(text, start);
}

function indexAfter(text: string, mark: string, from: number): number | null {
  const found = text.indexOf(mark, from);
  return found < 0 ? null : found + mark.length;
}

/** Past a quoted text: a backslash takes the next character with it, two quotes are one. */
function endOfQuoted(text: string, start: number): number | null {
  const quote = text[start] ?? '';
  const special = quote === '`' ? /`/g : quote === '"' ? /["\\]/g : /['\\]/g;
  special.lastIndex = start + 1;
  for (let match = special.exec(text); match; match = special.exec(text)) {
    if (match[0] === '\\') special.lastIndex = match.index + 2;
    else if (text[match.index + 1] === quote) special.lastIndex = match.index + 2;
    // The next piece may begin with the second quote.
    else return match.index + 1 < text.length ? match.index + 1 : null;
  }
  return null;
}

const insert =
  /^(?:INSERT|REPLACE)\s+(?:LOW_PRIORITY\s+|DELAYED\s+|IGNORE\s+)*(?:INTO\s+)?`?([\w.$-]+?)`?\s*(?:\(([^)]*)\)\s*)?VALUES?\s*/i;
const create = /^CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:`?[\w$-]+`?\.)?`?([\w$-]+)`?\s*\(/i;

function factsOf(statement: string, isWanted: (table: string) => boolean): SqlFact[] {
  const created = create.exec(statement);
  if (created?.[1]) return isWanted(created[1]) ? [columnsOf(created[1], statement)] : [];
  const inserted = insert.exec(statement);
  const table = inserted?.[1]?.replace(/^.*\./, '');
  if (!inserted || table === undefined || !isWanted(table)) return [];
  const columns = (inserted[2] ?? '')
    .split(',')
    .map(plainName)
    .filter((name) => name !== '');
  return readTuples(statement, inserted[0].length).map((values) => ({ kind: 'row', table, columns, values }));
}

function columnsOf(table: string, statement: string): SqlFact {
  const lines = statement.split('\n').map((line) => /^\s*`?(\w+)`?\s+(\w+)/.exec(line));
  const columns = lines.flatMap((match) =>
    match?.[1] && !/^(create|primary|unique|key|index|constraint|fulltext|foreign|check)$/i.test(match[1])
      ? [match[1]]
      : [],
  );
  return { kind: 'table', table, columns };
}

const plainName = (name: string) => name.trim().replaceAll(/[`"]/g, '');

/** `(1, 'a'), (2, NULL)` */
function readTuples(statement: string, from: number): SqlValue[][] {
  const tuples: SqlValue[][] = [];
  let values: SqlValue[] | null = null;
  let position = from;
  const token = /[\s,]+|[()]|_?[a-z0-9]*\s*['"]|[^\s,()'"]+/iy;
  for (;;) {
    token.lastIndex = position;
    const [found] = token.exec(statement) ?? [];
    if (found === undefined) return tuples;
    position += found.length;
    if (found === '(') values = [];
    else if (found === ')') {
      if (values) tuples.push(values);
      values = null;
    } else if (/['"]$/.test(found)) {
      const start = position - 1;
      position = endOfQuoted(`${statement} `, start) ?? statement.length;
      const text = unescape(statement.slice(start + 1, position - 1), found.at(-1) ?? "'");
      values?.push(/^x\s*'$/i.test(found) ? fromHex(text) : text);
    } else if (values && !/^[\s,]/.test(found)) values.push(bareValue(found));
  }
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', '0': '\0', Z: '\u001a' };

function unescape(text: string, quote: string): string {
  return text.replaceAll(
    /\\([\s\S])|(''|"")/g,
    (_match, escaped: string | undefined, twice: string | undefined) => {
      if (escaped !== undefined) return escapes[escaped] ?? escaped;
      return twice?.[0] === quote ? quote : (twice ?? '');
    },
  );
}

function bareValue(token: string): SqlValue {
  if (/^null$/i.test(token)) return null;
  return /^0x(?:[0-9a-f]{2})*$/i.test(token) ? fromHex(token.slice(2)) : token;
}

const fromHex = (digits: string) => Buffer.from(digits, 'hex').toString('utf8');
