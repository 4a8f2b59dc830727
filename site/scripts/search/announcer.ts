/** Tells screen readers what the page shows: once the reader rests, not with every key. */
const pause = 700;

export class Announcer {
  private readonly place: HTMLElement;
  private timer = 0;

  /** @param place an element with the role `status` */
  constructor(place: HTMLElement) {
    this.place = place;
  }

  say(text: string): void {
    this.hush();
    this.timer = window.setTimeout(() => (this.place.textContent = text), pause);
  }

  /** Something else will be said. */
  hush(): void {
    clearTimeout(this.timer);
  }
}
