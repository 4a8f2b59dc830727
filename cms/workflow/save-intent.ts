import type { CollectionBeforeOperationHook, RequestContext } from 'payload';

/** What the hooks of a save cannot see in its data. */
export interface SaveIntent {
  /** Only a version is written, no row that readers see, unless the data says `published`. */
  draft: boolean;
  restoresVersion: boolean;
  duplicates: boolean;
}

const key = 'workflow:intent';
const none: SaveIntent = { draft: false, restoresVersion: false, duplicates: false };

/** Notes how an article is saved, for the hooks that follow. */
export const noteSaveIntent: CollectionBeforeOperationHook = ({ args, operation, context }) => {
  if (operation === 'create' || operation === 'update' || operation === 'restoreVersion') {
    const { draft, duplicateFromID } = args as { draft?: boolean; duplicateFromID?: unknown };
    const intent: SaveIntent = {
      draft: draft === true,
      restoresVersion: operation === 'restoreVersion',
      duplicates: duplicateFromID !== undefined && duplicateFromID !== null,
    };
    context[key] = intent;
  }
  return args;
};

export function saveIntentOf(context: RequestContext): SaveIntent {
  return (context[key] as SaveIntent | undefined) ?? none;
}
