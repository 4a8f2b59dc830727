/** What the trail tells of, with the words that editors read. */
export const trailActions = {
  create: 'Tạo mới',
  submit: 'Gửi duyệt',
  withdraw: 'Rút lại',
  return: 'Trả lại',
  publish: 'Xuất bản',
  schedule: 'Hẹn giờ xuất bản',
  edit: 'Sửa bài đã đăng',
  unpublish: 'Gỡ bài',
  'pass-warnings': 'Bỏ qua cảnh báo',
  trash: 'Bỏ vào thùng rác',
  restore: 'Lấy lại từ thùng rác',
  delete: 'Xóa hẳn',
  'restore-version': 'Khôi phục phiên bản',
  import: 'Nhập từ cổng cũ',
  'create-account': 'Tạo tài khoản',
  'change-role': 'Đổi vai trò',
  'change-categories': 'Đổi chuyên mục phụ trách',
  'block-account': 'Khóa tài khoản',
  'unblock-account': 'Mở khóa tài khoản',
  'delete-account': 'Xóa tài khoản',
  'change-settings': 'Đổi thiết lập',
} as const;

export type TrailAction = keyof typeof trailActions;
