// The invented binder the mock window shows: the real registers, and papers of a person who does not exist.

import type * as view from '../core/bindings';
import { parse, type Table } from './toml';

type Bilingual = { de: string; en: string };

const files = import.meta.glob<string>('../../../assets/registers/*.toml', { query: '?raw', import: 'default', eager: true });
const ORDER = ['a', 'b', 'c', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'd', 'e'];

export const registers = Object.values(files)
  .map(parse)
  .sort((one, other) => ORDER.indexOf(String(one['id'])) - ORDER.indexOf(String(other['id'])));

/** A line in the chosen languages; only German and English have content, others fall back to English. */
export function line(id: string, text: Bilingual, languages: string[]): view.LineView {
  return {
    id,
    texts: languages.map((tag) => ({ text: tag === 'de' ? text.de : text.en, lang: tag === 'de' ? 'de' : 'en', dir: 'ltr' })),
  };
}

export function lines(table: Table, key: string, languages: string[]): view.LineView[] {
  return ((table[key] ?? []) as unknown as (Bilingual & { id: string })[]).map((one) => line(one.id, one, languages));
}

const file = { kind: 'pdf', size: 1861, added: '2026-11-20', original: null, private: false, private_choice: null,
  expiry: null, valid_until: null, issued: null, paper: null,
  office: null, reference: null, person: null, lent_to: null, lent_since: null, note: null, letter: null } as const;

const kept: Omit<view.DocumentView, 'pages'>[] = [
  {
    ...file,
    id: 'd1',
    title: 'Bescheid über die Bewilligung von Leistungen',
    register: '2',
    issued: '2026-10-02',
    valid_until: '2027-03-31',
    original: 'Blaue Mappe',
    sha256: '9f2c1a7be40d5563c1aa77d2b1e0f4a6d8835e2f10b94c7a6d1e5f3b2a49c807',
    url: '/document/d1.pdf',
  },
  {
    ...file,
    id: 'd2',
    title: 'Kontoauszug Oktober',
    register: '2',
    kind: 'jpeg',
    size: 2_400_120,
    issued: '2026-10-31',
    sha256: '41b0d1c2e3f4a5968778695a4b3c2d1e0f9e8d7c6b5a49382716059483726150',
    url: '/document/d2.svg',
  },
  {
    ...file,
    id: 'd3',
    title: 'شهادة ميلاد Geburtsurkunde Übersetzung',
    register: '2',
    kind: 'png',
    size: 910_001,
    sha256: 'c0ffee00d1c2e3f4a5968778695a4b3c2d1e0f9e8d7c6b5a4938271605948372',
    url: '/document/d3.svg',
  },
];

export const documents: view.DocumentView[] = kept.map((one) => {
  const photo = one.kind === 'pdf' ? null : one.url;
  const adjustment = { corners: null, turn: 'none', clean: false } as const;
  return { ...one, pages: [{ number: 1, kind: one.kind, size: one.size, sha256: one.sha256, url: one.url, thumbnail: photo, photo, adjustment }] };
});

export const own: view.OwnContactView[] = [
  { id: 'c1', register: '2', name: 'Frau Beispiel', role: 'Hilft bei Anträgen', phone: '+49 351 000000', address: null, email: 'beispiel@example.org' },
];

export const items = [
  {
    id: 'first-application/photo-id',
    de: 'Ausweis oder Aufenthaltstitel mitnehmen.',
    en: 'Take your identity document or residence permit.',
    state: 'done',
    needs: ['Aufenthaltstitel', 'Pass'],
  },
  {
    id: 'first-application/ending-notice',
    de: 'Einstellungsbescheid vom Sozialamt holen. Ohne ihn schickt das Jobcenter Sie oft zurück.',
    en: 'Get the ending notice from the social welfare office. Without it the Jobcenter often sends you back.',
    state: 'handed-in',
    needs: ['Bescheid BAMF'],
    office: 'Sozialamt',
    law: '§ 9 AsylbLG',
  },
  {
    id: 'first-application/main-form',
    de: 'Hauptantrag ausfüllen und jede Seite kopieren.',
    en: 'Fill in the main form and copy every page.',
    state: 'in-work',
    needs: [],
  },
  { id: 'first-application/account', de: 'Bankkonto eröffnen.', en: 'Open a bank account.', state: 'open', needs: [] },
  {
    id: 'first-application/children',
    de: 'Geburtsurkunden der Kinder mitbringen.',
    en: 'Bring the birth certificates of your children.',
    state: 'n-a',
    needs: [],
  },
];

export function contacts(languages: string[]): view.ContactView[] {
  const unmarked = { retired: null, own_note: null, own_phone: null };
  const fact = { source: 'Beispielquelle der Stadt, Pressemitteilung', stand: '2026-07-14', stale: false, confidence: 'high' };
  return [
    {
      id: 'example-social',
      name: line('name', { de: 'Sozialamt (Beispiel)', en: 'Social welfare office (example)' }, languages),
      address: 'Musterstraße 2, 01000 Musterstadt',
      phone: '+49 351 000001',
      email: 'amt@example.org',
      website: 'www.example.org/sozialamt',
      hours: line('hours', { de: 'Dienstag und Donnerstag 9–12 und 14–18 Uhr', en: 'Tuesday and Thursday 9 am–12 noon and 2–6 pm' }, languages),
      note: line('note', { de: 'Ziehen Sie am Eingang eine Nummer.', en: 'Take a number at the entrance.' }, languages),
      ...unmarked,
      fact,
    },
    {
      id: 'example-debt',
      name: line('name', { de: 'Schuldnerberatung (Beispiel)', en: 'Debt advice (example)' }, languages),
      address: null,
      phone: '+49 351 000002',
      email: null,
      website: null,
      hours: null,
      note: null,
      ...unmarked,
      fact: { ...fact, stand: '2021-02-01', stale: true, confidence: 'medium' },
    },
  ];
}
