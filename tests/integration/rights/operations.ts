import type { Door, Outcome } from './doors.ts';

/** What an operation is done to, with the words that it needs. */
export interface Subject {
  collection: string;
  id: string;
  /** Its newest version; empty where there are none. */
  version: string;
  /** What creates another one like it. */
  create: object;
  /** A change that is right for it. */
  change: object;
}

const trash = { deletedAt: '2026-11-22T03:00:00.000Z' };
const published = { _status: 'published' };
const note = 'Cần thêm ảnh';

/** Every operation of the table, by the name that it has there. */
export const operations: Record<string, (door: Door, subject: Subject) => Promise<Outcome>> = {
  create: (door, { collection, create }) => door.create(collection, create),
  read: (door, { collection, id }) => door.read(collection, id),
  list: (door, { collection, id }) => door.list(collection, id),
  update: (door, { collection, id, change }) =>
    door.update(collection, id, change, collection === 'articles'),
  updateMany: (door, { collection, id, change }) => door.updateMany(collection, id, change),
  submit: (door, { collection, id }) => door.update(collection, id, { review: { state: 'submitted' } }, true),
  withdraw: (door, { collection, id }) => door.update(collection, id, { review: { state: 'draft' } }, true),
  return: (door, { collection, id }) =>
    door.update(collection, id, { review: { state: 'returned', note } }, true),
  publish: (door, { collection, id }) => door.update(collection, id, published),
  publishMany: (door, { collection, id }) => door.updateMany(collection, id, published),
  unpublish: (door, { collection, id }) => door.update(collection, id, { _status: 'draft' }),
  trash: (door, { collection, id }) => door.update(collection, id, trash),
  trashMany: (door, { collection, id }) => door.updateMany(collection, id, trash),
  restore: (door, { collection, id }) => door.update(collection, id, { deletedAt: null }),
  delete: (door, { collection, id }) => door.delete(collection, id),
  deleteMany: (door, { collection, id }) => door.deleteMany(collection, id),
  listVersions: (door, { collection, id }) => door.listVersions(collection, id),
  readVersion: (door, { collection, version }) => door.readVersion(collection, version),
  restoreVersion: (door, { collection, version }) => door.restoreVersion(collection, version),
  duplicate: (door, { collection, id }) => door.duplicate(collection, id),
};

/** Operations that mean something only for what lies in the trash. */
export const ofTrash: readonly string[] = ['restore'];

/** Operations that leave everything as it is when they are done. */
export const reading: readonly string[] = ['read', 'list', 'listVersions', 'readVersion'];
