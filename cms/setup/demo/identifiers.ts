/** Identifiers of what was created, by its key in `content/demo`. */
export type Identifiers = ReadonlyMap<string, string>;

/** The identifier under a key. @throws when content/demo names something that it does not have */
export function identifierOf(identifiers: Identifiers, key: string, what: string): string {
  const id = identifiers.get(key);
  if (id === undefined) throw new Error(`content/demo names ${what} "${key}", which it does not have.`);
  return id;
}
