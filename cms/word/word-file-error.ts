/** Why a file cannot become an article, in words for whoever sent it, with what to do. */
export class WordFileError extends Error {
  readonly status: number;

  constructor(message: string, status = 400) {
    super(message);
    this.name = 'WordFileError';
    this.status = status;
  }
}
