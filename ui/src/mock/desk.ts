// Invented answers of the first page, people, appointments, talks and plan. Enough to see each page in a browser.

import type * as view from '../core/bindings';

type Both = (de: string, en: string) => view.LineView;

/** Answers in the languages `both` speaks; `binder` is what opening gives. */
export function desk(both: Both, binder: () => view.BinderView, start: () => view.StartView) {
  const paper: view.BringView = {
    kind: 'einstellungsbescheid',
    name: both('Einstellungsbescheid', 'Ending notice'),
    register: '2',
    coverage: 'missing',
    said: both('fehlt noch', 'still missing'),
    document: null,
    private: false,
  };
  const appointment: view.AppointmentView = {
    id: 't1',
    appointment: {
      day: '2026-11-24',
      time: '09:30:00',
      place: 'Jobcenter, Zimmer 214',
      way: 'Straßenbahn 11',
      about: 'Antrag',
      companion: null,
      third: null,
      interpreter: 'Tigrinya',
      questions: ['Ab wann bekomme ich Geld?'],
      bring: [paper.kind],
      result: null,
    },
    papers: [paper],
    note: null,
    when: 'later',
  };
  const person: view.PersonView = {
    id: 'm1',
    person: {
      name: 'Frau Beispiel',
      role: 'social-worker',
      topic: 'Briefe und Ämter',
      organisation: 'Beratungsstelle',
      phone: '0351 0000000',
      email: null,
      address: null,
      times: 'Di 9 bis 12 Uhr',
      since: '2026-03-01',
      until: null,
      deputy: null,
    },
    role: both('Sozialarbeiterin', 'social worker'),
    beside: [],
    may_know: [],
    ended: false,
    private: false,
  };
  const due: view.DueView = {
    kind: 'appointment',
    name: both('Termin', 'Appointment'),
    day: '2026-11-24',
    time: '09:30',
    when: 'later',
    what: 'Antrag',
    who: 'Jobcenter, Zimmer 214',
    about: 't1',
    private: false,
    can_be_done: false,
    lead: { to: 'appointment', id: 't1' },
  };
  const talk: view.TalkView = {
    id: 'g1',
    talk: { day: '2026-11-20', with: 'Jobcenter', topic: 'Antrag', present: null, languages: null, next: null, bring: null, appointment: null, case: null },
    lines: [],
  };
  const step = { goal: 'z1', words: 'Kurs suchen', who: 'ich', until: '2026-12-01', proof: null, barrier: null, done: null, proposed_by: null };
  const goal: view.GoalView = {
    id: 'z1',
    goal: { words: 'أريد أن أتعلم الألمانية', german: 'Ich will Deutsch lernen', area: null, barriers: [], review: null, state: 'ahead', proposed_by: null },
    area: null,
    barriers: [],
    steps: [{ id: 's1', step, over: false }],
  };
  const details = [
    { slot: 'given-name', words: 'Amira' },
    { slot: 'no-contact', words: '' },
  ];
  return {
    today: (): view.TodayView => ({ day: '2026-11-22', due: [{ ...due, kind: 'step', when: 'over', can_be_done: true }, due], next: [], papers: 2 }),
    settle_due: () => null,
    people: (): view.PeopleView => ({ people: [person], roles: [{ id: 'social-worker', name: both('Sozialarbeiterin', 'social worker') }], reach: details }),
    save_person: () => person,
    remove_person: () => null,
    write_detail: () => null,
    first_view: (): view.FirstViewView => ({ details, status: null, permit_until: null, due: [due], advisers: [person], asked: [], next: appointment }),
    appointments: (): view.AppointmentsView => ({ coming: [appointment], past: [], questions: [] }),
    save_appointment: () => appointment,
    remove_appointment: () => null,
    begin_meeting: () => ({ ...binder(), meeting: 't1' }),
    meeting: (): view.MeetingView => ({ appointment, shut: 1, talk: { ...talk, id: '' } }),
    end_meeting: binder,
    talks: () => [talk],
    save_talk: () => talk,
    remove_talk: () => null,
    plan: (): view.PlanView => ({
      columns: ['social', 'language', 'work'].map((id) => ({ id, goals: id === 'language' ? [goal] : [] })),
      proposals: [{ id: 'p1', kind: 'goal', by: 'Frau Beispiel', words: 'Praktikum', german: null, goal: null }],
      areas: [],
      barriers: [],
    }),
    save_goal: () => null,
    remove_goal: () => null,
    save_step: () => null,
    remove_step: () => null,
    accept_proposal: () => null,
    hint: (): view.HintChoice => ({ picture: null, letters: false }),
    choose_hint: start,
  };
}
