const labels = {
  vi: { address: 'Địa chỉ', phone: 'Điện thoại', email: 'Thư điện tử' },
  en: { address: 'Address', phone: 'Telephone', email: 'Email' },
} as const;

/** What stands before an address, a telephone number and an e-mail address. */
export function contactLabels(lang: 'vi' | 'en' = 'vi') {
  return labels[lang];
}

/** @example telephoneAddress('0000 123 456') // => 'tel:0000123456' */
export function telephoneAddress(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}
