/** What the view for confirming a Word file shows, as the server hands it to the browser. */
export interface Confirmation {
  article: string;
  /** `updatedAt` of the draft that is shown. */
  basedOn: string;
  fields: ConfirmedFields;
  pictures: ConfirmedPicture[];
  categories: { id: string; title: string }[];
  /** Null when the article did not come from a Word file, or its original is not for whoever asks. */
  original: ShownOriginal | null;
}

export interface ConfirmedFields {
  title: string;
  sapo: string;
  dateline: string;
  /** Empty for none. */
  category: string;
  bylines: ConfirmedByline[];
}

export interface ConfirmedByline {
  id?: string | null;
  name: string;
  role: string;
  unit: string;
  isContributor: boolean;
}

export interface ConfirmedPicture {
  id: string;
  address: string;
  alt: string;
  caption: string;
  credit: string;
  doubts: string[];
}

export interface ShownOriginal {
  id: string;
  filename: string;
  /** A whole document, for a frame that runs no script. */
  page: string;
  unplaced: { text: string; reason: string; isHandled: boolean }[];
  /** Doubts about the article's own fields. */
  doubts: { field: string; message: string }[];
}

/** The doubts about one field. */
export function doubtsAbout(doubts: ShownOriginal['doubts'], field: string): string[] {
  return doubts.filter((doubt) => doubt.field === field).map(({ message }) => message);
}
