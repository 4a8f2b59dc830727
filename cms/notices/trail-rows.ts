import type { BasePayload } from 'payload';

import type { TrailAction } from '../trail/trail-actions.ts';

/** A row of the trail as it is stored. */
export interface TrailRow {
  id: string;
  number: number;
  at: string;
  actor?: string | null;
  actorName?: string | null;
  action: TrailAction;
  ofCollection: string;
  ofDocument?: string | null;
  title?: string | null;
  note?: string | null;
  owner?: string | null;
}

/** What somebody wants to hear of by mail. */
export const noticedActions: ReadonlySet<TrailAction> = new Set([
  'submit',
  'return',
  'publish',
  'schedule',
  'unpublish',
]);

/** Rows with higher numbers than `number`, in order. */
export async function readTrailAfter(
  payload: BasePayload,
  number: number,
  limit: number,
): Promise<TrailRow[]> {
  const { docs } = await payload.db.find<TrailRow>({
    collection: 'trail',
    where: { number: { greater_than: number } },
    sort: 'number',
    limit,
    pagination: false,
  });
  return docs;
}

/** The number of the newest row, 0 when there is none. */
export async function readTrailEnd(payload: BasePayload): Promise<number> {
  const { docs } = await payload.db.find<TrailRow>({
    collection: 'trail',
    where: {},
    sort: '-number',
    limit: 1,
    pagination: false,
  });
  return docs[0]?.number ?? 0;
}
