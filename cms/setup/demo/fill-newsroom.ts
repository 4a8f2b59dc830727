import type { Payload } from 'payload';

import { coverPicture, createArticles } from './create-articles.ts';
import { bodyFromMarkdown, picturesInBody } from './demo-body.ts';
import { iso, startOfDay } from './demo-dates.ts';
import {
  type DemoAnnouncement,
  type DemoArticle,
  type DemoBanner,
  type DemoCampaign,
  type DemoCategory,
  type DemoDocument,
  readDemoFiles,
} from './demo-files.ts';
import { type Identifiers, identifierOf } from './identifiers.ts';
import { uploadDocumentFiles } from './upload-document-files.ts';
import { type DemoPicture, pictureKey, uploadPictures } from './demo-pictures.ts';

type Report = (line: string) => void;

/** Creates and publishes everything in `content/demo`, with times relative to now. */
export async function fillNewsroom(payload: Payload, report: Report): Promise<void> {
  report('Demonstration newsroom: reading content/demo');
  const demo = await readDemoFiles();
  const now = Date.now();
  const { settings, navigation } = demo;
  const asLines = (lines: string[]) => lines.map((text) => ({ text }));
  const texts = { nameLines: asLines(settings.nameLines), footerLines: asLines(settings.footerLines) };
  await payload.updateGlobal({ slug: 'site-settings', data: { ...settings, ...texts } });
  await payload.updateGlobal({ slug: 'navigation', data: navigation });
  const categories = await createCategories(payload, demo.categories);
  const campaigns = await createCampaigns(payload, demo.campaigns, now);
  await createDocuments(payload, demo.documents, campaigns, now);
  const pictures = [...demo.banners.map(bannerPicture), ...demo.articles.flatMap(articlePictures)];
  const media = await uploadPictures(payload, pictures, report);
  await createBanners(payload, demo.banners, { media, campaigns, now });
  await createAnnouncements(payload, demo.announcements, now);
  await createArticles(payload, demo.articles, { categories, campaigns, media, now }, report);
  report('Demonstration newsroom: complete');
}

function bannerPicture({ picture, alt }: DemoBanner): DemoPicture {
  return { key: picture, alt };
}

function articlePictures(article: DemoArticle): DemoPicture[] {
  return [...coverPicture(article), ...picturesInBody(article.body)];
}

/** Parents come before their children in the file. */
async function createCategories(payload: Payload, categories: DemoCategory[]): Promise<Identifiers> {
  const made = new Map<string, string>();
  for (const { parent, ...category } of categories) {
    const data = {
      ...category,
      parent: parent === undefined ? null : identifierOf(made, parent, 'the category'),
    };
    made.set(category.slug, (await payload.create({ collection: 'categories', data, depth: 0 })).id);
  }
  return made;
}

async function createCampaigns(
  payload: Payload,
  campaigns: DemoCampaign[],
  now: number,
): Promise<Identifiers> {
  const made = new Map<string, string>();
  for (const { key, title, slogans, intro, startsDaysAgo, endsInDays, ...campaign } of campaigns) {
    const startsAt = startOfDay(now, startsDaysAgo);
    // Years are those of Vietnam, where the day began seven hours before it did in UTC.
    const year = new Date(startsAt + 12 * 60 * 60 * 1000).getUTCFullYear();
    const data = {
      ...campaign,
      title: title.replace('{year}', String(year)),
      year,
      slogans: slogans.map((text) => ({ text })),
      startsAt: iso(startsAt),
      endsAt: iso(startOfDay(now, -endsInDays - 1)),
      intro: bodyFromMarkdown(payload, intro.join('\n\n'), noTargets),
      _status: 'published' as const,
    };
    made.set(key, (await payload.create({ collection: 'campaigns', data, depth: 0 })).id);
  }
  return made;
}

const noTargets = {
  mediumOf: ({ key }: DemoPicture) => identifierOf(new Map(), key, 'in an introduction the picture'),
  articleOf: (slug: string) => identifierOf(new Map(), slug, 'in an introduction the article'),
};

async function createDocuments(
  payload: Payload,
  documents: DemoDocument[],
  campaigns: Identifiers,
  now: number,
): Promise<void> {
  for (const demo of documents) {
    const { issuedDaysAgo, effectiveDaysAgo, campaign, file: _file, ...document } = demo;
    const data = {
      ...document,
      files: await uploadDocumentFiles(payload, demo),
      issuedAt: iso(startOfDay(now, issuedDaysAgo)),
      campaign: campaign === undefined ? null : identifierOf(campaigns, campaign, 'the campaign'),
      effectiveAt: effectiveDaysAgo === undefined ? null : iso(startOfDay(now, effectiveDaysAgo)),
      _status: 'published' as const,
    };
    await payload.create({ collection: 'documents', data, depth: 0 });
  }
}

async function createBanners(
  payload: Payload,
  banners: DemoBanner[],
  { media, campaigns, now }: { media: Identifiers; campaigns: Identifiers; now: number },
): Promise<void> {
  for (const demo of banners) {
    const { title, alt, link, placement, order, startsDaysAgo, endsInDays, campaign } = demo;
    const data = {
      title,
      alt,
      link,
      placement,
      order,
      image: identifierOf(media, pictureKey(bannerPicture(demo)), 'the picture'),
      campaign: campaign === undefined ? null : identifierOf(campaigns, campaign, 'the campaign'),
      startsAt: iso(startOfDay(now, startsDaysAgo)),
      endsAt: iso(startOfDay(now, -endsInDays - 1)),
      _status: 'published' as const,
    };
    await payload.create({ collection: 'banners', data, depth: 0 });
  }
}

async function createAnnouncements(
  payload: Payload,
  announcements: DemoAnnouncement[],
  now: number,
): Promise<void> {
  for (const { startsDaysAgo, endsInDays, ...announcement } of announcements) {
    const data = {
      ...announcement,
      startsAt: iso(startOfDay(now, startsDaysAgo)),
      endsAt: iso(startOfDay(now, -endsInDays - 1)),
      _status: 'published' as const,
    };
    await payload.create({ collection: 'announcements', data, depth: 0 });
  }
}
