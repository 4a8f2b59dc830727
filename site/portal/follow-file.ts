import { readFile, stat } from 'node:fs/promises';

/** Gives what a file says now; the file is read again when its time or size changed. Without a file, or with one that
 * cannot be read as what it should be, it says what an `absent` one would. */
export function followFile<T>(file: string, parse: (text: string) => T, absent: T): () => Promise<T> {
  let known = { version: '', content: absent };
  return async () => {
    const stats = await stat(file, { bigint: true }).catch(() => null);
    if (!stats) return absent;
    const version = `${stats.mtimeNs}-${stats.size}-${stats.ino}`;
    if (version !== known.version) {
      const text = await readFile(file, 'utf8');
      known = { version, content: parsed(text) ?? absent };
    }
    return known.content;
  };

  function parsed(text: string): T | null {
    try {
      return parse(text);
    } catch {
      return null;
    }
  }
}
