/** Collections whose edit form is guarded against two people overwriting each other. */
export const guardedCollections = ['articles'] as const;

export type GuardedCollection = (typeof guardedCollections)[number];

export function isGuarded(collection: string): collection is GuardedCollection {
  return guardedCollections.some((one) => one === collection);
}
