/**
 * Headers of files on the newsroom's own address, where editors are logged in: nothing in a file may run there.
 * What is no picture is saved, not shown.
 */
export function protectFileHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
  const type = headers.get('Content-Type') ?? '';
  if (!type.startsWith('image/')) headers.set('Content-Disposition', 'attachment');
  return headers;
}
