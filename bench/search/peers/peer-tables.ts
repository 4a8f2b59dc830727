/** The tables of WordPress and NukeViet, reduced to the columns that a search reads, each with its own collation. */
import { bodyHtml, type SearchedArticle } from '../texts/searched-article.ts';
import type { DatabaseClient } from './install-client.ts';

/** What both install with on a MariaDB of today; for `unicode_520_ci` đ is d, for `unicode_ci` it is not. */
const wordpressTable = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';
const nukevietTable = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci';

const statements = [
  'DROP DATABASE IF EXISTS peers',
  'CREATE DATABASE peers',
  'USE peers',
  `CREATE TABLE wp_posts (ID bigint unsigned PRIMARY KEY, post_date datetime NOT NULL, post_content longtext NOT NULL,
    post_title text NOT NULL, post_excerpt text NOT NULL, post_status varchar(20) NOT NULL DEFAULT 'publish',
    post_type varchar(20) NOT NULL DEFAULT 'post', post_password varchar(255) NOT NULL DEFAULT '',
    KEY type_status_date (post_type, post_status, post_date, ID)) ${wordpressTable}`,
  `CREATE TABLE nv4_vi_news_rows (id int unsigned PRIMARY KEY, publtime int unsigned NOT NULL,
    status tinyint NOT NULL DEFAULT 1, title varchar(250) NOT NULL, hometext text NOT NULL,
    author varchar(250) NOT NULL DEFAULT '', KEY publtime (publtime), KEY status (status)) ${nukevietTable}`,
  `CREATE TABLE nv4_vi_news_detail (id int unsigned PRIMARY KEY, bodyhtml longtext NOT NULL) ${nukevietTable}`,
];

const together = 200;

/** Makes the tables and fills them. */
export async function fillTables(client: DatabaseClient, articles: Iterable<SearchedArticle>): Promise<void> {
  for (const statement of statements) await client.query(statement);
  let batch: SearchedArticle[] = [];
  for (const article of articles) {
    batch.push(article);
    if (batch.length < together) continue;
    await insert(client, batch);
    batch = [];
  }
  if (batch.length > 0) await insert(client, batch);
}

async function insert(client: DatabaseClient, articles: readonly SearchedArticle[]): Promise<void> {
  const posts = articles.map(({ id, publishedAt, title, sapo, body }) => [
    id,
    new Date(publishedAt),
    bodyHtml(body),
    title,
    sapo,
  ]);
  const columns = 'ID, post_date, post_content, post_title, post_excerpt';
  await client.query(`INSERT INTO wp_posts (${columns}) VALUES ?`, [posts]);
  const rows = articles.map(({ id, publishedAt, title, sapo }) => [id, publishedAt / 1000, title, sapo]);
  await client.query('INSERT INTO nv4_vi_news_rows (id, publtime, title, hometext) VALUES ?', [rows]);
  const details = articles.map(({ id, body }) => [id, bodyHtml(body)]);
  await client.query('INSERT INTO nv4_vi_news_detail (id, bodyhtml) VALUES ?', [details]);
}
