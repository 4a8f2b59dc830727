import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment, formatMonth, formatStamp, isoDay, isoTime } from './time.ts';

const afternoon = Date.parse('2020-10-24T08:35:00Z');
const lastMillisecond = Date.parse('2026-12-31T16:59:59.999Z');
const midnight = Date.parse('2026-12-31T17:00:00Z');

describe('times in Asia/Ho_Chi_Minh', () => {
  it('writes the update stamp in its fixed form', () => {
    expect(formatStamp(afternoon)).toBe('15:35 - 24/10/2020 (GMT +07:00)');
    expect(isoTime(afternoon)).toBe('2020-10-24T15:35:00+07:00');
  });

  it('changes day, month and year at midnight in Vietnam', () => {
    expect([formatDay(lastMillisecond), formatDay(midnight)]).toEqual(['31/12/2026', '01/01/2027']);
    expect([isoDay(lastMillisecond), isoDay(midnight)]).toEqual(['2026-12-31', '2027-01-01']);
    expect([formatMoment(lastMillisecond), formatMoment(midnight)]).toEqual([
      '31/12/2026 23:59',
      '01/01/2027 00:00',
    ]);
  });

  it('agrees with the time zone database, whatever the zone of the machine', () => {
    const intl = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Ho_Chi_Minh',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const instants = Array.from({ length: 400 }, (_, index) => Date.UTC(1976, 0, 1) + index * 1.7e8 * 27);
    expect(instants.map(isoTime)).toEqual(instants.map((at) => `${intl.format(at).replace(' ', 'T')}+07:00`));
  });

  it('names a month without a leading zero', () => {
    expect(formatMonth('2026-09')).toBe('Tháng 9/2026');
  });
});
