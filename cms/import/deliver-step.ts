import { APIError, type BasePayload } from 'payload';

import { knownOrigins } from './known-origins.ts';
import {
  type Answers,
  type FileBytes,
  type Messages,
  type StepName,
  StepRefused,
  stepMessages,
} from './messages.ts';
import { putArticle, putRedirects } from './put-article.ts';
import { matchCategory, putCategory } from './put-category.ts';
import { putMedium } from './put-medium.ts';
import { settleLinks } from './settle-links.ts';
import { inTransaction } from './transaction.ts';

type Steps = {
  [S in StepName]: (message: Messages[S], payload: BasePayload, file?: FileBytes) => Promise<Answers[S]>;
};

const steps: Steps = {
  known: async ({ collection, origins }, payload) => ({
    ids: await knownOrigins(payload, collection, origins),
  }),
  category: (message, payload) => inTransaction(payload, (req) => putCategory(message, req)),
  match: (message, payload) => inTransaction(payload, (req) => matchCategory(message, req)),
  medium: (message, payload, file) => {
    if (!file) throw new StepRefused('Thiếu tệp.');
    return putMedium(message, file, payload);
  },
  article: (message, payload) => inTransaction(payload, (req) => putArticle(message, req)),
  redirects: (message, payload) => inTransaction(payload, (req) => putRedirects(message, req)),
  links: settleLinks,
};

/** Takes one step of an import into the newsroom.
 * @throws StepRefused when the newsroom's own rules do not take it */
export async function deliverStep<S extends StepName>(
  step: S,
  message: Messages[S],
  payload: BasePayload,
  file?: FileBytes,
): Promise<Answers[S]> {
  try {
    return await steps[step](message, payload, file);
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error;
    throw new StepRefused(reasonOf(error));
  }
}

/** A message of `stepMessages`, from outside.
 * @throws ZodError when it is none */
export function parseMessage<S extends StepName>(step: S, message: unknown): Messages[S] {
  return stepMessages[step].parse(message) as Messages[S];
}

/** Payload's validation errors name the fields in their data. */
function reasonOf({ message, data }: APIError): string {
  const errors: unknown = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : null;
  const parts = (Array.isArray(errors) ? errors : []).flatMap((one: { message?: unknown; path?: string }) =>
    typeof one.message === 'string' ? [`${one.path ?? ''}: ${one.message}`] : [],
  );
  return parts.length > 0 ? parts.join('; ') : message;
}
