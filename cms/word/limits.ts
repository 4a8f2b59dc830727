const megabyte = 1024 * 1024;

/** What one .docx may be at most; far above any article, far below what would hurt the newsroom. */
export const wordLimits = {
  /** Bytes of one file. */
  file: 30 * megabyte,
  /** Bytes of one request, which may bring several files. */
  request: 90 * megabyte,
  /** Files in one request. */
  files: 20,
  /** Bytes of one part of the file, unpacked. */
  part: 60 * megabyte,
  /** Bytes of the parts that are text, unpacked, together. */
  texts: 40 * megabyte,
  /** Bytes of all parts, unpacked. */
  unpacked: 200 * megabyte,
  parts: 2000,
  pictures: 60,
  /** How long reading one file may take. */
  milliseconds: 30_000,
} as const;
