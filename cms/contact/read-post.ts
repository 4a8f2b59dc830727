import type { PayloadRequest } from 'payload';

const mostBytes = 64 * 1024;

export type Posted = { values: Record<string, string>; wantsJson: boolean } | { refusal: 400 | 413 | 415 };

/** Reads what a plain form or a script posted; of a field posted twice, the last. */
export async function readPost(req: PayloadRequest): Promise<Posted> {
  const type = (req.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  const isJson = type === 'application/json';
  if (!isJson && type !== 'application/x-www-form-urlencoded') return { refusal: 415 };
  const text = await readText(req);
  if (text === null) return { refusal: 413 };
  if (!isJson) return { values: Object.fromEntries(new URLSearchParams(text)), wantsJson: acceptsJson(req) };
  const values = parseValues(text);
  return values ? { values, wantsJson: true } : { refusal: 400 };
}

const acceptsJson = (req: PayloadRequest) => /^application\/json\b/.test(req.headers.get('accept') ?? '');

async function readText({ body }: PayloadRequest): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  if (!body) return '';
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseValues(text: string): Record<string, string> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
    const simple = ['string', 'number', 'boolean'];
    const entries = Object.entries(parsed).filter(([, value]) => simple.includes(typeof value));
    return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
  } catch {
    return null;
  }
}
