interface Node {
  fields?: { doc?: { value?: unknown } | null; url?: unknown } | null;
  children?: unknown;
}

/** The articles that a text links to: by identifier, or by an address on the portal that ends with their slug. */
export function linkedArticles(state: unknown): { ids: string[]; slugs: string[] } {
  const found = { ids: new Set<string>(), slugs: new Set<string>() };
  visit((state as { root?: unknown } | null)?.root, found, 0);
  return { ids: [...found.ids], slugs: [...found.slugs] };
}

function visit(node: unknown, found: { ids: Set<string>; slugs: Set<string> }, depth: number): void {
  if (typeof node !== 'object' || node === null || depth > 100) return;
  const { fields, children } = node as Node;
  const value = fields?.doc?.value;
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
  if (typeof id === 'string') found.ids.add(id);
  const slug = /^\/[a-z0-9-]+\/([a-z0-9-]+)\/?(?:[?#]|$)/.exec(
    typeof fields?.url === 'string' ? fields.url : '',
  )?.[1];
  if (slug !== undefined) found.slugs.add(slug);
  if (Array.isArray(children)) for (const child of children) visit(child, found, depth + 1);
}
