import type { PayloadRequest } from 'payload';

import { validateFrom, validateTo } from '../collections/redirects/validate-paths.ts';
import { importContext } from './import-context.ts';
import type { LostAddress } from './messages.ts';

/** Makes the old addresses lead to the new one, those that do not yet. */
export async function redirectOldAddresses(
  addresses: string[],
  to: string,
  req: PayloadRequest,
): Promise<{ redirects: number; lostAddresses: LostAddress[] }> {
  const wanted = [...new Set(addresses)].filter((from) => !isSamePlace(from, to));
  const present = await presentRedirects(wanted, req);
  const lostAddresses: LostAddress[] = [];
  let redirects = 0;
  for (const from of wanted) {
    const leadsTo = present.get(from);
    const reason = whyLost(from, to, leadsTo);
    if (reason !== null) lostAddresses.push({ address: from, reason });
    else if (leadsTo === undefined) {
      const context = { ...importContext };
      await req.payload.create({ collection: 'redirects', data: { from, to }, depth: 0, context, req });
      redirects++;
    }
  }
  return { redirects, lostAddresses };
}

async function presentRedirects(wanted: string[], req: PayloadRequest): Promise<Map<string, string>> {
  if (wanted.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ from: string; to: string }>({
    collection: 'redirects',
    where: { from: { in: wanted } },
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(docs.map(({ from, to }) => [from, to]));
}

function whyLost(from: string, to: string, leadsTo: string | undefined): string | null {
  if (leadsTo !== undefined && leadsTo !== to) return `đã chuyển hướng đến ${leadsTo} từ trước`;
  if (validateFrom(from) !== true) return 'không phải đường dẫn mà máy chủ chuyển hướng được';
  const validity = validateTo(to, { siblingData: { from } });
  return validity === true ? null : validity;
}

const isSamePlace = (from: string, to: string) => withoutSlash(from) === withoutSlash(to);
const withoutSlash = (path: string) => path.replace(/\/+$/, '');
