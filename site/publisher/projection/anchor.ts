/**
 * Anchor of a heading: ASCII words joined by hyphens, unique among those taken.
 * @example anchorOf('Đổi mới, sáng tạo', []) // => 'doi-moi-sang-tao'
 */
export function anchorOf(text: string, taken: string[]): string {
  const base =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'muc';
  let anchor = base;
  for (let number = 2; taken.includes(anchor); number++) anchor = `${base}-${number}`;
  return anchor;
}
