import { isIsoDate } from '../text/iso-date.ts';

/** `2026-03-04 08:30:00 +0100`, which is ISO 8601 but for its blanks. */
const SPACED = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;
/** "Wed, 04 Mar 2026 08:30:00 GMT" (RFC 9110) and the like: the zone must be told, or the day is another one elsewhere. */
const ZONED = /(?:GMT|UTC|Z|[+-]\d\d:?\d\d)$/i;
/** "March 4, 2026", "4 March 2026", "Mar. 4, 2026". */
const DAY_IN_WORDS =
  /^(?:[a-z]+,? )?(?:([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,?|(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,?) (\d{4})$/i;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** No date is longer. */
const MAX_LENGTH = 60;

/** The ISO 8601 of a date as pages write it; null for what is none, or leaves the day open. */
export function toIsoDate(written: string): string | null {
  const text = written.trim().replace(/\s+/g, ' ');
  if (isIsoDate(text)) return text;
  if (text.length > MAX_LENGTH) return null;
  return fromSpaced(text) ?? fromDayInWords(text) ?? fromZoned(text);
}

function fromSpaced(text: string): string | null {
  const [, day, time, zone = ''] = SPACED.exec(text) ?? [];
  const date = `${day}T${time}${/^[a-z]/i.test(zone) ? 'Z' : zone}`;
  return isIsoDate(date) ? date : null;
}

function fromDayInWords(text: string): string | null {
  const match = DAY_IN_WORDS.exec(text);
  if (!match) return null;
  const month = MONTHS.indexOf((match[1] ?? match[4] ?? '').slice(0, 3).toLowerCase()) / 3 + 1;
  const date = `${match[5]}-${String(month).padStart(2, '0')}-${(match[2] ?? match[3] ?? '').padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

function fromZoned(text: string): string | null {
  const time = ZONED.test(text) && /\d{4}/.test(text) ? Date.parse(text) : Number.NaN;
  const date = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return isIsoDate(date) ? date : null;
}
