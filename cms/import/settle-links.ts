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
  for (const wanted of await unsettled(articles, payload)) {
    settled += await inTransaction(payload, (req) => settleIn(wanted, req));
  }
  return { settled };
}

/** Of most articles one look says that there is nothing to do. */
async function unsettled(articles: Wanted[], payload: BasePayload): Promise<Wanted[]> {
  const { docs } = await payload.db.find<{ origin: string; body?: { root: Node } | null }>({
    collection: 'articles',
    where: { origin: { in: articles.map(({ origin }) => origin) } },
    select: { origin: true, body: true },
    pagination: false,
    limit: 0,
  });
  const bodies = new Map(docs.map(({ origin, body }) => [origin, body]));
  return articles.filter(({ origin, targets }) => {
    const addresses = new Map(targets.map(({ address }) => [address, '']));
    const body = bodies.get(origin);
    return body ? linkWithin(body.root, addresses).changed > 0 : false;
  });
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
  const linked = node.type === 'link' && target !== undefined ? linkTo(target, node) : node;
  let changed = linked === node ? 0 : 1;
  if (!Array.isArray(node.children)) return { node: linked, changed };
  const children = node.children.map((child: Node) => {
    const inner = linkWithin(child, byAddress);
    changed += inner.changed;
    return inner.node;
  });
  return { node: { ...linked, children }, changed };
}

/** As the editor itself stores a link to an article. */
const linkTo = (article: string, node: Node): Node => ({
  ...node,
  fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'articles', value: article } },
});
