// An invented core behind the same door, for looking at the window in a browser. Never part of the program.
// The address chooses what is shown: ?empty (no binder yet), ?open, ?sample, ?languages=de,en, ?dir=rtl,
// ?damaged (only to be looked at, and a check finds something), ?protected, ?older (an older state), ?tries, ?bare (no sandbox).

import * as content from './content';
import { desk } from './desk';
import { guide } from './guide';
import { help } from './help';
import { together } from './together';
import type { Commands } from '../core/bindings';
import type * as view from '../core/bindings';

const asked = new URLSearchParams(location.search);
const [first = 'de', second = null] = (asked.get('languages') ?? 'de,en').split(',');
const state = {
  choice: { first, second } as view.LanguageChoice,
  open: asked.has('open'),
  proved: !asked.has('prove'),
  sample: asked.has('sample'),
  shelf: asked.has('empty')
    ? []
    : [
        { id: 'b1', name: 'Sonne', picture: 'sun', present: true, sample: false, hint: null, letters: null },
        { id: 'b2', name: 'Muster', picture: null, present: true, sample: true, hint: null, letters: null },
        { id: 'b3', name: 'Stick', picture: 'boat', present: false, sample: false, hint: null, letters: null },
      ],
  removed: new Set<string>(),
  idle: 300,
  zoom: 100,
  viewOnly: false,
  drafts: [] as view.DraftView[],
  documents: structuredClone(content.documents),
  own: structuredClone(content.own),
  copies: null as string | null,
  accesses: [] as view.AccessView[],
  items: new Map(content.items.map(({ id, state }) => [id, state])),
};

// ?file=x&size=n shows another PDF of this server in place of the first document.
const file = asked.get('file');
if (file !== null && state.documents[0]) {
  Object.assign(state.documents[0], { url: `/document/${file}.pdf`, size: Number(asked.get('size')) });
}

const languages = (): string[] => [state.choice.first, ...(state.choice.second === null ? [] : [state.choice.second])];
const refuse = (area: string, id: string, args: Record<string, string | number> = {}): never => {
  throw { area, error: { id, args } };
};
const filed = (register: string): view.DocumentView[] =>
  state.documents.filter((one) => one.register === register && !state.removed.has(one.id));

const start = (): view.StartView => ({
  languages: [
    { tag: 'de', name: 'Deutsch', dir: 'ltr', reviewed: true },
    { tag: 'en', name: 'English', dir: 'ltr', reviewed: true },
    { tag: 'ar', name: 'العربية', dir: 'rtl', reviewed: false },
  ],
  choice: state.choice,
  shelf: state.shelf,
  new_place: '/home/user/Dokumente',
  open: state.open,
  idle_seconds: state.idle,
  sandboxed: !asked.has('bare'),
  zoom: state.zoom,
  copied: null,
  brought: null,
});

const tab = (id: string): view.TabView => {
  const register = content.registers.find((one) => one['id'] === id) ?? refuse('packs', 'no-such-pack');
  return {
    id,
    group: String(register['group']),
    title: content.line(`register-${id}`, register['title'] as { de: string; en: string }, languages()),
    icon: String(register['icon']),
    pattern: String(register['pattern']),
    documents: filed(id).length,
    open_items: 0,
    private: register['private'] === true,
  };
};

const binder = (): view.BinderView => ({
  name: 'Sonne',
  sample: state.sample,
  view_only: state.viewOnly || asked.has('damaged') || asked.has('protected'),
  damage: asked.has('damaged')
    ? { area: 'vault', error: { id: 'damaged', args: { file: 'vault.db' } } }
    : asked.has('protected')
      ? { area: 'vault', error: { id: 'read-only' } }
      : null,
  drafts: state.drafts,
  trash: state.removed.size,
  to_sort: 3,
  backed_up: null,
  copies_to: state.copies,
  tries: asked.has('tries') ? { count: 3, last: { day: '2026-11-21', time: '22:47' } } : null,
  little_room: asked.has('tries'),
  meeting: null,
  recovery_to_prove: state.proved
    ? null
    : { groups: ['481902', '117364', '905518', '273640', '664201', '038857', '592216', '740093'], prove: [3, 7] },
  tabs: content.registers.map((one) => tab(String(one['id']))),
});

const pile = (): view.PileView => ({ paper: state.documents.find(({ kind }) => kind !== 'pdf') ?? null, sorted: 6, of: 30, last: state.documents[0] ?? null });

const item = (id: string): view.ItemView => {
  const one = content.items.find((each) => each.id === id) ?? refuse('binder', 'no-such-item', { name: id });
  return {
    id,
    line: content.line(id, one, languages()),
    state: state.items.get(id) ?? 'open',
    changed: '2026-11-21',
    office: one.office ?? null,
    needs: one.needs,
    law: one.law ?? null,
    fact: { source: 'Beispielquelle', stand: '2026-04-29', stale: false, confidence: 'high' },
  };
};

const documentOf = (id: string): view.DocumentView =>
  state.documents.find((one) => one.id === id) ?? refuse('binder', 'no-such-document', { name: id });

const both = (de: string, en: string): view.LineView => content.line(de, { de, en }, languages());

const yellow = (): view.SignView => ({
  id: 'yellow',
  icon: 'envelope-yellow',
  name: both('Gelber Umschlag', 'Yellow envelope'),
  why: both('Hier zählt der Tag.', 'The day counts here.'),
  law: null,
  fact: { source: 'Beispielquelle', stand: '2026-04-29', stale: false, confidence: 'high' },
});

type Answers = { [N in keyof Commands]: (request: Commands[N]['request']) => Commands[N]['response'] };

const answers: Answers = {
  ...guide(both),
  ...help(both),
  ...desk(both, () => binder(), start),
  ...together(both),
  start,
  choose_languages: (choice) => {
    state.choice = choice;
    return start();
  },
  create_binder: ({ passphrase }) => {
    if (passphrase === '') refuse('vault', 'empty-passphrase');
    state.proved = false;
    state.open = true;
    return binder();
  },
  print_recovery: () => ({ name: 'Wiederherstellung.pdf', pages: 1 }),
  prove_recovery: ({ groups }) => {
    if (groups.join() !== '905518,592216') refuse('binder', 'groups-do-not-match');
    state.proved = true;
    return binder();
  },
  create_sample: () => {
    state.sample = state.open = true;
    return binder();
  },
  recover_binder: ({ proof }) => {
    if (proof.by === 'code' && !proof.code.startsWith('481902')) refuse('vault', 'wrong-recovery-code');
    state.open = true;
    return { state: 'open', ...binder() };
  },
  open_with_key: () => {
    state.open = true;
    return { state: 'open', ...binder() };
  },
  open_older: () => {
    state.open = true;
    return binder();
  },
  practice_backup: () => ({
    name: 'Sonne',
    made: '2026-11-15',
    files: 12,
    documents: state.documents.map(({ title, register }, at) => ({ title, register, whole: at !== 1 })),
  }),
  erase_binder: ({ id, name }) => {
    if (state.shelf.find((one) => one.id === id)?.name !== name.trim()) refuse('window', 'name-does-not-fit');
    state.shelf = state.shelf.filter((one) => one.id !== id);
    return { start: start(), others: 0 };
  },
  restore_backup: ({ name, picture }) => {
    state.shelf = [{ id: `b${state.shelf.length + 1}`, name, picture, present: true, sample: false, hint: null, letters: null }, ...state.shelf];
    return start();
  },
  choose_zoom: ({ percent }) => {
    state.zoom = percent;
    return start();
  },
  choose_idle: ({ seconds }) => {
    state.idle = seconds;
    return start();
  },
  active: () => null,
  stop_work: () => null,
  keep_draft: (draft) => {
    state.drafts = [...state.drafts.filter(({ key }) => key !== draft.key), draft];
    return null;
  },
  drop_draft: ({ id }) => {
    state.drafts = state.drafts.filter(({ key }) => key !== id);
    return null;
  },
  trash: () =>
    [...state.removed].map((id) => ({
      id,
      kind: 'document',
      title: documentOf(id).title,
      since: '2026-11-22',
      register: tab(documentOf(id).register).title,
    })),
  restore_from_trash: ({ id }) => {
    state.removed.delete(id);
    return null;
  },
  latest_action: () => '1-1',
  undo: () => ({ action: '2-1', about: { id: '', texts: [{ text: 'Bescheid', lang: '', dir: 'auto' }] } }),
  history: ({ id }) => ({
    about: { id: '', texts: [{ text: documentOf(id).title, lang: '', dir: 'auto' }] },
    moments: [
      { day: '2026-11-22', time: '14:05', what: both('Geändert', 'Changed'), lines: [both('Titel: von „a“ zu „b“', 'Title: from “a” to “b”')] },
      { day: '2026-11-20', time: '09:12', what: both('Angelegt', 'Added'), lines: [] },
    ],
  }),
  check_binder: () => ({
    records: 41,
    files: 12,
    findings: asked.has('damaged') ? [{ title: 'Mietvertrag', finding: { id: 'file-missing', args: { file: 'docs/4be1.age' } } }] : [],
  }),
  back_up: () => ({ name: 'Sonne-2026-11-22.age', files: 12, left_out: [] }),
  export_binder: () => ({ name: 'Sonne-2026-11-22', files: 12, left_out: [] }),
  change_passphrase: ({ current }) => (current === 'wrong' ? refuse('vault', 'wrong-passphrase') : null),
  repair_binder: () => ({ name: 'Sonne-2026-11-22.ordner', records: 41, found: 1, lost: ['Mietvertrag'], findings: [] }),
  choose_copies: () => {
    state.copies = '/media/stick/Sicherungen';
    return binder();
  },
  stop_copies: () => {
    state.copies = null;
    return binder();
  },
  make_copy: () => null,
  suggest_passphrase: ({ language }) => ({
    passphrase: language === 'en' ? 'river candle basket window forest apple' : 'abend apfel baum brief biene dach',
    language: language ?? 'de',
    languages: ['de', 'en'],
  }),
  passphrase_strength: ({ passphrase }) => ({
    grade: passphrase.length < 8 ? 'weak' : passphrase.length < 14 ? 'fair' : passphrase.length < 22 ? 'good' : 'strong',
  }),
  begin_new_keys: () => ({ groups: ['481902', '117364', '905518', '273640', '664201', '038857', '592216', '740093'], prove: [3, 7] }),
  make_shares: () => ({ name: 'Drei Blätter.pdf', pages: 3 }),
  accesses: () => state.accesses,
  pick_key: () => ({ key: 'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg' }),
  give_access: ({ name, key }) => {
    if (!key.startsWith('age1')) refuse('vault', 'not-a-recipient');
    state.accesses = [...state.accesses, { id: `a${Date.now()}`, name, key, since: '2026-11-22', opens: true }];
    return state.accesses;
  },
  remove_access: ({ id }) => {
    state.accesses = state.accesses.filter((one) => one.id !== id);
    return state.accesses;
  },
  renew_code: () => ({ groups: ['481902', '117364', '905518', '273640', '664201', '038857', '592216', '740093'], prove: [3, 7] }),
  prove_new_code: () => null,
  open_binder: ({ id, secret, view_only }) => {
    state.viewOnly = view_only;
    state.sample = id === 'b2';
    if (secret === 'wrong') refuse('vault', 'wrong-passphrase');
    if (asked.has('older')) return { state: 'older', found: { day: '2026-11-03', time: '10:12' }, known: { day: '2026-11-21', time: '17:40' } };
    state.open = true;
    return { state: 'open', ...binder() };
  },
  pick_binder: () => null,
  forget_binder: ({ id }) => {
    state.shelf = state.shelf.filter((one) => one.id !== id);
    return start();
  },
  lock: () => {
    location.replace(location.pathname);
    return null;
  },
  binder,
  register: ({ id }) => {
    const register = content.registers.find((one) => one['id'] === id) ?? refuse('packs', 'no-such-pack');
    return {
      tab: tab(id),
      explanation: content.lines(register, 'explanation', languages()),
      file_here: content.lines(register, 'file_here', languages()),
      documents: filed(id),
      checklists:
        id === '2'
          ? [
              {
                id: 'first-application',
                title: content.line('title', { de: 'Erster Antrag beim Jobcenter', en: 'First application at the Jobcenter' }, languages()),
                items: content.items.map((one) => item(one.id)),
              },
            ]
          : [],
      contacts: id === '2' ? content.contacts(languages()) : [],
      past_contacts: [],
      keep: [],
      words: [],
      own_contacts: state.own.filter((one) => one.register === id),
    };
  },
  add_documents: ({ register }) => {
    const added = { ...documentOf('d1'), id: `d${state.documents.length + 1}`, register, title: 'Neue Unterlage' };
    state.documents.unshift(added);
    return {
      filed: [added],
      refused: [{ name: 'IMG_2041.HEIC', error: { area: 'intake', error: { id: 'heic-photo' } } }],
    };
  },
  document: ({ id }) => documentOf(id),
  office_names: () => ['Jobcenter', 'Sozialamt'],
  write_letter: ({ id, letter }) => Object.assign(documentOf(id), { letter }),
  print_slip: () => ({ name: 'Zettel.pdf', pages: 1 }),
  signs: () => ({
    looks: [{ title: both('Wie kam der Brief?', 'How did the letter come?'), signs: [yellow()] }],
    regions: [{ id: 'dresden', name: both('Dresden', 'Dresden') }],
    region: 'dresden',
  }),
  triage: () => ({
    urgency: 'red',
    title: both('Rot: heute oder morgen zur Beratung', 'Red: go to advice today or tomorrow'),
    act: both('Nehmen Sie Brief und Umschlag mit.', 'Take the letter and the envelope with you.'),
    reply: [both('Bitte gehen Sie morgen zur Beratung.', 'Please go to advice tomorrow.')],
    seen: [yellow()],
    see: [],
  }),
  change_document: (change) => Object.assign(documentOf(change.id), change),
  remove_document: ({ id }) => {
    state.removed.add(id);
    return null;
  },
  save_original: () => ({ name: 'Bescheid.pdf', pages: 1 }),
  set_item: (change) => {
    state.items.set(change.id, change.state);
    return item(change.id);
  },
  save_contact: (contact) => {
    const kept = { ...contact, id: contact.id === '' ? `c${Date.now()}` : contact.id };
    state.own = [...state.own.filter((one) => one.id !== kept.id), kept];
    return kept;
  },
  remove_contact: ({ id }) => {
    state.own = state.own.filter((one) => one.id !== id);
    return null;
  },
  search: ({ query }) => {
    const documents = state.documents.filter((one) => !state.removed.has(one.id) && one.title.toLowerCase().includes(query.toLowerCase()));
    return {
      groups: documents.length > 0 ? [{ id: '2', title: tab('2').title, documents }] : [],
      count: documents.length,
      filters: [
        { id: 'due', name: both('Steht an', 'Due'), count: 1 },
        { id: 'expired', name: both('Abgelaufen', 'Expired'), count: 0 },
        { id: 'missing', name: both('Original nicht da', 'Original not here'), count: 1 },
      ],
      persons: [],
      offices: [{ id: 'Jobcenter', name: { id: '', texts: [{ text: 'Jobcenter', lang: '', dir: 'auto' }] }, count: 2 }],
    };
  },
  stay_open: () => null,
  stop_staying_open: () => null,
  adjust_page: ({ id, page, adjustment }) => {
    const document = documentOf(id);
    return Object.assign(document, { pages: document.pages.map((one) => (one.number === page ? { ...one, adjustment } : one)) });
  },
  move_page: ({ id }) => documentOf(id),
  take_apart: ({ id }) => documentOf(id),
  combine: ({ id, others }) => {
    const pages = [id, ...others].flatMap((one) => documentOf(one).pages);
    state.documents = state.documents.filter((one) => !others.includes(one.id));
    return Object.assign(documentOf(id), { pages: pages.map((one, at) => ({ ...one, number: at + 1 })) });
  },
  add_pages: () => null,
  add_to_pile: () => null,
  sort_paper: () => pile(),
  leave_for_later: () => pile(),
  sort_as_page: () => pile(),
  keep_letter: () => null,
  pile: () => pile(),
  print_choices: () => ({
    groups: [
      { group: 'details', sheets: [{ name: 'my-details', title: both('A · Meine Daten auf einen Blick', 'A · My details at a glance'), private: false }] },
      { group: 'registers', sheets: content.registers.map((one) => ({ name: String(one['id']), title: tab(String(one['id'])).title, private: one['private'] === true })) },
      { group: 'furniture', sheets: [{ name: 'cover', title: both('Deckblatt', 'Cover'), private: false }] },
    ],
    apart: [
      { group: 'paths', sheets: [] },
      { group: 'team', sheets: [{ name: 'group-offer', title: both('E · Einladung in eine Gruppe', 'E · Invitation to a group'), private: false }] },
      { group: 'workshop', sheets: [{ name: 'practice-01', title: both('D · Übungsbrief 1', 'D · Practice letter 1'), private: false }] },
    ],
    starter: ['cover', 'my-details'],
    first_registers: ['cover', 'my-details', '1', '2'],
    binder: ['cover', ...content.registers.map((one) => String(one['id']))],
    papers: state.documents.map(({ id, title, register, private: hidden }) => ({ id, title, register, private: hidden })),
  }),
  prepare_print: ({ sheets, papers, only_changed }) => ({
    url: null,
    size: 0,
    pages: sheets.length + papers.ticked.length,
    toner: { letters: sheets.length, percent: 5 },
    whole: true,
    sheets: sheets.map((name) => ({ name, pages: 1 })),
    papers: [],
    left_out: [],
    papers_left_out: [],
    exchange: only_changed ? [{ name: '2', title: tab('2').title, printed: '2026-11-01', pages: 2 }] : null,
  }),
  drop_print: () => null,
  save_print: () => ({ name: 'Ordner.pdf', pages: 2 }),
  view_print: () => ({ name: 'Ordner.pdf', pages: 2 }),
  remember_print: () => null,
  begin_guest: () => [{ id: 'dresden', name: both('Dresden', 'Dresden') }],
  end_guest: () => ({ files: [], folders: 4 }),
};

const heard = new Map<string, number[]>();
const callbacks = new Map<number, (payload: unknown) => void>();

/** Says something unasked, as the core would: `mockSay('drag', { over: true })`. */
function say(event: string, payload: unknown): void {
  for (const id of heard.get(event) ?? []) callbacks.get(id)?.({ event, id, payload });
}

export function install(): void {
  // As the shell does.
  Object.freeze(Object.prototype);
  let last = 0;
  // Turns the window round, to see what breaks before the first right-to-left language is there.
  if (asked.has('dir')) {
    new MutationObserver(() => {
      if (document.documentElement.dir !== 'rtl') document.documentElement.dir = 'rtl';
    }).observe(document.documentElement, { attributes: true });
  }
  const internals = {
    transformCallback(callback: (payload: unknown) => void): number {
      callbacks.set(++last, callback);
      return last;
    },
    unregisterCallback: (id: number) => callbacks.delete(id),
    async invoke(command: string, given: { request?: unknown; event?: string; handler?: number }): Promise<unknown> {
      if (command === 'plugin:event|listen' && given.event !== undefined && given.handler !== undefined) {
        heard.set(given.event, [...(heard.get(given.event) ?? []), given.handler]);
        return given.handler;
      }
      if (!(command in answers)) return null;
      const answer = answers[command as keyof Answers] as (request: unknown) => unknown;
      // Answers cross the door as copies, as they do in the program.
      return structuredClone(await Promise.resolve(answer(given.request)));
    },
  };
  Object.assign(globalThis, {
    __TAURI_INTERNALS__: internals,
    __TAURI_EVENT_PLUGIN_INTERNALS__: { unregisterListener: () => undefined },
    mockSay: say,
  });
}
