import { createHash } from 'node:crypto';
import { paintCard, type PaintCard } from '../../site/publisher/cards/paint-card.ts';

const painted = new Map<string, Promise<Uint8Array>>();

/**
 * `paintCard`, but a card with the same content and logo is painted once: half the time of a render from scratch goes
 * into cards, and that the same card gives the same bytes has a test of its own.
 */
export const paintOnce: PaintCard = (card, readMedia) => {
  const logo = card.logo === null ? null : readMedia(card.logo.slice('/media/'.length));
  const hash = createHash('sha256')
    .update(JSON.stringify(card))
    .update(logo ?? '')
    .digest('hex');
  const known = painted.get(hash) ?? paintCard(card, readMedia);
  painted.set(hash, known);
  return known;
};
