const anew = /(\/|\.html|\.xml|\.xsl|\.json|\.webmanifest|\.txt|\.bin|^\/sw\.js)$/;

/** How long a copy may be kept: names under these folders change with their content, pages are asked for anew
 * each time (a 304 mostly), the rest may be an hour old. */
export function cachePolicyOf(path: string): string {
  if (/^\/(assets|media)\//.test(path)) return 'public, max-age=31536000, immutable';
  return anew.test(path) ? 'no-cache' : 'public, max-age=3600';
}
