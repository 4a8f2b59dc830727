/** What a reader types, told at the right moments. */
import { Rhythm } from './rhythm.ts';

/** Phones hold a whole word in composition until the space after it: a reader who rests on one waits for results. */
const pauseWithin = 1000;

interface Listener {
  /** The text has changed, and may change again at once: the words that will be searched for. */
  hint(text: string): void;
  /** The reader rests; after so many milliseconds more it is no rest between two letters any more. */
  search(text: string, untilShown: number): void;
  /** The reader asks for it now. */
  submit(text: string): void;
}

/**
 * Follows the box of a form. Between the beginning and the end of a composition (Telex, VNI, phones' keyboards) the text
 * is not what the reader means: it is searched after the end, or after a long rest.
 * @returns what ends the waiting: something else is shown that has the text in it
 */
export function followTyping(form: HTMLFormElement, input: HTMLInputElement, listener: Listener): () => void {
  const rhythm = new Rhythm();
  let timer = 0;
  let hintTimer = 0;
  const stop = () => {
    clearTimeout(timer);
    clearTimeout(hintTimer);
  };
  const after = (milliseconds: number, untilShown = 0) => {
    stop();
    timer = window.setTimeout(() => listener.search(input.value, untilShown), milliseconds);
  };
  const changed = () => {
    listener.hint(completeWords(input.value));
    const { answer, show, hint } = rhythm.letter(performance.now());
    after(answer, show - answer);
    if (hint !== null) hintTimer = window.setTimeout(() => listener.hint(input.value), hint);
  };
  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) after(pauseWithin);
    else changed();
  });
  input.addEventListener('compositionend', changed);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || input.value === '') return;
    event.preventDefault();
    input.value = '';
    changed();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    stop();
    listener.submit(input.value);
  });
  return stop;
}

/** Without the word that is being typed. */
const completeWords = (text: string) => text.replace(/[\p{L}\p{M}\p{N}]+$/u, '');
