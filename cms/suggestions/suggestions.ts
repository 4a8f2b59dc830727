/** What editors have written before, most used first; shared by the endpoint and the fields. */
export interface Suggestions {
  tags: string[];
  bylines: BylineSuggestion[];
  datelines: string[];
}

export interface BylineSuggestion {
  name: string;
  role: string;
  unit: string;
  isContributor: boolean;
}

export const noSuggestions: Suggestions = { tags: [], bylines: [], datelines: [] };
