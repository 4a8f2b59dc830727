import type { Payload } from 'payload';

/** A newsroom without any form gets the one that its contact page needs. */
export async function ensureContactForm(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'forms' });
  if (totalDocs > 0) return;
  await payload.create({
    collection: 'forms',
    data: {
      title: 'Liên hệ',
      slug: 'lien-he',
      fields: [
        { blockType: 'text', name: 'ho_ten', label: 'Họ và tên', required: true },
        { blockType: 'text', name: 'dien_thoai', label: 'Số điện thoại' },
        { blockType: 'email', name: 'thu', label: 'Thư điện tử' },
        { blockType: 'textarea', name: 'noi_dung', label: 'Nội dung', required: true },
      ],
      submitButtonLabel: 'Gửi lời nhắn',
      purpose:
        'Thông tin bạn điền chỉ dùng để trả lời lời nhắn này. Chỉ người phụ trách của cơ quan được xem, không chuyển cho bên nào khác.',
      keepDays: 90,
      consent: 'Tôi đồng ý để cơ quan dùng thông tin trên đúng mục đích và thời hạn đã nêu.',
      thanksPath: '/da-gui/',
    },
  });
}
