/** The three servers of the portal, each on a port of its own, with the configurations that this project ships. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { createPortalServer } from '../../site/portal/create-portal-server.ts';
import { stopServer } from '../../site/portal/stop-server.ts';
import { eventually, findFreePort } from '../support/newsroom-process.ts';
import { ask } from './ask.ts';
import type { Fixture } from './fixture.ts';

export type ServerName = 'embedded' | 'nginx' | 'caddy';

export interface RunningServer {
  port: number;
  stop(): Promise<void>;
}

const configurations = resolve(import.meta.dirname, '../../site/servers');
const nginxModules = '/usr/lib/nginx/modules';
const modules = [
  'ngx_http_js_module.so',
  'ngx_http_brotli_filter_module.so',
  'ngx_http_brotli_static_module.so',
];

const programs: Record<ServerName, string | null> = {
  embedded: 'this process',
  nginx: firstThatRuns([process.env.NGINX_PATH ?? 'nginx', '/usr/sbin/nginx'], '-v'),
  caddy: firstThatRuns([process.env.CADDY_PATH ?? 'caddy', join(homedir(), 'go/bin/caddy')], 'version'),
};

/** Null: the server can be tested here. Otherwise what is missing. */
export function whyAbsent(name: ServerName): string | null {
  if (programs[name] === null) return `${name} is not installed`;
  const lacks = modules.some((module) => !existsSync(join(nginxModules, module)));
  return name === 'nginx' && lacks ? 'nginx lacks the modules for Brotli and JavaScript' : null;
}

export async function startServer(name: ServerName, fixture: Fixture): Promise<RunningServer> {
  if (name === 'embedded') return startEmbedded(fixture);
  const port = Number(await findFreePort());
  const command = name === 'nginx' ? nginxCommand(fixture, port) : caddyCommand(fixture, port);
  const home = join(fixture.dataDir, name);
  const child = spawn(programs[name] ?? name, command, {
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const isUp = () =>
    ask(port, '/').then(
      () => true,
      () => false,
    );
  await eventually(`${name} answers`, isUp, 20).catch((error: unknown) => {
    child.kill();
    throw new Error(output, { cause: error });
  });
  return {
    port,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function startEmbedded({ folder }: Fixture): Promise<RunningServer> {
  const server = createPortalServer({ folder, onError: console.error });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, stop: () => stopServer(server, 100) };
}

function nginxCommand({ dataDir }: Fixture, port: number): string[] {
  const home = join(dataDir, 'nginx');
  mkdirSync(home, { recursive: true });
  const site = shipped('nginx.conf', dataDir).replace('listen 80;', `listen 127.0.0.1:${port};`);
  const loaded = modules.map((module) => `load_module ${join(nginxModules, module)};`).join('\n');
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = `${loaded}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
error_log ${home}/error.log;
events { worker_connections 256; }
http {
  access_log off;
  ${folders.map((folder) => `${folder}_temp_path ${home}/${folder};`).join('\n  ')}
  ${site}
}
`;
  writeFileSync(join(home, 'nginx.conf'), main);
  return ['-p', home, '-c', join(home, 'nginx.conf')];
}

function caddyCommand({ dataDir }: Fixture, port: number): string[] {
  const home = join(dataDir, 'caddy');
  mkdirSync(home, { recursive: true });
  const site = shipped('Caddyfile', dataDir)
    .replace(/^\{\n/m, '{\n\tadmin off\n\tauto_https off\n')
    .replace('congdoan.example.vn {', `http://127.0.0.1:${port} {`);
  const file = join(home, 'Caddyfile');
  writeFileSync(file, site);
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}

const shipped = (name: string, dataDir: string) =>
  readFileSync(join(configurations, name), 'utf8')
    .replaceAll('/srv/newsroom/var', dataDir)
    .replaceAll('/srv/newsroom/site', resolve(configurations, '..'));

function firstThatRuns(candidates: string[], argument: string): string | null {
  return candidates.find((program) => spawnSync(program, [argument]).status === 0) ?? null;
}
