import type { Letter } from './letter.ts';

interface Account {
  name: string;
  email: string;
}

/** To somebody for whom an account was made: the link to choose a password. */
export function invitationLetter({ name, email }: Account, inviter: string | null, url: string): Letter {
  return {
    subject: 'Mời bạn vào tòa soạn',
    greeting: `Chào ${name}`,
    paragraphs: [
      `${inviter ?? 'Người quản trị'} đã mở cho bạn một tài khoản ở tòa soạn của Cổng thông tin.`,
      `Tên đăng nhập của bạn là địa chỉ thư này: ${email}`,
      'Bạn hãy bấm nút dưới đây để tự đặt mật khẩu. Chỉ bạn biết mật khẩu này; không ai ở tòa soạn hỏi bạn mật khẩu.',
    ],
    action: { label: 'Đặt mật khẩu', url },
    note: 'Đường dẫn dùng được trong 7 ngày. Nếu đã quá hạn, hãy mở trang đăng nhập và bấm “Quên mật khẩu?”.',
  };
}

/** To somebody who forgot the password. */
export function passwordResetLetter({ name }: Account, url: string): Letter {
  return {
    subject: 'Đặt lại mật khẩu vào tòa soạn',
    greeting: `Chào ${name}`,
    paragraphs: [
      'Có người (có lẽ là bạn) vừa yêu cầu đặt lại mật khẩu cho tài khoản của bạn. Bấm nút dưới đây để đặt mật khẩu mới.',
    ],
    action: { label: 'Đặt mật khẩu mới', url },
    note: 'Đường dẫn dùng được trong 1 giờ. Nếu không phải bạn yêu cầu, bạn không cần làm gì: mật khẩu cũ vẫn giữ nguyên.',
  };
}
