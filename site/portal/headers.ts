/** Sent with every answer. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'content-security-policy': "frame-ancestors 'self'",
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** How long a copy may be kept: names under these folders change with their content, pages are asked for anew
 * each time (a 304 mostly), the rest may be an hour old. */
export function cachePolicyOf(path: string, contentType: string): string {
  if (/^\/(assets|media)\//.test(path)) return 'public, max-age=31536000, immutable';
  return /html|xml|json|plain/.test(contentType) && !contentType.startsWith('image/')
    ? 'no-cache'
    : 'public, max-age=3600';
}
