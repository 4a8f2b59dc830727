import type { BasePayload, PayloadRequest, Where } from 'payload';

/** Without a word from its window for so long a hold has ended: the browser is gone or the network is. */
const silenceMs = 90_000;
/** One's own other window is given up sooner: mostly it is the one that has just crashed. */
const ownSilenceMs = 20_000;
/** A window in which nobody types for so long gives the document free. */
const idleMs = 10 * 60_000;

export interface Hold {
  id: string;
  user: string;
  /** One window of a browser. */
  session: string;
  since: string;
  seenAt: string;
  typedAt: string;
}

export interface HoldClaim {
  collection: string;
  document: string;
  user: string;
  session: string;
  /** Whether something was typed since the last claim. */
  typed: boolean;
  /** Take the document even if somebody else holds it. */
  takeOver: boolean;
  /** Take the document only for typing, as who has just given it into other hands does. */
  onlyToType?: boolean;
  now: Date;
}

const keyOf = (collection: string, document: string) => `${collection}/${document}`;

/** Who holds a document now; null when nobody does. */
export async function currentHold(
  payload: BasePayload,
  collection: string,
  document: string,
  now: Date,
): Promise<Hold | null> {
  const hold = await storedHold(payload, collection, document);
  return hold && !hasEnded(hold, now) ? hold : null;
}

/**
 * Holds a document for a window if nobody else does, keeps what it holds, or takes it over.
 * @returns who holds it after that
 */
export async function holdDocument(payload: BasePayload, claim: HoldClaim): Promise<Hold | null> {
  const { collection, document, session, typed, takeOver, now } = claim;
  const stored = await storedHold(payload, collection, document);
  if (!stored) return claim.onlyToType && !typed && !takeOver ? null : createHold(payload, claim);
  const mine = stored.session === session;
  if (mine && !typed && isIdle(stored, now)) return null;
  if (mine) return changeHold(payload, stored, { seenAt: now, ...(typed ? { typedAt: now } : {}) });
  const silent = stored.user === claim.user && isSilent(stored, now, ownSilenceMs);
  if (!takeOver && !silent && !hasEnded(stored, now)) return stored;
  if (claim.onlyToType && !typed && !takeOver) return null;
  const { user } = claim;
  return changeHold(payload, stored, { user, session, since: now, seenAt: now, typedAt: now });
}

/** The window leaves the document. */
export async function releaseHold(
  payload: BasePayload,
  { collection, document, session }: Pick<HoldClaim, 'collection' | 'document' | 'session'>,
): Promise<void> {
  const where: Where = {
    and: [{ key: { equals: keyOf(collection, document) } }, { session: { equals: session } }],
  };
  await payload.db.deleteMany({ collection: 'editing-holds', where });
}

/** The person lets go of the document, whichever of their windows has it. */
export async function endHoldOf(
  req: PayloadRequest,
  { collection, document, user }: Pick<HoldClaim, 'collection' | 'document' | 'user'>,
): Promise<void> {
  const where: Where = {
    and: [{ key: { equals: keyOf(collection, document) } }, { user: { equals: user } }],
  };
  await req.payload.db.deleteMany({ collection: 'editing-holds', where, req });
}

/** The document is gone for good. */
export async function forgetHold(req: PayloadRequest, collection: string, document: string): Promise<void> {
  const where = { key: { equals: keyOf(collection, document) } };
  await req.payload.db.deleteMany({ collection: 'editing-holds', where, req });
}

function storedHold(payload: BasePayload, collection: string, document: string): Promise<Hold | null> {
  return payload.db.findOne<Hold>({
    collection: 'editing-holds',
    where: { key: { equals: keyOf(collection, document) } },
  });
}

function hasEnded(hold: Hold, now: Date): boolean {
  return isSilent(hold, now, silenceMs) || isIdle(hold, now);
}

function isSilent({ seenAt }: Hold, now: Date, afterMs: number): boolean {
  return now.getTime() - Date.parse(seenAt) > afterMs;
}

function isIdle({ typedAt }: Hold, now: Date): boolean {
  return now.getTime() - Date.parse(typedAt) > idleMs;
}

async function createHold(payload: BasePayload, claim: HoldClaim): Promise<Hold | null> {
  const { collection, document, user, session, now } = claim;
  const at = now.toISOString();
  const data = { key: keyOf(collection, document), user, session, since: at, seenAt: at, typedAt: at };
  try {
    const made = await payload.db.create({ collection: 'editing-holds', data });
    return { ...data, id: String(made.id) };
  } catch (error) {
    // Two windows at the same instant: the key is unique, so one of them has it now.
    const winner = await storedHold(payload, collection, document);
    if (winner) return winner;
    throw error;
  }
}

async function changeHold(
  payload: BasePayload,
  hold: Hold,
  change: Partial<Record<'since' | 'seenAt' | 'typedAt', Date> & Pick<Hold, 'user' | 'session'>>,
): Promise<Hold> {
  const data = Object.fromEntries(
    Object.entries(change).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString() : value,
    ]),
  );
  await payload.db.updateOne({ collection: 'editing-holds', id: hold.id, data });
  return { ...hold, ...data };
}
