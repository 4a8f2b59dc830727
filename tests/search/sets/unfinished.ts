/** Typed as far as the first letter of the next word, or within a number: what was found must not vanish. */
export const unfinishedQueries = [
  'duong x',
  'nghiep doan tai x',
  'thuỷ thủ tàu k',
  'hoà giải viên lao đ',
  '42/2022/N',
  'tiền lương tối thiểu v',
  'Võ Thị S',
  '42/202',
  '42/2022/NĐ-',
] as const;
