/** Eight of the demonstration's categories, three of them below others. */

export interface CategoryPlan {
  slug: string;
  title: string;
  parent: string | null;
  order: number;
  onHome: boolean;
}

const category = (
  order: number,
  slug: string,
  title: string,
  parent: string | null = null,
): CategoryPlan => ({
  slug,
  title,
  parent,
  order,
  onHome: parent === null,
});

export const categoryPlans: readonly CategoryPlan[] = [
  category(10, 'tin-tuc-su-kien', 'Tin tức – Sự kiện'),
  category(11, 'hoat-dong-cong-doan', 'Hoạt động công đoàn', 'tin-tuc-su-kien'),
  category(12, 'tin-co-so', 'Tin từ cơ sở', 'tin-tuc-su-kien'),
  category(20, 'chinh-sach-phap-luat', 'Chính sách – Pháp luật'),
  category(21, 'tien-luong-bao-hiem', 'Tiền lương – Bảo hiểm', 'chinh-sach-phap-luat'),
  category(30, 'doi-song-cong-nhan', 'Đời sống công nhân'),
  category(40, 'an-toan-ve-sinh-lao-dong', 'An toàn, vệ sinh lao động'),
  category(70, 'van-hoa-the-thao', 'Văn hóa – Thể thao'),
];
