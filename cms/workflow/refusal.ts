import { APIError, type PayloadRequest } from 'payload';

import { refused } from '../access/refused.ts';
import type { Step } from './transitions.ts';

const notAllowed: Record<Step, string> = {
  edit: 'Bạn không sửa được bài này lúc này. Bài đang chờ duyệt thì rút lại trước; bài đã đăng thì nhờ biên tập viên.',
  submit: 'Bạn không gửi duyệt được bài này.',
  withdraw: 'Chỉ người viết mới rút lại được bài đang chờ duyệt.',
  return: 'Chỉ biên tập viên phụ trách chuyên mục mới trả lại được bài đang chờ duyệt.',
  publish:
    'Bạn không xuất bản được bài này: cần một biên tập viên khác phụ trách chuyên mục, hoặc người quản trị.',
  unpublish: 'Chỉ biên tập viên phụ trách chuyên mục mới gỡ được bài đã đăng.',
  trash: 'Bạn không bỏ bài này vào thùng rác được.',
  restore: 'Bạn không lấy bài này ra khỏi thùng rác được.',
};

/** The person may not do this: 403, and nothing is stored. */
export function refusal(step: Step, req: PayloadRequest): APIError {
  return refused(req, notAllowed[step]);
}

export function noteMissing(): APIError {
  return new APIError('Hãy ghi lý do trả lại để người viết biết cần sửa gì.', 400);
}
