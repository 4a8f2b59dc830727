import type { CollectionBeforeOperationHook, Where } from 'payload';

import { needlesOf } from './needles.ts';

/**
 * Makes `like` on a searchable field find by the portal's rules: it is asked of `searchText` instead, in which all of the
 * collection's searchable words stand folded. What holds no word (`/`, `%`) is asked as it is.
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
  return conditions.length === 0 ? {} : allOf(conditions);
}

type Condition = Exclude<Where[string], Where[]>;

function foldCondition(field: string, condition: Condition): Where {
  const { like, ...rest } = condition ?? {};
  const needles = typeof like === 'string' ? needlesOf(like) : [];
  if (needles.length === 0) return { [field]: condition };
  const conditions = needles.map((group) =>
    anyOf(group.map((needle) => ({ searchText: { contains: needle } }))),
  );
  if (Object.keys(rest).length > 0) conditions.push({ [field]: rest });
  return allOf(conditions);
}

function anyOf(conditions: Where[]): Where {
  const [only] = conditions;
  return conditions.length === 1 && only ? only : { or: conditions };
}

function allOf(conditions: Where[]): Where {
  const [only] = conditions;
  return conditions.length === 1 && only ? only : { and: conditions };
}
