import { describe, expect, it } from 'vitest';
import type { DatabaseClient } from './install-client.ts';
import { nukevietNews, nukevietSite } from './nukeviet.ts';
import { wordpress } from './wordpress.ts';

interface Asked {
  sql: string;
  values: readonly unknown[];
}

/** A client that only notes what it is asked, and finds article 7 of 3. */
function noting(): { client: DatabaseClient; asked: Asked[] } {
  const asked: Asked[] = [];
  const client: DatabaseClient = {
    query: async (sql, values = []) => {
      asked.push({ sql: sql.replaceAll(/\s+/g, ' '), values });
      return Promise.resolve([/AS total/.test(sql) ? [{ total: 3 }] : [{ id: 7 }], []]);
    },
    end: async () => Promise.resolve(),
  };
  return { client, asked };
}

describe('wordpress', () => {
  it('asks for every word in any column, and orders by the sentence, all words, any word in the title', async () => {
    const { client, asked } = noting();
    const { ids, total } = await wordpress(client).find('tiền lương');
    expect({ ids, total }).toEqual({ ids: [7], total: 3 });
    const word = '((post_title LIKE ?) OR (post_excerpt LIKE ?) OR (post_content LIKE ?))';
    expect(asked[0]?.sql).toContain(`WHERE ${word} AND ${word} AND post_password = ''`);
    expect(asked[0]?.sql).toContain(
      'ORDER BY (CASE WHEN (post_title LIKE ?) THEN 1 WHEN (post_title LIKE ?) AND (post_title LIKE ?) THEN 2 ' +
        'WHEN (post_title LIKE ?) OR (post_title LIKE ?) THEN 3 WHEN (post_excerpt LIKE ?) THEN 4 ' +
        'WHEN (post_content LIKE ?) THEN 5 ELSE 6 END) , post_date DESC',
    );
    const [tien, luong, both] = ['%tiền%', '%lương%', '%tiền lương%'];
    const inWhere = [tien, tien, tien, luong, luong, luong];
    expect(asked[0]?.values).toEqual([...inWhere, both, tien, luong, tien, luong, both, both]);
  });

  it('takes a quoted phrase as one word, and letters alone as none', async () => {
    const { client, asked } = noting();
    await wordpress(client).find('"an toàn là" y');
    expect(asked[0]?.values).toEqual(Array.from({ length: 4 }, () => '%an toàn là%'));
  });

  it('takes what LIKE has meanings for as it is', async () => {
    const { client, asked } = noting();
    await wordpress(client).find('100%_');
    expect(asked[0]?.values[0]).toBe(String.raw`%100\%\_%`);
  });
});

describe('nukeviet', () => {
  it('asks the news for the phrase in four columns, the newest first', async () => {
    const { client, asked } = noting();
    await nukevietNews(client).find('tiền lương');
    expect(asked.map(({ values }) => values)).toEqual([
      ['%tiền lương%', '%tiền lương%', '%tiền lương%', '%tiền lương%'],
      ['%tiền lương%', '%tiền lương%', '%tiền lương%', '%tiền lương%'],
    ]);
    expect(asked[1]?.sql).toContain('ORDER BY tb1.publtime DESC');
  });

  it('asks the site with a pattern of all marked letters', async () => {
    const { client, asked } = noting();
    await nukevietSite(client).find('Dỡ (x)');
    expect(asked[0]?.values[0]).toBe(String.raw`(d|đ|Đ)(o|ó|ò|ỏ|õ|ọ|ô|ố|ồ|ổ|ỗ|ộ|ơ|ớ|ờ|ở|ỡ|ợ) \(x\)`);
  });
});
