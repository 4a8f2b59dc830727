import type { BasePayload, PayloadRequest } from 'payload';

import type { Article } from '../payload-types.ts';
import { importContext } from './import-context.ts';
import { idOfOrigin, knownOrigins } from './known-origins.ts';
import type { Answers, Messages } from './messages.ts';
import { inTransaction } from './transaction.ts';

type Wanted = Messages['links']['articles'][number];

interface Node {
  type?: unknown;
  fields?: { linkType?: unknown; url?: unknown; [name: string]: unknown } | null;
  children?: unknown;
  [name: string]: unknown;
}

/** Turns links to old addresses into links to the articles that came from there meanwhile. */
export async function settleLinks(
  { articles }: Messages['links'],
  payload: BasePayload,
): Promise<Answers['links']> {
  let settled = 0;
  for (const wanted of articles) settled += await inTransaction(payload, (req) => settleIn(wanted, req));
  return { settled };
}

async function settleIn({ origin, targets }: Wanted, req: PayloadRequest): Promise<number> {
  const id = await idOfOrigin('articles', origin, req);
  if (id === null) return 0;
  const look = { collection: 'articles', id, depth: 0, disableErrors: true, req } as const;
  const article = await req.payload.findByID(look);
  const newest = await req.payload.findByID({ ...look, draft: true });
  // In the trash, or an editor has a draft on top: theirs now.
  if (!article?.body || !newest || newest._status !== article._status) return 0;
  const ids = await knownOrigins(
    req.payload,
    'articles',
    targets.map((target) => target.origin),
    req,
  );
  const byAddress = new Map(
    targets.flatMap((target) => {
      const found = ids[target.origin];
      return found === undefined ? [] : [[target.address, found] as const];
    }),
  );
  const { node, changed } = linkWithin(article.body.root, byAddress);
  if (changed === 0) return 0;
  await req.payload.update({
    collection: 'articles',
    id,
    depth: 0,
    context: { ...importContext },
    req,
    data: {
      body: {
        ...article.body,
        root: node,
      } as Article['body'],
    },
    draft: article._status !== 'published',
  });
  return changed;
}

function linkWithin(node: Node, byAddress: ReadonlyMap<string, string>): { node: Node; changed: number } {
  const target = node.fields?.linkType === 'custom' ? byAddress.get(String(node.fields.url)) : undefined;
  const linked =
    node.type === 'link' && target !== undefined
      ? {
          ...node,
          fields: {
            ...node.fields,
            url: null,
            linkType: 'internal',
            newTab: false,
            doc: { relationTo: 'articles', value: target },
          },
        }
      : node;
  let changed = linked === node ? 0 : 1;
  if (!Array.isArray(node.children)) return { node: linked, changed };
  const children = node.children.map((child: Node) => {
    const inner = linkWithin(child, byAddress);
    changed += inner.changed;
    return inner.node;
  });
  return { node: { ...linked, children }, changed };
}
