import type { PayloadRequest, Where } from 'payload';

/** Whether the rules for articles let whoever asks change this one. */
export async function mayChangeArticle(id: string, req: PayloadRequest): Promise<boolean> {
  const { update } = req.payload.collections.articles.config.access;
  const rule = await update({ req, id });
  if (typeof rule === 'boolean' && !rule) return false;
  const where: Where[] = [{ id: { equals: id } }, ...(typeof rule === 'object' ? [rule] : [])];
  const { totalDocs } = await req.payload.count({ collection: 'articles', where: { and: where }, req });
  return totalDocs === 1;
}
