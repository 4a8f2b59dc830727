/** Tags as they are stored: NFC, single spaces, no empty ones, each once whatever its case; the first spelling stays. */
export function tidyTags(tags: unknown): unknown {
  if (!Array.isArray(tags)) return tags;
  const bySound = new Map<string, string>();
  for (const tag of tags.map(tidyTag)) {
    const sound = tag.toLocaleLowerCase('vi');
    if (tag !== '' && !bySound.has(sound)) bySound.set(sound, tag);
  }
  return [...bySound.values()];
}

export function tidyTag(tag: unknown): string {
  return typeof tag === 'string' ? tag.normalize('NFC').replaceAll(/\s+/g, ' ').trim() : '';
}
