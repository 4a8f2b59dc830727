/** What a contestant answers to one query. */
export interface FoundArticles {
  /** Numbers of the first articles, best first: a hundred at most. */
  ids: number[];
  /** Hits as the contestant counts them. */
  total: number;
  milliseconds: number;
}

export interface Contestant {
  name: string;
  find(text: string): Promise<FoundArticles>;
}
