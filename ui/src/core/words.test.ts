import { describe, expect, it } from 'vitest';

import { Words, words as shipped } from './words';

const words = new Words({
  de: 'locale-direction = ltr\nonly-german = nur hier\nhello = Guten Tag, { $name }\nfail = Fehler\n    .hint = Rat\ndate = { $dd }.{ $mm }.{ $year }\n',
  en: 'locale-direction = ltr\nhello = Hello, { $name }\nfail = Failure\n    .hint = Advice\n',
  ar: 'locale-direction = rtl\nhello = مرحبا { $name }\n',
});

describe('words', () => {
  it('says a message in the language asked for', () => {
    expect(words.say('de', 'hello', { name: 'Amira' })).toEqual({ text: 'Guten Tag, Amira', lang: 'de', dir: 'ltr' });
  });

  it('falls back to English, then to German, and says which it is', () => {
    expect(words.say('ar', 'fail')).toEqual({ text: 'Failure', lang: 'en', dir: 'ltr' });
    expect(words.say('ar', 'only-german').lang).toBe('de');
    expect(words.say('xx', 'hello', { name: 'A' }).lang).toBe('en');
  });

  it('shows a message that no file has as its id', () => {
    expect(words.say('de', 'not-there').text).toBe('not-there');
    expect(words.find('de', 'not-there')).toBeUndefined();
  });

  it('finds the hint of an error, and none where there is none', () => {
    expect(words.find('de', 'fail', {}, 'hint')?.text).toBe('Rat');
    expect(words.find('de', 'hello', {}, 'hint')).toBeUndefined();
  });

  it('isolates a value only where two directions meet', () => {
    expect(words.say('de', 'hello', { name: 'Amira' }).text).not.toMatch(/[\u2068\u2069]/u);
    expect(words.say('de', 'hello', { name: 'أميرة' }).text).toMatch(/\u2068أميرة\u2069/u);
    expect(words.say('ar', 'hello', { name: 'Amira' }).text).toMatch(/\u2068Amira\u2069/u);
  });

  it('counts as Arabic does, in the digits offices read', () => {
    const count = (n: number): string => shipped.say('ar', 'ui-documents-count', { count: n }).text.replace(/[\u2068\u2069]/gu, '');
    expect([0, 1, 2, 3, 11, 100].map(count)).toEqual(['لا وثائق', 'وثيقة واحدة', 'وثيقتان', '3 وثائق', '11 وثيقة', '100 وثيقة']);
    expect(shipped.date('ar', '2026-03-04').text).toBe('04.03.2026');
    const persian = new Words({ fa: 'locale-direction = rtl\nnumber = { $n }\n' });
    expect(persian.say('fa', 'number', { n: 2026 }).text).toContain('2,026');
  });

  it('spells a day as each shipped language does', () => {
    expect(shipped.date('de', '2026-03-04').text).toBe('04.03.2026');
    expect(shipped.date('en', '2026-03-04').text).toBe('4 March 2026');
  });
});

describe('the shipped languages', () => {
  const sources = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const files = import.meta.glob<string>('../../../locales/*.ftl', { query: '?raw', import: 'default', eager: true });
  const code = Object.values(sources).join('\n');
  const used = new Set([...code.matchAll(/['"`](ui-[a-z-]*[a-z])['"`]/gu)].map(([, id]) => id ?? ''));
  const said = (file: string): string[] => [...file.matchAll(/^(ui-[\w-]+) =/gmu)].map(([, id]) => id ?? '');
  // Made from an id at run time.
  const made = /^ui-(state|error)-/u;

  // A further language may lag behind: what it has not yet is said in the language before it.
  it.each(Object.entries(files))('%s has every message the window uses, and no other', (name, file) => {
    const there = said(file);
    if (/\/(de|en)\.ftl$/u.test(name)) expect([...used].filter((id) => !there.includes(id))).toEqual([]);
    expect(there.filter((id) => !used.has(id) && !made.test(id))).toEqual([]);
  });

  it('has words for every state of an item and every error of the window', () => {
    const states = ['open', 'in-work', 'handed-in', 'done', 'n-a'].map((state) => `ui-state-${state}`);
    for (const id of [...states, 'ui-error-unknown', 'ui-error-unreadable']) {
      for (const tag of ['de', 'en']) expect(shipped.find(tag, id, { code: '' })?.lang, id).toBe(tag);
    }
  });
});
