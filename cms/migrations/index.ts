import * as migration1 from './20261122_000000_initial.ts';

export const migrations = [
  { name: '20261122_000000_initial', up: migration1.up, down: migration1.down },
];
