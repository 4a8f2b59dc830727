import { validateFrom } from '../../../cms/collections/redirects/validate-paths.ts';
import type { Answers, Deliver, Messages } from '../../../cms/import/messages.ts';

/** Answers as the newsroom would, and writes nothing. @param look the newsroom; null: an empty one */
export function dryRun(look: Deliver | null): Deliver {
  const made = new Set<string>();
  const ask = async (message: Messages['known']) => look?.('known', message) ?? { ids: {} };
  const match = async (message: Messages['match']): Promise<Answers['match']> =>
    look?.('match', message) ?? { outcome: 'made', title: message.title };
  const steps: { [S in keyof Messages]: (message: Messages[S]) => Promise<Answers[S]> } = {
    known: ask,
    match,
    category: async (message) => ({
      id: idOf(message.origin),
      ...(await match(message)),
      ...(await redirectsOf(message.addresses)),
    }),
    medium: async ({ origin }) => ({ id: idOf(origin), outcome: 'made' }),
    article: async ({ origin, replace, addresses, isPublished }) => ({
      id: idOf(origin),
      outcome: replace ? 'replaced' : 'made',
      address: null,
      ...(await redirectsOf(isPublished ? addresses : [])),
    }),
    redirects: async ({ addresses }) => redirectsOf(addresses),
    links: async () => ({ settled: 0 }),
  };

  async function redirectsOf(addresses: string[]): Promise<Answers['redirects']> {
    const { ids } =
      addresses.length > 0 ? await ask({ collection: 'redirects', origins: addresses }) : { ids: {} };
    const open = addresses.filter((address) => !(address in ids) && !made.has(address));
    const valid = open.filter((address) => validateFrom(address) === true);
    for (const address of valid) made.add(address);
    const reason = 'không phải đường dẫn mà máy chủ chuyển hướng được';
    const lostAddresses = open.filter((one) => !valid.includes(one)).map((address) => ({ address, reason }));
    return { redirects: valid.length, lostAddresses };
  }

  return (step, message) => steps[step](message);
}

const idOf = (origin: string) => `chay-thu:${origin}`;
