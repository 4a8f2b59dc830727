const message = 'Địa chỉ phải bắt đầu bằng https://, http://, mailto:, tel: hoặc / (trang trong cổng).';

/** Whether an address may stand in a link: a path of the portal, or one of the schemes that run no script. */
export function isSafeAddress(address: string): boolean {
  return /^(https?:\/\/[^\s]+|mailto:[^\s]+|tel:[+\d\s().-]+|\/(?![/\\])[^\s]*|#[^\s]*)$/i.test(
    address.trim(),
  );
}

/** Payload's validation of the address of a page on another host, which must be there. */
export function validateWebAddress(value: unknown): string | true {
  const isWeb = typeof value === 'string' && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value.trim());
  return isWeb || 'Cần địa chỉ đầy đủ, bắt đầu bằng https://.';
}

/** Payload's validation of an optional address. */
export function validateAddress(value: unknown): string | true {
  if (value === undefined || value === null || value === '') return true;
  return (typeof value === 'string' && isSafeAddress(value)) || message;
}
