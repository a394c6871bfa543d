// Invented answers of what is done at a table. Enough to see each page in a browser; the real ones come from the core.

import type * as view from '../core/bindings';

type Both = (de: string, en: string) => view.LineView;

const fact: view.FactView = { source: 'Beispielquelle', stand: '2019-07-05', stale: true, confidence: 'medium' };
const none = { office: null, until: null, next: null };

/** Answers in the languages `both` speaks. */
export function together(both: Both) {
  const state = {
    consents: [
      { id: 'k1', to: 'Beratung Leipzig', from: null, what: 'Bescheid; Kindergeld', purpose: 'Beratung nach dem Umzug', until: '2027-02-28', signed: null, withdrawn: null, explained: null, state: 'consent-not-signed' },
    ] as view.ConsentView[],
    given: [{ id: 'g1', day: '2026-11-20', to: 'Jobcenter', what: null, documents: ['d1'], how: 'copy', back: null, consent: null }] as view.GivenView[],
    months: Array.from({ length: 12 }, () => ''),
    worked: [] as view.WorkedView[],
    cases: [] as view.CaseView[],
  };
  const papers = (): view.PrintablePaperView[] => [{ id: 'd1', title: 'Bescheid', register: '2', private: false }];
  const matter = { title: 'Kindergeld', office: 'Familienkasse', until: '2026-12-10', next: 'Frist' };
  return {
    handover_choices: (): view.HandoverChoicesView => ({
      matters: [{ id: 'due/1', ...matter, private: false }, { id: 'due/2', ...none, title: 'Termin beim Arzt', private: true }],
      goals: [{ id: 'z1', words: 'Deutsch B1', steps: 2 }],
      notes: [{ id: 'n1', name: '20. November 2026 · Frau Beispiel · Wohnung' }],
      papers: papers(),
      receivers: ['Jugendmigrationsdienst Dresden'],
      advisers: [{ id: 'p1', name: 'Frau Beispiel' }],
    }),
    print_handover: () => ({ name: 'Uebergabe.pdf', pages: 2 }),
    hand_over: ({ wish }: view.HandOverRequest) => ({ name: 'Paket.age', papers: wish.papers.length }),
    change_adviser: () => null,
    open_handover: (): view.ReceivedView => ({
      person: 'Musterfrau',
      receiver: 'Beratung Leipzig',
      purpose: 'Umzug',
      written: '2026-11-22',
      until: '2027-02-28',
      over: false,
      matters: [matter],
      goals: [{ words: 'Deutsch B1', german: null, steps: [{ ...none, title: 'Kurs suchen' }] }],
      notes: [],
      papers: [{ number: 1, title: 'Bescheid', kind: 'pdf', size: 4000, url: '/document/d1.pdf' }],
      pages: '/document/d1.pdf',
      pages_size: 4000,
    }),
    save_received_paper: () => ({ name: 'Bescheid.pdf', pages: 1 }),
    accept_handover: () => ({ name: 'Zettel.pdf', pages: 1 }),
    close_handover: () => null,
    second_copies: (): view.SecondCopyView[] => [{ id: '0', name: 'Sonne (conflicted copy).ordner', backup: false }],
    pick_copy_folder: () => null,
    pick_copy_file: () => null,
    look_at_copy: (): view.MergeView => ({
      registers: [{ register: both('Geld', 'Money'), records: [{ title: 'Kindergeld', what: both('kommt dazu', 'comes in') }] }],
      conflicts: [{ title: 'Bescheid', field: both('Titel', 'Title'), here: both('Bescheid Jobcenter', 'Bescheid Jobcenter'), there: both('Bescheid vom Amt', 'Bescheid vom Amt'), there_wins: true, joinable: true }],
      papers: 1,
    }),
    join_copy: () => ({ action: '1-1', papers: 1, lost: [] }),
    consents: () => ({ consents: state.consents, given: state.given, papers: papers() }),
    save_consent: (consent: view.ConsentView) => {
      const kept = { ...consent, id: consent.id || `k${Date.now()}`, state: consent.signed ? 'consent-holds' : 'consent-not-signed' };
      state.consents = [kept, ...state.consents.filter(({ id }) => id !== kept.id)];
      return null;
    },
    withdraw_consent: ({ id }: view.Handle) => {
      state.consents = state.consents.map((one) => (one.id === id ? { ...one, withdrawn: '2026-11-22', state: 'consent-withdrawn' } : one));
      return null;
    },
    remove_consent: ({ id }: view.Handle) => {
      state.consents = state.consents.filter((one) => one.id !== id);
      return null;
    },
    save_given: (given: view.GivenView) => {
      state.given = [{ ...given, id: given.id || `g${Date.now()}` }, ...state.given.filter(({ id }) => id !== given.id)];
      return null;
    },
    remove_given: ({ id }: view.Handle) => {
      state.given = state.given.filter((one) => one.id !== id);
      return null;
    },
    print_about: () => ({ name: 'Blatt.pdf', pages: 1 }),
    hours: (): view.HoursView => ({
      areas: [
        { area: { id: 'money', name: both('Geld und Existenz', 'Money and basic needs') }, why: 'Anträge', months: state.months, sum: '38:00', worked: '' },
        { area: { id: 'work', name: both('Arbeit', 'Work') }, why: null, months: state.months, sum: '', worked: '' },
      ],
      months: state.months.map((_, at) => `2027-${String(at + 1).padStart(2, '0')}-01`),
      sum: '38:00',
      worked: '0:00',
      rule: { hours: 35, reason: both('Berichtet ist eine Schwelle.', 'A threshold is reported.'), fact },
      against: 'hours-reaches',
      granted: null,
      review: '2027-09-13',
      review_due: false,
      mostly_worked: false,
      reviewed: null,
      entries: state.worked,
    }),
    save_forecast: ({ months, hours }: view.ForecastRequest) => {
      state.months = state.months.map((before, at) => (months.some((iso) => Number(iso.slice(5, 7)) === at + 1) ? hours : before));
      return null;
    },
    save_need: () => null,
    save_hours_period: () => null,
    save_worked: (worked: view.WorkedView) => {
      state.worked = [{ ...worked, id: `w${Date.now()}` }, ...state.worked];
      return null;
    },
    remove_worked: ({ id }: view.Handle) => {
      state.worked = state.worked.filter((one) => one.id !== id);
      return null;
    },
    cases: () => ({ cases: state.cases, code: 'K7Q2P' }),
    check_case: ({ question }: view.CaseView): view.TellingView[] =>
      question.includes('Dresden') ? [{ field: 'question', kind: 'telling-place', words: 'Dresden' }] : [],
    check_case_result: () => [],
    save_case: (one: view.CaseView) => {
      const kept = { ...one, id: one.id || `c${Date.now()}` };
      state.cases = [kept, ...state.cases.filter(({ id }) => id !== kept.id)];
      return kept;
    },
    remove_case: ({ id }: view.Handle) => {
      state.cases = state.cases.filter((one) => one.id !== id);
      return null;
    },
    look_at_shelf: (): view.ShelfView => ({
      lines: [{ code: '48190217', next: '2026-11-30', flags: ['shelf-flag-soon'] }],
      closed: [{ number: 2, why: 'shelf-closed-not-granted' }],
    }),
    save_shelf_counts: () => ({ name: 'Anzahlen.csv', pages: 1 }),
    print_shelf: () => ({ name: 'Liste.pdf', pages: 1 }),
    close_shelf: () => null,
  };
}
