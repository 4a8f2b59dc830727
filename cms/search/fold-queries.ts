import type { CollectionBeforeOperationHook, Where } from 'payload';

import { foldText } from './fold-text.ts';

/**
 * Makes `like` on a searchable field find what was typed without accents: it is asked of `searchText` instead, in
 * which all of the collection's searchable words stand folded. What was stored before there was such a field is found
 * by its very words until it is saved again.
 */
export function foldQueries(fields: readonly string[]): CollectionBeforeOperationHook {
  return ({ args }) => {
    const { where } = args as { where?: Where };
    return where ? { ...args, where: foldWhere(where, new Set(fields)) } : args;
  };
}

export function foldWhere(where: Where, fields: ReadonlySet<string>): Where {
  const conditions = Object.entries(where).map(([key, value]): Where => {
    if (Array.isArray(value)) return { [key]: value.map((inner) => foldWhere(inner, fields)) };
    return fields.has(key) ? foldCondition(key, value) : { [key]: value };
  });
  const [only] = conditions;
  return conditions.length === 1 && only ? only : conditions.length === 0 ? {} : { and: conditions };
}

type Condition = Exclude<Where[string], Where[]>;

function foldCondition(field: string, condition: Condition): Where {
  const { like, ...rest } = condition ?? {};
  if (typeof like !== 'string' || foldText(like) === '') return { [field]: condition };
  const folded: Where = { or: [{ searchText: { like: foldText(like) } }, { [field]: { like } }] };
  return Object.keys(rest).length === 0 ? folded : { and: [folded, { [field]: rest }] };
}
