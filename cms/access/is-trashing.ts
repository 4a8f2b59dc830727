import type { AccessArgs } from 'payload';

/** Payload asks for the right to delete also when something goes into the trash; then its data says so. */
export function isTrashing({ data }: AccessArgs): boolean {
  return Boolean((data as { deletedAt?: unknown } | undefined)?.deletedAt);
}
