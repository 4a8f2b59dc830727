const vietnam = '+07:00';

/**
 * An instant as pages write it: ISO (without a zone it is Vietnam's), `12/03/2019 08:30`, `08:30 | 12-3-2019`,
 * `Thứ Ba, ngày 12 tháng 3 năm 2019`. Null when there is none that makes sense.
 */
export function readDate(text: string): string | null {
  const plain = text.normalize('NFC').trim();
  const iso = /\b(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(
    plain,
  );
  if (iso) {
    const [, year, month, day, time = '00:00', seconds = ':00', zone = vietnam] = iso;
    return instant(`${year}-${month}-${day}T${time}${seconds}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`);
  }
  const written =
    /(?:^|\D)(\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(\d{1,2})\s*(?:[/.,-]|\s+năm\s+)\s*(\d{4})(?!\d)/iu.exec(
      plain,
    );
  if (!written) return null;
  const [, day = '', month = '', year = ''] = written;
  const clock = /(?:^|\D)(\d{1,2})\s*[:hg]\s*(\d\d)(?:\s*(AM|PM|SA|CH))?/iu.exec(plain);
  const isAfternoon = /PM|CH/i.test(clock?.[3] ?? '') && Number(clock?.[1]) < 12;
  const hours = Number(clock?.[1] ?? 0) + (isAfternoon ? 12 : 0);
  return instant(`${year}-${two(month)}-${two(day)}T${two(hours)}:${clock?.[2] ?? '00'}:00${vietnam}`);
}

function instant(text: string): string | null {
  const time = Date.parse(text);
  const isSensible = time > Date.UTC(1990, 0) && time < Date.UTC(2100, 0);
  return isSensible ? new Date(time).toISOString() : null;
}

const two = (value: string | number) => String(value).padStart(2, '0');
