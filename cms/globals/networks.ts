/** Networks that a federation can be followed on. */
export const networks: { value: 'facebook' | 'zalo' | 'youtube' | 'tiktok' | 'x'; label: string }[] = [
  { value: 'facebook', label: 'Facebook' },
  { value: 'zalo', label: 'Zalo' },
  { value: 'youtube', label: 'YouTube' },
  { value: 'tiktok', label: 'TikTok' },
  { value: 'x', label: 'X' },
];
