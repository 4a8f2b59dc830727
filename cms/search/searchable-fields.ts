/** What the admin's lists and pickers search in, by collection; the first field is the one that its lists name. */
export const searchableFields: Readonly<Record<string, readonly [string, ...string[]]>> = {
  articles: ['title', 'shortTitle', 'sapo', 'tags', 'slug'],
  documents: ['title', 'number', 'abstract', 'kind', 'field', 'issuer', 'signer', 'slug'],
  campaigns: ['title', 'theme', 'slug'],
  categories: ['title', 'slug'],
  banners: ['title', 'alt'],
  announcements: ['title', 'text'],
  media: ['alt', 'caption', 'credit', 'filename'],
  users: ['name', 'unit'],
  forms: ['title', 'slug'],
  redirects: ['from', 'to'],
};
