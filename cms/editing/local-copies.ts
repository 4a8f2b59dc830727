/** What was being typed, kept in this browser in case the server cannot be reached. */
export interface LocalCopy {
  basedOn: string;
  at: string;
  data: Record<string, unknown>;
}

/** A browser without storage, or with a full one, only lacks this second safety net. */
export function writeLocalCopy(key: string, copy: LocalCopy): void {
  try {
    localStorage.setItem(key, JSON.stringify(copy));
  } catch {
    removeLocalCopy(key);
  }
}

export function readLocalCopy(key: string): LocalCopy | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as LocalCopy);
  } catch {
    return null;
  }
}

export function removeLocalCopy(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to remove.
  }
}

export const localKey = (user: string, collection: string, document: string) =>
  `ban-chua-luu/${user}/${collection}/${document || 'bai-moi'}`;
