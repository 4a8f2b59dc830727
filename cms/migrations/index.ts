import * as migration1 from './20261122_000000_initial.ts';
import * as migration2 from './20261122_055947_newsroom.ts';
import * as migration3 from './20261122_084747_portal.ts';
import * as migration4 from './20261122_110210_editors_search.ts';

export const migrations = [
  { name: '20261122_000000_initial', up: migration1.up, down: migration1.down },
  { name: '20261122_055947_newsroom', up: migration2.up, down: migration2.down },
  { name: '20261122_084747_portal', up: migration3.up, down: migration3.down },
  { name: '20261122_110210_editors_search', up: migration4.up, down: migration4.down },
];
