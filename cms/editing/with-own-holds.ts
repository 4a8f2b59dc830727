import type { SanitizedConfig } from 'payload';

import { isGuarded } from './guarded-collections.ts';

/**
 * Switches Payload's own locks off where the guard of this folder does their work. Done after Payload has built its
 * table of locks, which so keeps its columns: an editor can go back without a migration that drops data.
 */
export function withOwnHolds(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (isGuarded(collection.slug)) collection.lockDocuments = false;
  }
  return config;
}
