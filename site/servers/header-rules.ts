/** The headers of every answer, in one table that all servers follow. */

/** A header whose value depends on the path; the first pattern that fits counts. */
export interface PathHeader {
  name: string;
  /** Patterns that mean the same to JavaScript, nginx and Caddy. */
  rules: { pattern: string; value: string }[];
  otherwise: string;
}

export interface HeaderRules {
  always: Record<string, string>;
  /** On everything but the search's own files, of which a question asks for dozens. */
  unlessData: Record<string, string>;
  byPath: PathHeader[];
}

/** The search's files: read by its script, never shown by themselves. */
export const dataPattern = '^/search/';

/** Hashes, as a policy writes them, of what one release of the code writes into its pages. */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

export interface HeaderSettings {
  /** The portal's public address without a slash at the end. */
  siteUrl: string;
  /** Where forms of the portal may be sent besides the portal itself; null: nowhere. */
  cmsUrl: string | null;
  /** Of the present release and of those whose pages may still be served; null: not known. */
  inline: InlineHashes[] | null;
}

/** Players that an article shows in a frame after a click. */
const players = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://www.facebook.com',
].join(' ');

const unusedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** What others may show in their pages: pictures, feeds. All of it is public, and nobody is logged in here. */
const shareable = String.raw`^/media/|\.(xml|json|svg|png|jpe?g|webp|avif|ico)$`;

export function headerRules(settings: HeaderSettings): HeaderRules {
  const isSecure = settings.siteUrl.startsWith('https:');
  return {
    always: { 'x-content-type-options': 'nosniff' },
    unlessData: {
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
      'cross-origin-opener-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'x-permitted-cross-domain-policies': 'none',
      ...(isSecure && { 'strict-transport-security': 'max-age=31536000' }),
    },
    byPath: [
      {
        name: 'content-security-policy',
        rules: [
          { pattern: '^/media/', value: written(filePolicy) },
          { pattern: dataPattern, value: written({ 'default-src': "'none'" }) },
        ],
        otherwise: written(pagePolicy(settings, isSecure)),
      },
      {
        name: 'cross-origin-resource-policy',
        rules: [
          { pattern: dataPattern, value: 'same-origin' },
          { pattern: shareable, value: 'cross-origin' },
        ],
        otherwise: 'same-origin',
      },
    ],
  };
}

type Policy = Record<string, string>;

const written = (policy: Policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`.trim())
    .join('; ');

function pagePolicy({ inline, cmsUrl }: HeaderSettings, isSecure: boolean): Policy {
  const hashes = (kind: keyof InlineHashes) => [...new Set(inline?.flatMap((release) => release[kind]))];
  const frame: Policy = {
    'frame-src': players,
    'form-action': ["'self'", ...(cmsUrl === null ? [] : [cmsUrl])].join(' '),
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    'object-src': "'none'",
    ...(isSecure && { 'upgrade-insecure-requests': '' }),
  };
  if (inline === null) return frame;
  return {
    'default-src': "'none'",
    'script-src': ["'self'", ...hashes('scripts')].join(' '),
    'style-src': ["'self'", ...hashes('styles')].join(' '),
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'media-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    ...frame,
  };
}

/** Uploaded files that are opened by themselves. Browsers show a PDF as an object of its own page. */
const filePolicy: Policy = {
  'default-src': "'none'",
  'img-src': "'self'",
  'media-src': "'self'",
  'object-src': "'self'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
};

/** The headers that an answer about `path` carries. */
export function headersFor(
  { always, unlessData, byPath }: HeaderRules,
  path: string,
): Record<string, string> {
  const chosen = byPath.map(({ name, rules, otherwise }) => {
    const rule = rules.find(({ pattern }) => new RegExp(pattern).test(path));
    return [name, rule?.value ?? otherwise] as const;
  });
  const others = new RegExp(dataPattern).test(path) ? {} : unlessData;
  return { ...always, ...others, ...Object.fromEntries(chosen) };
}
