import * as migration1 from './20261122_010901_initial.ts';

export const migrations = [
  { name: '20261122_010901_initial', up: migration1.up, down: migration1.down },
];
