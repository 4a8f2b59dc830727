import { isSafeAddress } from '../../fields/safe-address.ts';

/** An old address is one path of the portal, without blanks; a star would catch pages that exist. */
export function validateFrom(value: unknown): string | true {
  return (
    (typeof value === 'string' && /^\/(?!\/)[^\s*]*$/.test(value)) ||
    'Địa chỉ cũ phải bắt đầu bằng / và không có dấu cách hay dấu *.'
  );
}

/** A new address is a path of the portal or an address elsewhere, and not the old one. */
export function validateTo(value: unknown, { siblingData }: { siblingData: unknown }): string | true {
  if (typeof value !== 'string' || !/^(\/|https?:)\S*$/.test(value) || !isSafeAddress(value)) {
    return 'Địa chỉ mới phải bắt đầu bằng / hoặc https://.';
  }
  const { from } = siblingData as { from?: unknown };
  return value !== from || 'Địa chỉ mới phải khác địa chỉ cũ.';
}
