import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeLoginHook } from 'payload';

/** Whoever is blocked is out at once, on every device. */
export const endSessionsOfBlocked: CollectionBeforeChangeHook = ({ data }) =>
  data.blocked === true ? { ...data, sessions: [] } : data;

/** Called after the password was found right, so that nobody learns here who has an account. */
export const refuseBlocked: CollectionBeforeLoginHook = ({ user }) => {
  if (user.blocked) throw new APIError('Tài khoản này đã bị khóa. Hãy liên hệ người quản trị.', 403);
  return user;
};
