import type { PayloadRequest, RelationshipFieldSingleValidation } from 'payload';

const message = 'Chuyên mục không thể nằm trong chính nó hoặc trong chuyên mục con của nó.';

/** A category cannot stand below itself, however many levels lie between. */
export const validateParent: RelationshipFieldSingleValidation = async (value, { id, req }) => {
  const seen = new Set<string>(id === undefined ? [] : [String(id)]);
  let next = identifierOf(value);
  while (next !== null) {
    if (seen.has(next)) return message;
    seen.add(next);
    next = await parentOf(next, req);
  }
  return true;
};

async function parentOf(id: string, req: PayloadRequest): Promise<string | null> {
  const category = await req.payload.findByID({
    collection: 'categories',
    id,
    depth: 0,
    disableErrors: true,
    select: { parent: true },
    req,
  });
  return identifierOf(category?.parent);
}

function identifierOf(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'id' in value) return identifierOf(value.id);
  return typeof value === 'string' && value !== '' ? value : null;
}
