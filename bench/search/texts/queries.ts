/** What readers type, and what they want to find with it. */

export interface Query {
  /** What is special about it. */
  kind: string;
  text: string;
  /** A wanted article has this in its title (NFC, upper or lower case); null: there is nothing to find. */
  wanted: string | null;
}

const query = (kind: string, text: string, wanted: string | null): Query => ({ kind, text, wanted });

export const queries: readonly Query[] = [
  query('with marks', 'công đoàn', 'công đoàn'),
  query('with marks', 'đường', 'đường'),
  query('with marks', 'điều dưỡng', 'điều dưỡng'),
  query('with marks', 'tiền lương tối thiểu vùng', 'tiền lương tối thiểu vùng'),
  query('with marks', 'hòa giải viên', 'hòa giải viên'),
  query('with marks', 'xóm trọ Khe Vàng', 'xóm trọ khe vàng'),
  query('without marks', 'cong doan', 'công đoàn'),
  query('without marks', 'con duong moi', 'con đường mới'),
  query('without marks', 'dieu duong', 'điều dưỡng'),
  query('without marks', 'luong toi thieu vung', 'lương tối thiểu vùng'),
  query('without marks', 'doi moi nang cao chat luong', 'đổi mới, nâng cao chất lượng'),
  query('without marks', 'lo thi my', 'lò thị mỷ'),
  query('without marks', 'dam duong', 'đảm đương'),
  query('marks in part', 'cong đoàn', 'công đoàn'),
  query('marks in part', 'tiền luong toi thieu vùng', 'tiền lương tối thiểu vùng'),
  query('marks in part', 'đổi moi chat luong', 'đổi mới, nâng cao chất lượng'),
  query('decomposed (NFD)', 'công đoàn'.normalize('NFD'), 'công đoàn'),
  query('decomposed (NFD)', 'hòa giải viên'.normalize('NFD'), 'hòa giải viên'),
  query('other spelling', 'hoà giải viên', 'hòa giải viên'),
  query('other spelling', 'Uỷ ban nhân dân tỉnh', 'ủy ban nhân dân tỉnh'),
  query('other spelling', 'kĩ năng sơ cứu', 'kỹ năng sơ cứu'),
  query('other tones', 'Dương', 'dương'),
  query('other tones', 'đương', 'đương'),
  query('number', '42/2022/NĐ-CP', ' 42/2022/nđ-cp'),
  query('number', '42/2022/nd-cp', ' 42/2022/nđ-cp'),
  query('number', 'nd-cp 42', ' 42/2022/nđ-cp'),
  query('number', '4.960.000', 'tiền lương tối thiểu vùng'),
  query('number', '4960000', 'tiền lương tối thiểu vùng'),
  query('other order', 'tối thiểu vùng tiền lương', 'tiền lương tối thiểu vùng'),
  query('other order', 'so cuu ky nang', 'kỹ năng sơ cứu'),
  query('phrase', '"an toàn là trên hết"', 'khẩu hiệu treo ở cổng'),
  query('phrase', '"tiền lương tối thiểu"', 'tiền lương tối thiểu'),
  query('half typed', 'hòa giải vi', 'hòa giải viên'),
  query('half typed', 'webin', 'webinar'),
  query('nothing to find', 'blockchain', null),
  query('nothing to find', 'kính thiên văn galileo', null),
];
