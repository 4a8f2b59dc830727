import type { OldByline } from '../old-portal.ts';

/** Names that say nothing of who wrote. */
const nobody = /^(admin|administrator|quản trị( viên)?|root|webmaster|ban biên tập|bbt|user\d*)$/i;

/**
 * The authors in an old portal's one field: `CTV Xuân Thùy – LĐLĐ thành phố`, `Lan Anh, Minh Khuê`.
 * A name of the machine (`admin`) is no author.
 */
export function readBylines(text: string): OldByline[] {
  const plain = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const [names = '', ...roles] = plain
    .replace(/^(tác giả|bài và ảnh|tin,? ảnh|bài viết|nguồn tin)\s*:\s*/i, '')
    .split(/\s+[-–—]\s+/);
  const role = roles.join(' – ').trim() || null;
  return names
    .split(/\s*[,;/]\s*|\s+và\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !nobody.test(name))
    .map((name) => ({
      name: name.replace(/^ctv\.?\s+/i, ''),
      role,
      isContributor: /^ctv\.?\s/i.test(name),
    }));
}
