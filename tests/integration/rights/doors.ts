import { APIError, type Payload, type PayloadRequest, type Where } from 'payload';

import type { Person } from './people.ts';

/** What somebody did: it was done, or refused with 403 or 404. */
export type Outcome = 'done' | 'refused';

interface Found {
  docs: { id: string; parent?: unknown }[];
}

/** One way into the newsroom, as one person. */
export interface Door {
  create(collection: string, data: object, draft?: boolean): Promise<Outcome>;
  read(collection: string, id: string): Promise<Outcome>;
  list(collection: string, id: string): Promise<Outcome>;
  update(collection: string, id: string, data: object, draft?: boolean): Promise<Outcome>;
  updateMany(collection: string, id: string, data: object): Promise<Outcome>;
  delete(collection: string, id: string): Promise<Outcome>;
  deleteMany(collection: string, id: string): Promise<Outcome>;
  listVersions(collection: string, id: string): Promise<Outcome>;
  readVersion(collection: string, version: string): Promise<Outcome>;
  restoreVersion(collection: string, version: string): Promise<Outcome>;
  duplicate(collection: string, id: string): Promise<Outcome>;
  readGlobal(slug: string): Promise<Outcome>;
  updateGlobal(slug: string, data: object): Promise<Outcome>;
}

export type DoorName = 'REST' | 'Local API';

/** 401: Payload's preferences, for whom it does not know; 501: it has no such address at all. */
const refusals = [401, 403, 404, 501];

const only = (id: string): Where => ({ id: { in: [id] } });

/** Through HTTP, as a browser or a script would. */
export function restDoor({ client }: Person): Door {
  const ask = async (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) => {
    const { status, body: answer } = await client.request<Partial<Found>>(method, `/api/${path}`, body);
    if (status >= 300 && !refusals.includes(status))
      throw new Error(`${method} ${path} answered ${status}: ${JSON.stringify(answer)}`);
    return { outcome: outcomeOf(status < 300), docs: answer.docs ?? [] };
  };
  const where = (id: string) => `where[id][in][0]=${id}&trash=true`;
  return {
    create: async (collection, data, draft) =>
      (await ask('POST', `${collection}${draft ? '?draft=true' : ''}`, data)).outcome,
    read: async (collection, id) => (await ask('GET', `${collection}/${id}?draft=true`)).outcome,
    list: async (collection, id) => {
      const { docs } = await ask('GET', `${collection}?${where(id)}&draft=true&depth=0`);
      return outcomeOf(docs.some((doc) => doc.id === id));
    },
    update: async (collection, id, data, draft) =>
      (await ask('PATCH', `${collection}/${id}?trash=true${draft ? '&draft=true' : ''}`, data)).outcome,
    updateMany: async (collection, id, data) =>
      outcomeOf(hasDocs(await ask('PATCH', `${collection}?${where(id)}`, data))),
    delete: async (collection, id) => (await ask('DELETE', `${collection}/${id}?trash=true`)).outcome,
    deleteMany: async (collection, id) =>
      outcomeOf(hasDocs(await ask('DELETE', `${collection}?${where(id)}`))),
    listVersions: async (collection, id) => {
      const { docs } = await ask('GET', `${collection}/versions?where[parent][equals]=${id}&depth=0`);
      return outcomeOf(docs.some((doc) => doc.parent === id));
    },
    readVersion: async (collection, version) =>
      (await ask('GET', `${collection}/versions/${version}`)).outcome,
    restoreVersion: async (collection, version) =>
      (await ask('POST', `${collection}/versions/${version}`)).outcome,
    duplicate: async (collection, id) => (await ask('POST', `${collection}/${id}/duplicate`, {})).outcome,
    readGlobal: async (slug) => (await ask('GET', `globals/${slug}`)).outcome,
    updateGlobal: async (slug, data) => (await ask('POST', `globals/${slug}`, data)).outcome,
  };
}

/** The Local API, whose types want the name of a collection where it is written. */
type Call = (args: Record<string, unknown>) => Promise<unknown>;
type Untyped = Record<
  | 'create'
  | 'findByID'
  | 'find'
  | 'update'
  | 'delete'
  | 'findVersions'
  | 'findVersionByID'
  | 'restoreVersion'
  | 'duplicate'
  | 'findGlobal'
  | 'updateGlobal',
  Call
>;

/** Inside the process, with the user's rights. */
export function localDoor(payload: Payload, user: PayloadRequest['user']): Door {
  const local = payload as unknown as Untyped;
  const call = async (name: keyof Untyped, args: Record<string, unknown>) => {
    try {
      return await local[name].call(payload, { ...args, user, overrideAccess: false, depth: 0 });
    } catch (error) {
      if (error instanceof APIError && (error.status === 403 || error.status === 404)) return null;
      throw error;
    }
  };
  const done = async (name: keyof Untyped, args: Record<string, unknown>) =>
    outcomeOf((await call(name, args)) !== null);
  const found = async (name: keyof Untyped, args: Record<string, unknown>) =>
    ((await call(name, args)) as Found | null)?.docs ?? [];
  return {
    create: (collection, data, draft = false) => done('create', { collection, data, draft }),
    read: (collection, id) => done('findByID', { collection, id, draft: true }),
    list: async (collection, id) => {
      const docs = await found('find', { collection, where: only(id), draft: true });
      return outcomeOf(docs.some((doc) => doc.id === id));
    },
    update: (collection, id, data, draft = false) =>
      done('update', { collection, id, data, draft, trash: true }),
    updateMany: async (collection, id, data) =>
      outcomeOf((await found('update', { collection, where: only(id), data, trash: true })).length > 0),
    delete: (collection, id) => done('delete', { collection, id, trash: true }),
    deleteMany: async (collection, id) =>
      outcomeOf((await found('delete', { collection, where: only(id), trash: true })).length > 0),
    listVersions: async (collection, id) => {
      const docs = await found('findVersions', { collection, where: { parent: { equals: id } } });
      return outcomeOf(docs.some((doc) => doc.parent === id));
    },
    readVersion: (collection, id) => done('findVersionByID', { collection, id }),
    restoreVersion: (collection, id) => done('restoreVersion', { collection, id }),
    duplicate: (collection, id) => done('duplicate', { collection, id, data: {} }),
    readGlobal: (slug) => done('findGlobal', { slug }),
    updateGlobal: (slug, data) => done('updateGlobal', { slug, data }),
  };
}

function hasDocs({ docs }: Found): boolean {
  return docs.length > 0;
}

function outcomeOf(isDone: boolean): Outcome {
  return isDone ? 'done' : 'refused';
}
