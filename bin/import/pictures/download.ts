import { setTimeout as sleep } from 'node:timers/promises';
import type { FileBytes } from '../../../cms/import/messages.ts';

/** Fetches a file of the old portal. @returns its bytes, or why there are none, in words for the report */
export type Download = (url: string, mostBytes: number) => Promise<FileBytes | string>;

const patienceMs = 20_000;
const mostRedirects = 5;

/** Takes from one host only, that of the old portal, so that an export cannot send this machine anywhere else. */
export function downloadFrom(portalAddress: string): Download {
  const allowed = new URL(portalAddress).hostname.replace(/^www\./, '');
  return async (url, mostBytes) => {
    for (let tries = 1; ; tries++) {
      const answer = await fetchOnce(url, allowed, mostBytes);
      if (!(answer instanceof Error)) return answer;
      if (tries === 3) return `không tải được: ${answer.message}`;
      await sleep(tries * 500);
    }
  };
}

async function fetchOnce(
  url: string,
  allowed: string,
  mostBytes: number,
): Promise<FileBytes | string | Error> {
  let next = url;
  try {
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const { hostname, protocol } = new URL(next);
      if (hostname.replace(/^www\./, '') !== allowed || !/^https?:$/.test(protocol))
        return 'nằm ở máy chủ khác';
      const response = await fetch(next, { redirect: 'manual', signal: AbortSignal.timeout(patienceMs) });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location) next = new URL(location, next).href;
      else if (response.status >= 500) return new Error(`cổng cũ trả lời ${response.status}`);
      else if (!response.ok) return `cổng cũ trả lời ${response.status}`;
      else return await readBounded(response, mostBytes);
    }
    return 'chuyển hướng vòng quanh';
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function readBounded(response: Response, mostBytes: number): Promise<FileBytes | string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) return `lớn hơn ${Math.round(mostBytes / 1024 / 1024)} MB`;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
