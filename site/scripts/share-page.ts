/** Passing the page on: its address to the clipboard, or to whatever the reader's device offers. */
import { onOrder } from './orders.ts';

const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
const { title } = document;

function say(text: string): void {
  const status = document.querySelector('.share [role=status]');
  if (status) status.textContent = text;
}

onOrder('copy', async () => {
  try {
    await navigator.clipboard.writeText(address);
    say('Đã sao chép liên kết.');
  } catch {
    say(`Trình duyệt không cho sao chép. Địa chỉ bài: ${address}`);
  }
});
if ('share' in navigator) onOrder('share', () => navigator.share({ title, url: address }));
