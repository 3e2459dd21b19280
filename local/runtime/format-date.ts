import { ServiceError } from './execution/service-error';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Pattern letters of Java's SimpleDateFormat that are imitated, from the parts of a date in its zone. */
const LETTERS: Record<string, (parts: Record<string, string>) => string> = {
  yyyy: ({ year = '' }) => year,
  yy: ({ year = '' }) => year.slice(-2),
  MM: ({ month = '' }) => month,
  M: ({ month = '' }) => String(Number(month)),
  dd: ({ day = '' }) => day,
  d: ({ day = '' }) => String(Number(day)),
  HH: ({ hour = '' }) => hour,
  H: ({ hour = '' }) => String(Number(hour)),
  mm: ({ minute = '' }) => minute,
  ss: ({ second = '' }) => second,
  SSS: ({ fraction = '' }) => fraction,
  hh: ({ hour = '' }) => String(Number(hour) % 12 || 12).padStart(2, '0'),
  h: ({ hour = '' }) => String(Number(hour) % 12 || 12),
  a: ({ hour = '' }) => (Number(hour) < 12 ? 'AM' : 'PM'),
  // Names are English whatever the language of the script.
  EEE: ({ weekday = '' }) => weekday.slice(0, 3),
  EEEE: ({ weekday = '' }) => weekday,
  MMM: ({ month = '' }) => (MONTHS[Number(month) - 1] ?? '').slice(0, 3),
  MMMM: ({ month = '' }) => MONTHS[Number(month) - 1] ?? '',
};

/** `Utilities.formatDate`: a moment in a zone, by a pattern such as `yyyy-MM-dd HH:mm`. */
export function formatDate(milliseconds: number, zone: string, pattern: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    weekday: 'long',
  });
  const parts = Object.fromEntries(format.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  parts.fraction = String(((milliseconds % 1000) + 1000) % 1000).padStart(3, '0');
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (match, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    const letter = LETTERS[match];
    if (!letter) throw new ServiceError(`The pattern ${match} of formatDate is not imitated by the local runtime.`);
    return letter(parts);
  });
}
