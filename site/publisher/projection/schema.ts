/** Tables of the publisher's own database: the projection, what every page read, and what is still to be done. */
import { DatabaseSync } from 'node:sqlite';

/** Raised with every change of the tables or of what stands in them; another value means: build it all anew. */
const format = 30;

/** Milliseconds that a write waits for another process. */
export const busyTimeout = 5000;

const tables = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Published content ------------------------------------------------------------------------------------------
CREATE TABLE documents (
  collection TEXT NOT NULL, id TEXT NOT NULL, version TEXT NOT NULL, json TEXT NOT NULL,
  PRIMARY KEY (collection, id)
) WITHOUT ROWID;
CREATE TABLE articles (
  id TEXT PRIMARY KEY, version TEXT NOT NULL, slug TEXT NOT NULL, category TEXT NOT NULL,
  published_at INTEGER NOT NULL, expires_at INTEGER, card TEXT NOT NULL, standing TEXT NOT NULL,
  facts TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX articles_slug ON articles (slug);
CREATE INDEX articles_category ON articles (category);
CREATE INDEX articles_expiry ON articles (expires_at) WHERE expires_at IS NOT NULL;
CREATE TABLE article_texts (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE former_addresses (
  article TEXT NOT NULL, category TEXT NOT NULL, slug TEXT NOT NULL, PRIMARY KEY (slug, category, article)
) WITHOUT ROWID;
CREATE INDEX former_addresses_article ON former_addresses (article);
CREATE INDEX former_addresses_category ON former_addresses (category);
CREATE TABLE media (id TEXT PRIMARY KEY, version TEXT NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE media_uses (
  media TEXT NOT NULL, collection TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (media, collection, id)
) WITHOUT ROWID;
CREATE INDEX media_uses_owner ON media_uses (collection, id);
CREATE TABLE due (collection TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (collection, id)) WITHOUT ROWID;

-- Spellings of tags, signatures and the values of documents, with how many published things use each.
CREATE TABLE names (
  kind TEXT NOT NULL, slug TEXT NOT NULL, form TEXT NOT NULL, uses INTEGER NOT NULL, PRIMARY KEY (kind, slug, form)
) WITHOUT ROWID;

-- Ordered lists of articles and documents --------------------------------------------------------------------------------------
CREATE TABLE lists (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, length INTEGER NOT NULL DEFAULT 0);
CREATE TABLE list_entries (list INTEGER NOT NULL, at INTEGER NOT NULL, id TEXT NOT NULL, PRIMARY KEY (list, at, id)) WITHOUT ROWID;

-- Pages (and values that pages share), what they read, what was written -----------------------------------------
CREATE TABLE pages (
  number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, status INTEGER NOT NULL, hash TEXT NOT NULL,
  reads TEXT NOT NULL, ranges INTEGER NOT NULL DEFAULT 0, place INTEGER NOT NULL, newness INTEGER NOT NULL
);
CREATE TABLE keys (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE page_keys (key INTEGER NOT NULL, page INTEGER NOT NULL, PRIMARY KEY (key, page)) WITHOUT ROWID;
CREATE INDEX page_keys_page ON page_keys (page);
CREATE VIRTUAL TABLE page_ranges USING rtree_i32 (id, list_from, list_to, at_from, at_to);

-- What is to be done ---------------------------------------------------------------------------------------------
CREATE TABLE queue (
  path TEXT PRIMARY KEY, wave INTEGER NOT NULL, urgency INTEGER NOT NULL, place INTEGER NOT NULL,
  newness INTEGER NOT NULL, blocking INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX queue_order ON queue (urgency, place, newness DESC, path);
CREATE INDEX queue_blocking ON queue (blocking, wave);
CREATE TABLE removals (path TEXT PRIMARY KEY, wave INTEGER NOT NULL, patient INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE clones (number INTEGER PRIMARY KEY, from_folder TEXT NOT NULL, to_folder TEXT NOT NULL);
CREATE TABLE media_files (name TEXT, media TEXT NOT NULL, PRIMARY KEY (name, media)) WITHOUT ROWID;
-- Files in the media store: whose they are, and which may have become nobody's.
CREATE TABLE media_stored (name TEXT NOT NULL, media TEXT NOT NULL, PRIMARY KEY (name, media)) WITHOUT ROWID;
CREATE INDEX media_stored_media ON media_stored (media);
CREATE TABLE media_leftovers (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE media_suspects (media TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE INDEX media_files_media ON media_files (media);
`;

/** The file is no database of this format (damaged, foreign, or of another release). */
export class UnusableStateError extends Error {
  override name = 'UnusableStateError';
}

/**
 * Opens the publisher's database, making it if there is none.
 * @throws UnusableStateError when the file is damaged or of another format; the caller starts afresh.
 */
export function openState(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    // `secure_delete`: what is taken off the portal must not survive in free pages of the file.
    database.exec(
      `PRAGMA busy_timeout = ${busyTimeout}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
       PRAGMA secure_delete = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY`,
    );
    const found = Number(Object.values(database.prepare('PRAGMA user_version').get() ?? {})[0] ?? 0);
    if (found === 0) database.exec(`BEGIN IMMEDIATE; ${tables} PRAGMA user_version = ${format}; COMMIT`);
    else if (found !== format)
      throw new UnusableStateError(`the publisher's state has format ${found}, this release needs ${format}`);
    checkIntegrity(database);
  } catch (error) {
    database.close();
    if (error instanceof UnusableStateError || isBusy(error)) throw error;
    throw new UnusableStateError(
      `the publisher's state cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return database;
}

/** Another process works on the file: nothing is wrong with it. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && /database is locked/.test(error.message);
}

function checkIntegrity(database: DatabaseSync): void {
  const answer = Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {})[0];
  if (answer !== 'ok') throw new UnusableStateError(`the publisher's state is damaged: ${String(answer)}`);
}
