/** What the checks before publication answer. */
export interface Finding {
  code: string;
  level: 'stop' | 'warn';
  field: string;
  message: string;
  advice: string;
  mended?: boolean;
  passed?: boolean;
}

/** Checks an article as it stands in the form. @throws when the checks cannot be asked */
export async function check(id: string | number | undefined, data: unknown): Promise<Finding[]> {
  const response = await fetch('/api/articles/checks', {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', 'accept-language': 'vi' },
    body: JSON.stringify({ ...(id === undefined ? {} : { id }), data }),
  });
  if (!response.ok) throw new Error('Chưa kiểm tra được bài viết. Xin thử lại.');
  const { findings } = (await response.json()) as { findings: Finding[] };
  return findings;
}

/** The findings that hold a publication up. */
export function standing(findings: readonly Finding[]): { stops: Finding[]; warnings: Finding[] } {
  const open = findings.filter(({ mended, passed }) => !mended && !passed);
  return {
    stops: open.filter(({ level }) => level === 'stop'),
    warnings: open.filter(({ level }) => level === 'warn'),
  };
}
