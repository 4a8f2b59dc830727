const names: [pattern: RegExp, name: string][] = [
  [/\/pdf$/, 'PDF'],
  [/msword|wordprocessingml|opendocument\.text/, 'Word'],
  [/ms-excel|spreadsheetml|opendocument\.spreadsheet|\/csv$/, 'Excel'],
  [/ms-powerpoint|presentationml|opendocument\.presentation/, 'PowerPoint'],
  [/zip|rar|7z|gzip/, 'tệp nén'],
  [/^image\//, 'ảnh'],
  [/^audio\//, 'âm thanh'],
  [/^video\//, 'video'],
];

/** A file's type as readers call it. @example fileType('application/pdf') // => 'PDF' */
export function fileType(mimeType: string): string {
  return names.find(([pattern]) => pattern.test(mimeType))?.[1] ?? 'tệp';
}
