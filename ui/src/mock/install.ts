// An invented core behind the same door, for looking at the window in a browser. Never part of the program.
// The address chooses what is shown: ?empty (no binder yet), ?open, ?sample, ?languages=de,en, ?dir=rtl.

import * as content from './content';
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
        { id: 'b1', name: 'Sonne', present: true, sample: false },
        { id: 'b2', name: 'Muster', present: true, sample: true },
        { id: 'b3', name: 'Stick', present: false, sample: false },
      ],
  removed: new Set<string>(),
  documents: structuredClone(content.documents),
  own: structuredClone(content.own),
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
    { tag: 'de', name: 'Deutsch', dir: 'ltr' },
    { tag: 'en', name: 'English', dir: 'ltr' },
  ],
  choice: state.choice,
  shelf: state.shelf,
  new_place: '/home/user/Dokumente',
  open: state.open,
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
  recovery_to_prove: state.proved
    ? null
    : { groups: ['481902', '117364', '905518', '273640', '664201', '038857', '592216', '740093'], prove: [3, 7] },
  tabs: content.registers.map((one) => tab(String(one['id']))),
});

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

type Answers = { [N in keyof Commands]: (request: Commands[N]['request']) => Commands[N]['response'] };

const answers: Answers = {
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
  open_binder: ({ id, secret }) => {
    state.sample = id === 'b2';
    if (secret === 'wrong') refuse('vault', 'wrong-passphrase');
    state.open = true;
    return binder();
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
  change_document: (change) => Object.assign(documentOf(change.id), change),
  remove_document: ({ id }) => {
    state.removed.add(id);
    return null;
  },
  restore_document: ({ id }) => {
    state.removed.delete(id);
    return documentOf(id);
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
  search: ({ query }) =>
    state.documents
      .filter((one) => !state.removed.has(one.id) && one.title.toLowerCase().includes(query.toLowerCase()))
      .map((document) => ({ document, register: tab(document.register).title })),
  print_sheets: ({ sheets }) => ({ name: 'Ordner.pdf', pages: sheets.length === 0 ? 31 : 2 }),
  view_sheets: ({ sheets }) => ({ name: 'Ordner.pdf', pages: sheets.length === 0 ? 31 : 2 }),
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
