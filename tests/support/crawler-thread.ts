/** Serves a published folder and crawls it until told to stop, in a thread of its own beside the publisher. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { createPortalServer } from '../../site/portal/create-portal-server.ts';
import { Crawler } from './crawler.ts';

const { folder, siteUrl } = workerData as { folder: string; siteUrl: string };
const server = createPortalServer({ folder, onError: (error) => console.error(error) });
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const crawler = new Crawler(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, siteUrl);

const stop = new AbortController();
parentPort?.once('message', () => stop.abort());
while (!stop.signal.aborted) await crawler.crawl();
// Once more, now that nothing changes any longer.
await crawler.crawl();
server.close();
server.closeAllConnections();
parentPort?.postMessage(crawler.report);
