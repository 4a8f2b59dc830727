import { timeInWords } from '../text/vietnam-time.ts';

/** An instant as the notices name it. */
export const saidTime = (instant: string | Date) => timeInWords(new Date(instant), new Date());
