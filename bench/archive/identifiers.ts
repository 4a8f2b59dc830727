/** Draws identifiers of the forms that Payload uses; never the same twice, the same ones in every run. */
export class Identifiers {
  #drawn = 0;

  /** Like a UUIDv7 of that instant (milliseconds). */
  uuid(instant: number): string {
    const time = instant.toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${this.#next(12)}`;
  }

  /** Like an ObjectId of that instant (milliseconds): Payload's name for a row of an array field. */
  objectId(instant: number): string {
    return `${Math.floor(instant / 1000)
      .toString(16)
      .padStart(8, '0')}${this.#next(16)}`;
  }

  #next(length: number): string {
    return (++this.#drawn).toString(16).padStart(length, '0');
  }
}
