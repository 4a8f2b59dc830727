import { StepRefused } from '../../../cms/import/messages.ts';
import type { OldCategory } from '../old-portal.ts';
import type { Importing } from './importing.ts';

/** Brings the categories, those above before those below. */
export async function bringCategories(importing: Importing): Promise<void> {
  for (const category of importing.portal.categories) await bringCategory(importing, category);
}

/** Where published articles go that had no category: every address of the portal has one in it. */
export async function fallbackCategory(importing: Importing): Promise<string | null> {
  const origin = `${importing.portal.kind}:${importing.portal.name}#khong-chuyen-muc`;
  if (!importing.categories.has(origin)) {
    const texts = { title: 'Tin lưu trữ', slug: 'tin-luu-tru', description: null };
    await bringCategory(importing, { origin, ...texts, parent: null, addresses: [] });
  }
  return importing.categories.get(origin) ?? null;
}

async function bringCategory(importing: Importing, category: OldCategory): Promise<void> {
  const { deliver, report, categories } = importing;
  try {
    const answer = await deliver('category', category);
    categories.set(category.origin, answer.id);
    if (answer.outcome === 'known') report.categories.known += 1;
    else if (answer.outcome === 'made') report.categories.made.push(category.title);
    else report.categories.matched.push(`${category.title} → ${answer.title}`);
    report.redirects += answer.redirects;
    report.lostAddresses.push(...answer.lostAddresses.map((lost) => ({ ...lost, origin: category.origin })));
  } catch (error) {
    if (!(error instanceof StepRefused)) throw error;
    report.notTaken.push({
      origin: category.origin,
      title: category.title,
      text: `chuyên mục: ${error.message}`,
    });
  }
}
