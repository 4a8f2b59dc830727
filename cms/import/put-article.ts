import type { PayloadRequest } from 'payload';

import type { Article } from '../payload-types.ts';
import { recordInTrail } from '../trail/record-in-trail.ts';
import { importContext } from './import-context.ts';
import { idOfOrigin } from './known-origins.ts';
import type { Answers, Messages } from './messages.ts';
import { redirectOldAddresses } from './old-addresses.ts';

type Message = Messages['article'];

/** An article with the redirects from its old addresses; one that is there already is left as it is. */
export async function putArticle(message: Message, req: PayloadRequest): Promise<Answers['article']> {
  const { outcome, article } = await findOrMake(message, req);
  const address = await addressOf(article, req);
  const moved = address === null ? none : await redirectOldAddresses(message.addresses, address, req);
  return { id: article.id, outcome, address, ...moved };
}

/** The redirects of an article that an import brought before, as far as they lack. */
export async function putRedirects(
  { origin, addresses }: Messages['redirects'],
  req: PayloadRequest,
): Promise<Answers['redirects']> {
  const id = await idOfOrigin('articles', origin, req);
  if (id === null) return none;
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    req,
  });
  const address = article === null ? null : await addressOf(article, req);
  return address === null ? none : redirectOldAddresses(addresses, address, req);
}

const none = { redirects: 0, lostAddresses: [] };

async function findOrMake(
  message: Message,
  req: PayloadRequest,
): Promise<{ outcome: Answers['article']['outcome']; article: Article }> {
  const known = await idOfOrigin('articles', message.origin, req);
  const shared = { collection: 'articles', depth: 0, context: { ...importContext }, req } as const;
  if (known === null) {
    const draft = !message.isPublished;
    const article = await req.payload.create({ ...shared, data: fieldsOf(message), draft });
    return { outcome: 'made', article };
  }
  if (message.replace) {
    const article = await req.payload.update({ ...shared, id: known, data: fieldsOf(message), trash: true });
    const { id, title } = article;
    const note = 'Ghi đè bài đã nhập trước đó';
    await recordInTrail(req, {
      action: 'import',
      collection: 'articles',
      document: id,
      title: title ?? '',
      note,
    });
    return { outcome: 'replaced', article };
  }
  const article = await req.payload.findByID({ ...shared, id: known, trash: true });
  return { outcome: 'known', article };
}

function fieldsOf(message: Message) {
  const { origin, title, slug, sapo, cover, category, tags, bylines, source } = message;
  const { publishedAt, revisedAt, expiresAt, isPublished } = message;
  return {
    origin,
    title,
    slug,
    sapo,
    cover,
    category,
    tags,
    bylines,
    publishedAt,
    revisedAt,
    expiresAt,
    // Made by the code that makes every body; its exact type is the editor's own.
    body: message.body as Article['body'],
    ...(source ? { source } : {}),
    _status: isPublished ? ('published' as const) : ('draft' as const),
  };
}

/** Where readers find the article, or will once it is published. */
async function addressOf(article: Article, req: PayloadRequest): Promise<string | null> {
  const category = typeof article.category === 'object' ? article.category?.id : article.category;
  if (article._status !== 'published' || !category || !article.slug) return null;
  const { slug } = await req.payload.findByID({
    collection: 'categories',
    id: category,
    depth: 0,
    select: { slug: true },
    req,
  });
  return `/${slug}/${article.slug}/`;
}
