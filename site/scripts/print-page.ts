/** Printing: pictures that the reader has not reached yet are fetched first. */
import { onOrder } from './orders.ts';

function fetchPictures(): Promise<unknown> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('article img')];
  for (const picture of pictures) picture.loading = 'eager';
  return Promise.allSettled(pictures.map((picture) => picture.decode()));
}

addEventListener('beforeprint', () => void fetchPictures());
onOrder('print', async () => {
  await fetchPictures();
  print();
});
