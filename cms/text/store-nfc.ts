import type { CollectionBeforeValidateHook, CollectionConfig, Config, GlobalConfig } from 'payload';

import { toNfc } from './to-nfc.ts';

/** Passwords are compared as they are typed, at a place that no hook sees. */
const exactFields = ['password'];

/** Puts a hook before all others of every collection and global that turns incoming text into NFC. */
export function storeNfc(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map(collectionWithNfc),
    globals: config.globals?.map(globalWithNfc),
  };
}

const normaliseData: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data;
  const exact = Object.fromEntries(
    exactFields.filter((name) => name in data).map((name) => [name, data[name]]),
  );
  return { ...toNfc(data), ...exact };
};

function collectionWithNfc(collection: CollectionConfig): CollectionConfig {
  const beforeValidate = [normaliseData, ...(collection.hooks?.beforeValidate ?? [])];
  return { ...collection, hooks: { ...collection.hooks, beforeValidate } };
}

function globalWithNfc(global: GlobalConfig): GlobalConfig {
  const normalise = ({ data }: { data?: Record<string, unknown> }) => toNfc(data);
  return {
    ...global,
    hooks: { ...global.hooks, beforeValidate: [normalise, ...(global.hooks?.beforeValidate ?? [])] },
  };
}
