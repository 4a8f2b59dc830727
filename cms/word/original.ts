import { z } from 'zod';

/** Where a picture of the file went: its place in the file and its medium. */
const pictureSchema = z.object({ picture: z.number(), medium: z.string() });
/** `isHandled`: somebody has found a place for it, or decided that it needs none. */
const unplacedSchema = z.object({ text: z.string(), reason: z.string(), isHandled: z.boolean().optional() });
const doubtSchema = z.object({ field: z.string(), message: z.string() });

/** The JSON fields of `word-originals`. */
export const originalSchema = z.object({
  pictures: z.array(pictureSchema),
  unplaced: z.array(unplacedSchema),
  doubts: z.array(doubtSchema),
});
