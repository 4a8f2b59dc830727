import { expect, test } from 'vitest';

import { outcomeOf } from './send-file.ts';

test('a draft was made', () => {
  const answer = { articles: [{ id: 'a1', unplaced: ['Một đoạn'], notices: [] }], errors: [] };
  expect(outcomeOf(JSON.stringify(answer), 200)).toEqual({
    isDone: true,
    article: 'a1',
    unplaced: 1,
    notices: [],
  });
});

test('the server says why not', () => {
  const answer = { articles: [], errors: [{ file: 'a.docx', message: 'Tệp có mật khẩu.' }] };
  expect(outcomeOf(JSON.stringify(answer), 400)).toEqual({ isDone: false, message: 'Tệp có mật khẩu.' });
});

test('something between says nothing that can be read', () => {
  expect(outcomeOf('<html>Bad Gateway</html>', 502)).toEqual({
    isDone: false,
    message: 'Máy chủ không nhận tệp này (lỗi 502). Hãy thử lại.',
  });
});
