import type { PayloadRequest } from 'payload';

import { toId } from '../feed/snapshots/values.ts';
import type { Article, Media, WordOriginal } from '../payload-types.ts';
import { originalSchema } from '../word/original.ts';
import type { ConfirmedFields, ConfirmedPicture, Confirmation } from './confirmation.ts';
import { originalPage } from './original-page.ts';

/** What is there to be confirmed of an article; null if whoever asks may not read it, or there is none. */
export async function readConfirmation(req: PayloadRequest, id: string): Promise<Confirmation | null> {
  const asUser = { req, overrideAccess: false, depth: 0 } as const;
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    disableErrors: true,
    ...asUser,
  });
  if (!article) return null;
  const where = { article: { equals: id } };
  const found = await req.payload.find({ collection: 'word-originals', where, limit: 1, ...asUser });
  const original = found.docs[0] ?? null;
  const pictures = original ? await readPictures(req, original) : [];
  const categories = await req.payload.find({
    collection: 'categories',
    pagination: false,
    limit: 0,
    sort: 'order',
    select: { title: true },
    ...asUser,
  });
  return {
    article: id,
    basedOn: article.updatedAt,
    fields: fieldsOf(article),
    pictures,
    categories: categories.docs.map((category) => ({ id: category.id, title: category.title ?? '' })),
    original: original && shownOriginal(original, pictures),
  };
}

function fieldsOf({ title, sapo, dateline, category, bylines }: Article): ConfirmedFields {
  return {
    title: title ?? '',
    sapo: sapo ?? '',
    dateline: dateline ?? '',
    category: toId(category) ?? '',
    bylines: (bylines ?? []).map(({ id, name, role, unit, isContributor }) => ({
      id: id ?? null,
      name: name ?? '',
      role: role ?? '',
      unit: unit ?? '',
      isContributor: isContributor === true,
    })),
  };
}

async function readPictures(req: PayloadRequest, original: WordOriginal): Promise<ConfirmedPicture[]> {
  const { pictures, doubts } = originalSchema.parse(original);
  const ids = [...new Set(pictures.map(({ medium }) => medium))];
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    pagination: false,
    limit: ids.length,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const media = new Map(docs.map((medium) => [medium.id, medium]));
  return ids.flatMap((id) => {
    const medium = media.get(id);
    if (!medium) return [];
    const places = pictures.filter((one) => one.medium === id).map(({ picture }) => `picture:${picture}`);
    const messages = doubts.filter(({ field }) => places.includes(field)).map(({ message }) => message);
    return [pictureOf(medium, [...new Set(messages)])];
  });
}

function pictureOf(medium: Media, doubts: string[]): ConfirmedPicture {
  return {
    id: medium.id,
    address: medium.thumbnailURL ?? medium.url ?? '',
    alt: medium.alt ?? '',
    caption: medium.caption ?? '',
    credit: medium.credit ?? '',
    doubts,
  };
}

function shownOriginal(original: WordOriginal, shown: readonly ConfirmedPicture[]) {
  const { pictures, unplaced, doubts } = originalSchema.parse(original);
  const addresses = new Map(
    pictures.map(({ picture, medium }) => [picture, shown.find(({ id }) => id === medium)?.address ?? '']),
  );
  return {
    id: original.id,
    filename: original.filename ?? '',
    page: originalPage(original.html ?? '', addresses),
    unplaced: unplaced.map(({ text, reason, isHandled = false }) => ({ text, reason, isHandled })),
    doubts: doubts.filter(({ field }) => !field.startsWith('picture:')),
  };
}
