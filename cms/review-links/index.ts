import {
  APIError,
  Forbidden,
  type Access,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
} from 'payload';

import { isAdmin } from '../access/is-admin.ts';
import { isLoggedIn } from '../access/is-logged-in.ts';
import { roleOf } from '../access/role-of.ts';
import type { Clock } from '../clock.ts';
import { toId } from '../feed/snapshots/values.ts';
import { createdByField } from '../fields/created-by-field.ts';
import { instantField } from '../fields/date-fields.ts';
import { labelGroups } from '../fields/label-groups.ts';
import { mayChangeArticle } from './may-change-article.ts';
import type { Opening } from './opening.ts';
import { hashOf, makeToken } from './token.ts';

const day = 24 * 60 * 60 * 1000;
const days = { usual: 7, most: 30 };
/** Openings that are remembered of one link, newest first. */
const openingsKept = 100;

/** What the page of a link hands to the save that records its opening. */
export const openingKey = 'reviewOpening';
const tokenKey = 'reviewToken';

/**
 * Links with which somebody without an account reads one article before it is published. A link's address is answered
 * once, when it is made; the database only has its hash.
 */
export function reviewLinks({ clock, cmsUrl }: { clock: Clock; cmsUrl: string }): CollectionConfig {
  return {
    slug: 'review-links',
    labels: { singular: 'Liên kết xem trước', plural: 'Liên kết xem trước' },
    admin: {
      group: labelGroups.system,
      useAsTitle: 'expiresAt',
      defaultColumns: ['article', 'createdBy', 'expiresAt', 'revokedAt'],
      description: 'Tạo liên kết ngay trong trang sửa bài, ở khung “Gửi lãnh đạo xem”.',
      hidden: ({ user }) => user?.role !== 'admin',
    },
    access: { create: isLoggedIn, read: ownOrEditors, update: ownOrEditors, delete: isAdmin },
    lockDocuments: false,
    defaultSort: '-createdAt',
    hooks: {
      beforeChange: [prepare(clock), recordOpening],
      afterChange: [answerAddress(cmsUrl)],
    },
    fields: [
      {
        name: 'article',
        label: 'Bài viết',
        type: 'relationship',
        relationTo: 'articles',
        required: true,
        index: true,
        access: { update: never },
      },
      {
        name: 'tokenHash',
        type: 'text',
        unique: true,
        hidden: true,
        access: { create: never, read: never, update: never },
      },
      instantField({ name: 'expiresAt', label: 'Hết hạn lúc' }),
      instantField({ name: 'revokedAt', label: 'Đã thu hồi lúc' }),
      {
        name: 'openings',
        label: 'Các lần mở',
        labels: { singular: 'Lần mở', plural: 'Lần mở' },
        type: 'array',
        access: { create: never, update: never },
        admin: { readOnly: true },
        fields: [
          instantField({ name: 'at', label: 'Lúc' }),
          { name: 'from', label: 'Từ mạng', type: 'text' },
          { name: 'device', label: 'Thiết bị', type: 'text' },
        ],
      },
      createdByField,
    ],
  };
}

const never = () => false;

const ownOrEditors: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === 'admin' || role === 'editor') return true;
  return role === 'contributor' && req.user ? { createdBy: { equals: req.user.id } } : false;
};

const prepare = (clock: Clock): CollectionBeforeChangeHook => {
  return async ({ data, operation, originalDoc, req }) => {
    const latest = operation === 'create' ? clock.now() + days.most * day : Date.parse(originalDoc.expiresAt);
    const wanted = data.expiresAt ? Date.parse(String(data.expiresAt)) : null;
    if (wanted !== null && !(wanted <= latest)) throw new APIError(tooLate(operation), 400, null, true);
    if (operation === 'update') {
      // A link that was taken back stays so: whoever was told that it is closed must be able to rely on it.
      return originalDoc.revokedAt ? { ...data, revokedAt: originalDoc.revokedAt } : data;
    }
    const article = toId(data.article);
    if (req.user && (article === null || !(await mayChangeArticle(article, req)))) throw new Forbidden(req.t);
    const token = makeToken();
    // Every nested operation has given the request a new context: only the present one lasts until `afterChange`.
    req.context[tokenKey] = token;
    const expiresAt = new Date(wanted ?? clock.now() + days.usual * day).toISOString();
    return { ...data, expiresAt, revokedAt: null, openings: [], tokenHash: hashOf(token) };
  };
};

function tooLate(operation: string): string {
  return operation === 'create'
    ? `Liên kết xem trước có hạn nhiều nhất ${days.most} ngày.`
    : 'Không kéo dài được liên kết đã gửi. Hãy tạo liên kết mới.';
}

/** Runs inside the save's transaction, so that two openings at once are both kept. */
const recordOpening: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  const opening = context[openingKey] as Opening | undefined;
  if (!opening) return data;
  return { ...data, openings: [opening, ...(originalDoc.openings ?? [])].slice(0, openingsKept) };
};

const answerAddress = (cmsUrl: string): CollectionAfterChangeHook => {
  return ({ doc, operation, req }) =>
    operation === 'create'
      ? { ...doc, address: `${cmsUrl}/xem-truoc/${String(req.context[tokenKey])}` }
      : doc;
};
