/** Collections whose documents have addresses of their own on the portal. */
export const addressedCollections = ['articles', 'categories', 'campaigns', 'documents'] as const;
export type AddressedCollection = (typeof addressedCollections)[number];
