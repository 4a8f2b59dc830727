import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import { noSuggestions, type Suggestions } from './suggestions.ts';

let asked: Promise<Suggestions> | null = null;

/** What was used before; nothing until the server has answered, or if it does not. */
export function useSuggestions(): Suggestions {
  const { config } = useConfig();
  const [suggestions, setSuggestions] = useState(noSuggestions);
  const address = `${config.routes.api}/articles/suggestions`;
  useEffect(() => {
    let gone = false;
    asked ??= ask(address);
    void asked.then((answer) => !gone && setSuggestions(answer));
    return () => {
      gone = true;
    };
  }, [address]);
  return suggestions;
}

/** One question for all the fields of a page. */
async function ask(address: string): Promise<Suggestions> {
  setTimeout(() => (asked = null), 60_000);
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as Suggestions) : noSuggestions;
  } catch {
    return noSuggestions;
  }
}
