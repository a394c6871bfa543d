// Days as people type them on German papers, DD.MM.YYYY, and as the core keeps them, YYYY-MM-DD.

/** A typed day as `YYYY-MM-DD`; empty text is no day (`null`); undefined when it is not a day of the calendar. */
export function parseDay(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const german = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})$/u.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/u.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  const [year, month, day] = german ? [german[3], german[2], german[1]] : iso ? iso.slice(1) : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  // `Date` would turn 31 February into 3 March.
  return !Number.isNaN(real.valueOf()) && real.toISOString().startsWith(date) ? date : undefined;
}

/** As `parseDay`, and also a month, `03.2026` as `2026-03`, or a year. */
export function parsePartialDay(typed: string): string | null | undefined {
  const text = typed.trim();
  if (/^[1-9]\d{3}$/u.test(text)) return text;
  const german = /^(\d{1,2})[./\- ](\d{4})$/u.exec(text);
  const iso = /^(\d{4})-(\d{1,2})$/u.exec(text);
  const [month, year] = german ? [german[1], german[2]] : iso ? [iso[2], iso[1]] : [];
  return month === undefined || year === undefined ? parseDay(text) : parseDay(`01.${month}.${year}`)?.slice(0, 7);
}

/** A typed time as `HH:MM`; empty text is no time (`null`); undefined when no clock shows it. */
export function parseTime(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:[:.h ]?(\d{2}))?(?:\s*Uhr)?$/iu.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

/** A kept day, month or year as it is typed. */
export function typedDay(iso: string | null): string {
  return iso === null ? '' : iso.split('-').reverse().join('.');
}
