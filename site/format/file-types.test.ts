import { expect, test } from 'vitest';

import { fileType } from './file-types.ts';

test.each([
  ['application/pdf', 'PDF'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word'],
  ['application/vnd.ms-excel', 'Excel'],
  ['application/zip', 'tệp nén'],
  ['image/jpeg', 'ảnh'],
  ['application/x-unknown', 'tệp'],
])('%s is called %s', (mimeType, name) => {
  expect(fileType(mimeType)).toBe(name);
});
