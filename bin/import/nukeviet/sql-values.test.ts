import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDump, type SqlFact } from './sql-values.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sql-values-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function factsIn(dump: string | Buffer): Promise<SqlFact[]> {
  const file = join(folder, 'dump.sql');
  await writeFile(file, dump);
  const facts: SqlFact[] = [];
  for await (const fact of readDump(file, () => true)) facts.push(fact);
  return facts;
}

async function valuesIn(values: string) {
  const facts = await factsIn(`INSERT INTO t VALUES ${values};`);
  return facts.flatMap((fact) => (fact.kind === 'row' ? [fact.values] : []));
}

test.each([
  ["('a','b')", [['a', 'b']]],
  ['(1, -2.5, NULL, null)', [['1', '-2.5', null, null]]],
  [String.raw`('it\'s','a\\','x\ny','\r\t\0z')`, [["it's", 'a\\', 'x\ny', '\r\t\0z']]],
  ['(\'it\'\'s\', "say ""no""", \'a""b\')', [["it's", 'say "no"', 'a""b']]],
  ["('a;b'),('c -- d'),('/* e */'),('# f')", [['a;b'], ['c -- d'], ['/* e */'], ['# f']]],
  ["('(a)', '),(')", [['(a)', '),(']]],
  ["(0xC490E1BB95, x'41', _binary 'b', '')", [['Đổ', 'A', 'b', '']]],
  ["('Đổi mới')\n,\n('ở xã')", [['Đổi mới'], ['ở xã']]],
] as const)('%s', async (values, expected) => {
  expect(await valuesIn(values)).toEqual(expected);
});

test('columns come from the table or the statement; other statements and comments are passed over', async () => {
  const facts = await factsIn(
    [
      '-- MySQL dump; by nobody',
      "/*!40101 SET NAMES utf8mb4; it's */;",
      '# another comment; really',
      'DROP TABLE IF EXISTS `n_rows`;',
      "CREATE TABLE `n_rows` (\n  `id` int(11) NOT NULL,\n  `title` varchar(250) DEFAULT ';',\n  PRIMARY KEY (`id`),\n  KEY `title` (`title`)\n) ENGINE=InnoDB;",
      'LOCK TABLES `n_rows` WRITE;',
      "INSERT INTO `n_rows` VALUES (1,'a'),(2,'b');",
      "INSERT IGNORE INTO db.n_cat (`catid`, `title`) VALUES (3, 'c');",
      "REPLACE INTO n_cat(catid,title) VALUES(4,'d')",
    ].join('\n'),
  );
  expect(facts).toEqual([
    { kind: 'table', table: 'n_rows', columns: ['id', 'title'] },
    { kind: 'row', table: 'n_rows', columns: [], values: ['1', 'a'] },
    { kind: 'row', table: 'n_rows', columns: [], values: ['2', 'b'] },
    { kind: 'row', table: 'n_cat', columns: ['catid', 'title'], values: ['3', 'c'] },
    { kind: 'row', table: 'n_cat', columns: ['catid', 'title'], values: ['4', 'd'] },
  ]);
});

test('statements longer than what is read at once, packed', async () => {
  const texts = Array.from({ length: 300 }, (_, i) => `${i}: ${'chữ; \\ và dấu nháy đơn '.repeat(100)}`);
  const rows = texts.map((text, i) => `(${i},'${text.replaceAll('\\', '\\\\')}')`);
  const facts = await factsIn(
    gzipSync(`INSERT INTO t VALUES ${rows.join(',')};\nINSERT INTO t VALUES (1,'end');`),
  );
  expect(facts.map((fact) => (fact.kind === 'row' ? fact.values[1] : null))).toEqual([...texts, 'end']);
});
