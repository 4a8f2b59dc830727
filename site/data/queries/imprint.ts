import { contactAddress } from '../addresses.ts';
import type { SecurityContact } from '../models.ts';
import { startOfPeriod } from '../periods.ts';
import type { ContentReader, SharedValues } from '../reader.ts';

/** Whose portal it is. */
export function imprint(reader: ContentReader): SharedValues['site'] {
  return reader.shared('site', '');
}

/**
 * Good until the half year after the present one is over, six to twelve months ahead: the publisher writes it anew
 * each half year, so it runs out only on a portal that nobody runs any more.
 */
export function securityContact(reader: ContentReader): SecurityContact {
  const expiresAt = startOfPeriod('halfYear', reader.period('halfYear'), 2);
  return { email: imprint(reader).email, href: contactAddress, expiresAt };
}
