import type { SearchSource } from '../../search/answers.ts';

const folder = '/search/';

/**
 * The portal's index. Its files keep their names when they change, so that each is asked for anew: mostly the portal
 * says that the browser's own copy is still good.
 */
export const indexFiles: SearchSource = {
  json: async (path) => (await load(path))?.json(),
  bytes: async (path) => {
    const answer = await load(path);
    return answer && new Uint8Array(await answer.arrayBuffer());
  },
};

/** Null: it is not there. @throws Error when the portal does not answer, or with something else */
async function load(path: string): Promise<Response | null> {
  const answer = await fetch(folder + path, { cache: 'no-cache' });
  if (answer.ok) return answer;
  if (answer.status === 404 || answer.status === 410) return null;
  throw new Error(`${path}: ${answer.status}`);
}
