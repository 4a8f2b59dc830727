import sharp from 'sharp';
import type { SocialCard } from '../../data/models.ts';
import { cardSize, drawCard, markPlace } from './card-drawing.ts';
import { drawnMark } from './drawn-mark.ts';

/** A stored media file, or null when there is none of this name. */
export type ReadMedia = (name: string) => Uint8Array | null;

/** The card as PNG, 1200 × 630; the same card with the same logo gives the same bytes. */
export type PaintCard = (card: SocialCard, readMedia: ReadMedia) => Promise<Uint8Array>;

const transparent = { r: 0, g: 0, b: 0, alpha: 0 };

export const paintCard: PaintCard = async (card, readMedia) => {
  const { side, x, y } = markPlace;
  const logo = card.logo === null ? null : readMedia(card.logo.slice('/media/'.length));
  const mark = await sharp(logo ?? Buffer.from(drawnMark(card.band)), { density: 72 })
    .resize(side, side, { fit: 'contain', background: transparent })
    .png()
    .toBuffer();
  return sharp(Buffer.from(drawCard(card)), { density: 72 })
    .resize(cardSize.width, cardSize.height)
    .composite([{ input: mark, left: x, top: y }])
    .png({ palette: true, colours: 24, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
};
