/** Small words that stand in names of units and in usual credits. */
const smallWords = new Set(
  (
    'tỉnh huyện xã phường thị trấn thành phố quận khu và của báo cung cấp tư liệu sưu tầm minh họa nhân vật đơn vị ' +
    'internet cộng tác viên công đoàn liên đoàn lao động phòng ban văn nguồn facebook'
  ).split(' '),
);

/** Whether a short text can be the name of a person or a unit: capitals, or the small words that such names use. */
export function isNameLike(text: string, most = 9): boolean {
  const words = text.split(/[\s,.&/–—-]+/).filter(Boolean);
  if (words.length === 0 || words.length > most) return false;
  return words.every((word) => /^[\p{Lu}\d]/u.test(word) || smallWords.has(word.toLowerCase()));
}

/** Whether a text can be the name of a person: one to five words that all begin with a capital, or initials. */
export function isPersonName(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}.…]*)(?:\s+\p{Lu}[\p{L}.…]*){0,4}…?$/u.test(text.trim());
}
