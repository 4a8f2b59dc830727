import type { BasePayload } from 'payload';

import { importContext } from './import-context.ts';
import { knownOrigins } from './known-origins.ts';
import type { Answers, FileBytes, Messages } from './messages.ts';

/** A file with its texts, through the newsroom's own rules for uploads. */
export async function putMedium(
  { origin, name, type, alt, caption, credit }: Messages['medium'],
  data: FileBytes,
  payload: BasePayload,
): Promise<Answers['medium']> {
  const known = (await knownOrigins(payload, 'media', [origin]))[origin];
  if (known !== undefined) return { id: known, outcome: 'known' };
  const medium = await payload.create({
    collection: 'media',
    data: { origin, alt, caption, credit },
    file: {
      data: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
      mimetype: type,
      name,
      size: data.length,
    },
    depth: 0,
    context: { ...importContext },
  });
  return { id: medium.id, outcome: 'made' };
}
