import { isDeepStrictEqual } from 'node:util';
import type { FieldAccess, FieldHook } from 'payload';

import { toId } from '../feed/snapshots/values.ts';
import { refused } from './refused.ts';

/**
 * Payload drops a value in silence that its sender may not write. With this hook the whole request is refused
 * instead, if the value differs from the stored one; forms that send back what they were given go through.
 */
export function refuseUnless(mayWrite: FieldAccess): FieldHook {
  return async ({ data, field, overrideAccess, previousValue, req, siblingData, value }) => {
    if (overrideAccess === true || !field.name || siblingData[field.name] === undefined) return value;
    if (isDeepStrictEqual(plain(value), plain(previousValue)) || (await mayWrite({ data, req })))
      return value;
    const label = typeof field.label === 'string' ? field.label : field.name;
    throw refused(req, `Bạn không đổi được mục “${label}”.`);
  };
}

/** Related documents as identifiers, nothing as null. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === undefined || value === '') return null;
  return typeof value === 'object' ? toId(value as { id: string } | null) : value;
}
