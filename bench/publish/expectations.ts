/** What a reader of the portal must find once an operation is live. */
import type { PortalAnswer } from '../newsroom/portal-reader.ts';

export interface Expectation {
  path: string;
  /** For the message when it does not come true. */
  description: string;
  isMet(answer: PortalAnswer): boolean;
}

export function shows(path: string, text: string): Expectation {
  return {
    path,
    description: `${path} shows “${text}”`,
    isMet: ({ status, body }) => status === 200 && body.includes(text),
  };
}

export function showsNoMore(path: string, text: string): Expectation {
  return {
    path,
    description: `${path} shows “${text}” no more`,
    isMet: ({ status, body }) => status === 200 && !body.includes(text),
  };
}

export function isGone(path: string): Expectation {
  return { path, description: `${path} is gone`, isMet: ({ status }) => status === 404 };
}

export function redirects(from: string, to: string): Expectation {
  return {
    path: from,
    description: `${from} redirects to ${to}`,
    isMet: ({ status, headers }) => status === 301 && headers.location === to,
  };
}
