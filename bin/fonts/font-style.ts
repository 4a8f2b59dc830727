export interface FontFile {
  weight: 400 | 700;
  file: string;
}

/**
 * Fonts that machines have already, in the measures of the portal's own: whatever a reader sees, lines break in nearly
 * the same places. Widths were measured on a Vietnamese text; heights are those of Source Serif 4.
 */
const standIns = [
  {
    family: 'Stand-in N',
    names: { 400: 'Noto Serif', 700: 'Noto Serif Bold' },
    width: { 400: 98.6, 700: 95.7 },
  },
  {
    family: 'Stand-in T',
    names: { 400: 'Times New Roman', 700: 'Times New Roman Bold' },
    width: { 400: 115, 700: 112.3 },
  },
];
const height = { ascent: 103.6, descent: 33.5 };

/** The style sheet that declares the fonts. */
export function fontStyle(files: FontFile[]): string {
  const own = files.map(
    ({ weight, file }) => `@font-face {
  font-family: 'Source Serif 4';
  font-weight: ${weight};
  font-display: optional;
  src: url('/assets/${file}') format('woff2');
}
`,
  );
  const others = files.flatMap(({ weight }) => standIns.map((standIn) => standInFace(standIn, weight)));
  return ['/* Written by bin/make-fonts.ts. */\n' + own.join('\n'), ...others].join('\n');
}

function standInFace(
  { family, names, width }: (typeof standIns)[number],
  weight: FontFile['weight'],
): string {
  const share = (value: number) => `${Number(((value / width[weight]) * 100).toFixed(1))}%`;
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  src: local('${names[weight]}');
  size-adjust: ${width[weight]}%;
  ascent-override: ${share(height.ascent)};
  descent-override: ${share(height.descent)};
  line-gap-override: 0%;
}
`;
}
