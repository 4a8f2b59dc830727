import type { Field } from 'payload';

const isSlug = (value: unknown) =>
  (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) ||
  'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: lien-he.';

const isPathOfPortal = (value: unknown) =>
  (typeof value === 'string' && /^\/([a-z0-9-]+\/)*$/.test(value)) ||
  'Địa chỉ trên cổng bắt đầu và kết thúc bằng dấu /, ví dụ: /da-gui/.';

/** What a form says of the data it asks for, besides the plugin's own fields. */
export const formFields: Field[] = [
  {
    name: 'slug',
    label: 'Tên trong địa chỉ',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    validate: isSlug,
    admin: { description: 'Biểu mẫu nhận lời nhắn ở địa chỉ /api/contact/<tên này>.' },
  },
  {
    name: 'purpose',
    label: 'Mục đích',
    type: 'textarea',
    required: true,
    admin: { description: 'Hiện cho người gửi đọc trước khi gửi: xin thông tin để làm gì, ai được xem.' },
  },
  {
    name: 'keepDays',
    label: 'Số ngày lưu',
    type: 'number',
    required: true,
    min: 1,
    max: 1825,
    defaultValue: 90,
    validate: (value: unknown) =>
      (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1825) ||
      'Nhập số ngày tròn, từ 1 đến 1825.',
    admin: { description: 'Hết số ngày này, lời nhắn tự bị xóa. Lời nhắn đã gửi giữ thời hạn cũ.' },
  },
  {
    name: 'consent',
    label: 'Lời đồng ý',
    type: 'text',
    required: true,
    defaultValue: 'Tôi đồng ý để cơ quan dùng thông tin trên đúng mục đích và thời hạn đã nêu.',
    admin: { description: 'Đứng cạnh ô đánh dấu bắt buộc; ô này không bao giờ được đánh dấu sẵn.' },
  },
  {
    name: 'thanksPath',
    label: 'Trang cảm ơn trên cổng',
    type: 'text',
    required: true,
    defaultValue: '/da-gui/',
    validate: isPathOfPortal,
  },
  {
    name: 'notify',
    label: 'Báo có lời nhắn tới',
    type: 'email',
    admin: {
      description:
        'Thư báo không chứa nội dung lời nhắn. Để trống: báo tới thư điện tử ghi ở “Thông tin cổng”.',
    },
  },
];
