/** A colour is stored as `#rrggbb`. */
export function validateAccent(value: unknown): string | true {
  if (value === undefined || value === null || value === '') return true;
  return (
    (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) ||
    'Mã màu phải có dạng #rrggbb, ví dụ #c8102e.'
  );
}
