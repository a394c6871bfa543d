import { describe, expect, it } from 'vitest';

import { parseDay, parsePartialDay, parseTime, typedDay } from './dates';

describe('a typed day', () => {
  it.each([
    ['04.03.2026', '2026-03-04'],
    ['4.3.2026', '2026-03-04'],
    [' 4/3/2026 ', '2026-03-04'],
    ['04032026', '2026-03-04'],
    ['2026-3-4', '2026-03-04'],
    ['29.02.2024', '2024-02-29'],
  ])('%s is %s', (typed, iso) => {
    expect(parseDay(typed)).toBe(iso);
  });

  it.each(['31.02.2026', '29.02.2026', '00.01.2026', '1.13.2026', '4.3.26', 'morgen', '4.3.', '04.03.2026x'])(
    '%s is no day',
    (typed) => {
      expect(parseDay(typed)).toBeUndefined();
    },
  );

  it('may be left out', () => {
    expect(parseDay('  ')).toBeNull();
    expect(typedDay(null)).toBe('');
  });

  it('comes back as it was kept', () => {
    for (const iso of ['2026-03-04', '1999-12-31', '2024-02-29']) expect(parseDay(typedDay(iso))).toBe(iso);
  });
});

describe('a day known in part', () => {
  it.each([
    ['2026', '2026'],
    ['03.2026', '2026-03'],
    ['3/2026', '2026-03'],
    ['2026-03', '2026-03'],
    ['04.03.2026', '2026-03-04'],
    ['', null],
  ])('%s is %s', (typed, iso) => {
    expect(parsePartialDay(typed)).toBe(iso);
  });

  it.each(['13.2026', '0000', '26', '3.26', '2026-13', '31.02.2026', '03.2026x'])('%s is none', (typed) => {
    expect(parsePartialDay(typed)).toBeUndefined();
  });

  it('comes back as it was kept', () => {
    for (const iso of ['2026', '2026-03', '2026-03-04']) expect(parsePartialDay(typedDay(iso))).toBe(iso);
  });
});

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['09.30', '09:30'],
    ['0930', '09:30'],
    ['14 Uhr', '14:00'],
    ['23:59', '23:59'],
    ['', null],
  ])('%s is %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });

  it.each(['24', '9:60', '9:3', 'noon', '9-30'])('%s is none', (typed) => {
    expect(parseTime(typed)).toBeUndefined();
  });
});
