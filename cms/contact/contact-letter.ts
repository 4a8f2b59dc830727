import type { Letter } from '../mail/letters/letter.ts';

/** To the office: there is a message. What it says stays in the newsroom, where it is deleted when its time is over. */
export function contactLetter(form: string, url: string): Letter {
  return {
    subject: `Có lời nhắn mới: ${form}`,
    greeting: 'Chào bộ phận văn phòng',
    paragraphs: [`Bạn đọc vừa gửi một lời nhắn qua biểu mẫu “${form}”.`],
    action: { label: 'Đọc lời nhắn', url },
    note: 'Thư này không chứa nội dung lời nhắn, để thông tin của người gửi không nằm lại trong hộp thư. Muốn đọc, hãy đăng nhập vào tòa soạn.',
  };
}
