import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload';
import { z } from 'zod';

import { readCopies } from '../unsaved/read-copies.ts';
import type { GuardAnswer } from './guard-answer.ts';
import type { GuardedCollection } from './guarded-collections.ts';
import { type Hold, holdDocument, releaseHold } from './hold-document.ts';
import { mayEdit } from './may-edit.ts';
import { hasHandedOn, mayWriteNow, type NewestArticle } from './may-write-now.ts';
import { nameOfUser } from './name-of-user.ts';

const roundBody = z.object({
  session: z.string().min(8).max(64),
  typed: z.boolean().default(false),
  takeOver: z.boolean().default(false),
  leave: z.boolean().default(false),
});

interface Newest extends NewestArticle {
  updatedAt: string;
  updatedBy?: string | null;
}

/**
 * `POST /api/<collection>/:id/editing`, asked every few seconds by a window that has the document open: holds the
 * document for it if it can, and tells who else is at work.
 */
export function guardEndpoint(collection: GuardedCollection): Endpoint {
  return {
    method: 'post',
    path: '/:id/editing',
    handler: async (req) => {
      if (!req.user) throw new Forbidden(req.t);
      const document = String(req.routeParams?.id);
      const round = roundBody.safeParse(await req.json?.());
      if (!round.success) throw new APIError('Cần "session": tên của cửa sổ, từ 8 đến 64 ký tự.', 400);
      if (round.data.leave) {
        await releaseHold(req.payload, { collection, document, session: round.data.session });
        return Response.json({});
      }
      const answer = await playRound(req, req.user.id, { collection, document, ...round.data });
      return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
    },
  };
}

type Round = z.infer<typeof roundBody> & { collection: GuardedCollection; document: string };

async function playRound(req: PayloadRequest, user: string, round: Round): Promise<GuardAnswer> {
  const { collection, document, session } = round;
  // Refuses those who may not read the document.
  const newest = await newestVersion(req, collection, document);
  const allowed = await mayEdit(req, collection, document);
  const mayWrite = allowed && (await mayWriteNow(req, newest));
  const claim = { ...round, user, onlyToType: hasHandedOn(user, newest), now: new Date() };
  // Its page may have asked at the very moment in which it was submitted.
  if (!mayWrite) await releaseHold(req.payload, { collection, document, session });
  const hold = mayWrite ? await holdDocument(req.payload, claim) : null;
  const copies = await readCopies(req, { collection, document }, allowed);
  const nameOf = namer(req);
  const savedBy = newest.updatedBy ?? null;
  return {
    mayEdit: mayWrite,
    holder: hold && {
      name: await nameOf(hold.user),
      since: hold.since,
      mine: hold.session === session,
      sameUser: hold.user === user,
    },
    newest: { at: newest.updatedAt, by: await nameOf(savedBy), mine: savedBy === user },
    copies: await Promise.all(
      copies
        .filter((copy) => copy.user === user || !isBeingTyped(copy, hold))
        .map(async (copy) => ({ ...copy, by: await nameOf(copy.user), mine: copy.user === user })),
    ),
  };
}

/** The text under the fingers of the holder is no lost text to others. */
function isBeingTyped({ reason, user }: { reason: string; user: string }, hold: Hold | null): boolean {
  return reason === 'typing' && hold?.user === user;
}

async function newestVersion(
  req: PayloadRequest,
  collection: GuardedCollection,
  id: string,
): Promise<Newest> {
  const found = await req.payload.findByID({
    collection,
    id,
    req,
    draft: true,
    depth: 0,
    trash: true,
    overrideAccess: false,
    select: { updatedAt: true, updatedBy: true, review: true, createdBy: true, category: true },
  });
  return found;
}

function namer(req: PayloadRequest): (user: string | null) => Promise<string> {
  const names = new Map<string | null, Promise<string>>();
  return (user) => {
    const known = names.get(user) ?? nameOfUser(req, user);
    names.set(user, known);
    return known;
  };
}
