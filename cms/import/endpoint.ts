import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { hasFeedKey } from '../feed/key.ts';
import { deliverStep, parseMessage } from './deliver-step.ts';
import { type FileBytes, type StepName, StepRefused, stepMessages } from './messages.ts';

const headers = { 'cache-control': 'no-store' };
const stepName = z.enum(Object.keys(stepMessages) as [StepName, ...StepName[]]);

/** `POST /api/portal-import/:step`: what the import command sends while the CMS runs; form fields `message`, `file`. */
export function importEndpoint(importKey: string): Endpoint {
  return {
    method: 'post',
    path: '/portal-import/:step',
    handler: async (req) => {
      if (!hasFeedKey(req.headers, importKey)) {
        return Response.json({ message: 'The import needs its key.' }, { status: 401, headers });
      }
      return answer(req);
    },
  };
}

async function answer(req: PayloadRequest): Promise<Response> {
  try {
    const step = stepName.parse(req.routeParams?.step);
    const { message, file } = await readForm(req);
    const result = await deliverStep(step, parseMessage(step, message), req.payload, file);
    return Response.json(result, { headers });
  } catch (error) {
    if (error instanceof StepRefused)
      return Response.json({ message: error.message }, { status: 422, headers });
    if (!(error instanceof z.ZodError || error instanceof SyntaxError || error instanceof TypeError))
      throw error;
    const message = error instanceof z.ZodError ? z.prettifyError(error) : error.message;
    return Response.json({ message }, { status: 400, headers });
  }
}

async function readForm(req: PayloadRequest): Promise<{ message: unknown; file?: FileBytes }> {
  const form = await req.formData?.();
  const text = form?.get('message');
  const message: unknown = JSON.parse(typeof text === 'string' ? text : '');
  const file = form?.get('file');
  if (!(file instanceof File)) return { message };
  return { message, file: new Uint8Array(await file.arrayBuffer()) };
}
