import type { BasePayload } from 'payload';

import { withDescendants } from '../access/category-scope.ts';
import { toId } from '../feed/snapshots/values.ts';

export interface Recipient {
  id: string;
  name: string;
  email: string;
}

interface UserRow extends Recipient {
  role: string;
  categories?: (string | { id: string })[] | null;
  blocked?: boolean | null;
}

/** The user, unless the account is gone or blocked. */
export async function readRecipient(payload: BasePayload, id: string): Promise<Recipient | null> {
  const user = await payload.db.findOne<UserRow>({ collection: 'users', where: { id: { equals: id } } });
  return user && !user.blocked ? user : null;
}

/** The editors in whose categories an article lies; the administrators where there are none. */
export async function editorsOf(payload: BasePayload, category: string | null): Promise<Recipient[]> {
  const { docs: users } = await payload.db.find<UserRow>({
    collection: 'users',
    where: { role: { in: ['editor', 'admin'] } },
    limit: 0,
    pagination: false,
  });
  const active = users.filter(({ blocked }) => !blocked);
  const inCategory = await categoryTest(payload, category);
  const editors = active.filter((user) => user.role === 'editor' && inCategory(user));
  return editors.length > 0 ? editors : active.filter(({ role }) => role === 'admin');
}

/** An editor without categories works in all of them; an article without one is every editor's. */
async function categoryTest(
  payload: BasePayload,
  category: string | null,
): Promise<(user: UserRow) => boolean> {
  if (category === null) return () => true;
  const { docs } = await payload.db.find<{ id: string; parent?: string | null }>({
    collection: 'categories',
    select: { parent: true },
    limit: 0,
    pagination: false,
  });
  return ({ categories }) => {
    const given = (categories ?? []).map(toId).filter((id) => id !== null);
    return given.length === 0 || withDescendants(given, docs).has(category);
  };
}
