/** Groups of the admin's menu. */
export const labelGroups = { content: 'Nội dung', campaigns: 'Chiến dịch', system: 'Hệ thống' } as const;
