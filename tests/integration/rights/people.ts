import type { TestCms } from '../../support/cms.ts';
import type { CmsClient } from '../../support/cms-client.ts';

/** The columns of the table of rights. `limited` is an editor who works in one category and what lies beneath it. */
export const everybody = ['anonymous', 'contributor', 'limited', 'editor', 'admin'] as const;
export type Who = (typeof everybody)[number];

export const password = 'mat-khau-thu-nghiem';

export interface Person {
  /** Null for the anonymous */
  id: string | null;
  client: CmsClient;
}

export interface Newsroom {
  people: Record<Who, Person>;
  /** A contributor who takes no part in the tests but owns things */
  other: Person;
  /** `inside` is a child of the category given to the limited editor. */
  categories: { given: string; inside: string; outside: string };
}

/** Real accounts that are logged in, and categories. */
export async function makeNewsroom(cms: TestCms): Promise<Newsroom> {
  const admin = await cms.adminClient();
  const given = (await admin.create('categories', { title: 'Phong trào' })).id;
  const inside = (await admin.create('categories', { title: 'Thi đua', parent: given })).id;
  const outside = (await admin.create('categories', { title: 'Pháp luật' })).id;
  const hire = async (name: string, role: string, categories: string[] = []): Promise<Person> => {
    const email = `${name}@example.com`;
    const { id } = await admin.create('users', { email, password, name, role, categories });
    return { id, client: await cms.client().login(email, password) };
  };
  const me = await admin.request<{ user: { id: string } }>('GET', '/api/users/me');
  return {
    people: {
      anonymous: { id: null, client: cms.client() },
      contributor: await hire('cong-tac-vien', 'contributor'),
      limited: await hire('bien-tap-phong-trao', 'editor', [given]),
      editor: await hire('bien-tap', 'editor'),
      admin: { id: me.body.user.id, client: admin },
    },
    other: await hire('nguoi-khac', 'contributor'),
    categories: { given, inside, outside },
  };
}
