import type { PayloadRequest } from 'payload';

/** Ten times the longest message, as forms encode Vietnamese. */
const mostBytes = 512 * 1024;

export interface Filled {
  values: Record<string, string>;
  wantsJson: boolean;
}

export interface Unreadable {
  refusal: 400 | 413 | 415;
  wantsJson: boolean;
}

/** Reads what a plain form or a script posted; of a field posted twice, the last. */
export async function readPost(req: PayloadRequest): Promise<Filled | Unreadable> {
  const type = (req.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  const isJson = type === 'application/json';
  if (!isJson && type !== 'application/x-www-form-urlencoded')
    return { refusal: 415, wantsJson: acceptsJson(req) };
  const text = await readText(req);
  if (text === null) return { refusal: 413, wantsJson: isJson || acceptsJson(req) };
  if (!isJson) return { values: Object.fromEntries(new URLSearchParams(text)), wantsJson: acceptsJson(req) };
  const values = parseValues(text);
  return values ? { values, wantsJson: true } : { refusal: 400, wantsJson: true };
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
