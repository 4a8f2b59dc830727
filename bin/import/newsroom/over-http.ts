import { setTimeout as sleep } from 'node:timers/promises';
import { type Deliver, StepRefused } from '../../../cms/import/messages.ts';
import { CommandError } from '../../entry.ts';

const patienceMs = 120_000;

/** Delivers to a CMS that runs. A CMS that restarts meanwhile is waited for: every step may be sent again. */
export function deliverOverHttp(cmsAddress: string, importKey: string): Deliver {
  return async (step, message, file) => {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      const form = new FormData();
      form.set('message', JSON.stringify(message));
      if (file) form.set('file', new File([file], 'file'));
      const answer = await post(`${cmsAddress}/api/portal-import/${step}`, importKey, form);
      if (answer !== null) return (await answer.json()) as never;
      if (performance.now() > deadline)
        throw new CommandError(`The CMS at ${cmsAddress} does not answer any more.`);
      await sleep(500);
    }
  };
}

/** Null: no answer, or one that says that it may work later. */
async function post(url: string, importKey: string, body: FormData): Promise<Response | null> {
  const headers = { authorization: `Bearer ${importKey}` };
  const response = await fetch(url, { method: 'POST', headers, body }).catch(() => null);
  if (response === null || response.status === 502 || response.status === 503) return null;
  if (response.ok) return response;
  const text = await response.text();
  if (response.status === 422) throw new StepRefused(messageIn(text));
  if (response.status === 401) {
    throw new CommandError(
      'The running CMS has another PAYLOAD_SECRET than this command. Give both the same.',
    );
  }
  throw new CommandError(`The CMS answered ${response.status} to ${url}: ${text.slice(0, 500)}`);
}

function messageIn(text: string): string {
  try {
    return String((JSON.parse(text) as { message?: unknown }).message);
  } catch {
    return text.slice(0, 500);
  }
}
