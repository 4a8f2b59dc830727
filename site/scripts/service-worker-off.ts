/** Published in place of `service-worker.ts`, it ends every worker that readers have, and removes what it kept. */
import { clear } from './worker/copies.ts';
import { worker } from './worker/scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => {
  event.waitUntil(clear(true).then(() => worker.registration.unregister()));
});
