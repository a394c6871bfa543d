// Where the person is, and the views last given by the core. One object for the one window.
// Deliberately not here: rules. Every change is asked of the core, and its answer replaces the view.

import { call } from './call';
import { choose } from './languages.svelte';
import { hush, tell } from './toasts.svelte';
import type {
  BinderView,
  DocumentView,
  DraftView,
  LanguageChoice,
  LeadView,
  OlderView,
  OpeningView,
  ReaderChoice,
  RecoveryView,
  RegisterView,
  ShelfEntryView,
  StartView,
  TalkView,
  TextView,
} from './bindings';

export type Place =
  | { at: 'waking' }
  | { at: 'start' }
  | { at: 'new-binder' }
  | { at: 'restore' }
  | { at: 'practice' }
  | { at: 'guest' }
  | { at: 'triage' }
  | { at: 'erase'; entry: ShelfEntryView }
  | { at: 'older'; older: OlderView }
  | { at: 'recovery'; recovery: RecoveryView }
  | { at: 'new-code'; recovery: RecoveryView; keys: boolean }
  | Ground
  | { at: 'document'; document: DocumentView }
  | { at: 'search' }
  | { at: 'trash' }
  | { at: 'care' }
  | { at: 'counsel'; brought?: string }
  | { at: 'print'; register: string | undefined }
  | { at: 'sheet'; wish: SheetWish }
  | { at: 'meeting' }
  | { at: 'help'; back: Place; page?: string }
  | { at: 'large'; back: Place; texts: TextView[] };

/** A page of the guide. */
interface Guided {
  at: 'guide';
  part: GuidePart;
  about?: string;
}

/** Pages on which others are laid: the way back leads to the one that was there. */
export type Ground =
  | { at: 'today' }
  | { at: 'sort' }
  | { at: 'register' }
  | { at: 'people' }
  | { at: 'appointments'; id?: string; planned?: PlannedAppointment }
  | { at: 'talk'; talk: TalkView }
  | { at: 'plan' }
  | { at: 'first-view' }
  | { at: 'together'; part: TogetherPart }
  | Guided;

/** What is known of an appointment before it is written down. */
export interface PlannedAppointment {
  place?: string;
  about?: string;
  /** Ids of kinds of paper. */
  bring?: string[];
}

/** One sheet, or a few that belong together, made ready from the page they are about. */
export interface SheetWish {
  /** Names of sheets. */
  sheets: string[];
  reader: ReaderChoice;
  /** Id of the appointment or note they are about. */
  about?: string;
  /** One for each side of a talk. */
  twice?: boolean;
  /** Languages to begin with, instead of those of the window. */
  languages?: string[];
  /** Ids of papers that follow the sheets. */
  papers?: string[];
  /** A set that is no part of a binder, to choose from: blank, for anybody. */
  set?: 'team' | 'workshop';
}

/** What the guide answers; `home` shows them all. `about` is the path or the rule that is shown. */
export type GuidePart = 'home' | 'status' | 'paths' | 'path' | 'deadline' | 'who' | 'wallet' | 'packs' | 'triage';

/** What is done together at a table; `home` shows it all. */
export type TogetherPart = 'home' | 'handover' | 'consents' | 'hours' | 'cases' | 'joining';

/** Screens that lose nothing when another one takes their place. */
const FREE: ReadonlySet<Place['at']> = new Set([
  'start', 'today', 'sort', 'register', 'people', 'appointments', 'plan', 'first-view', 'document', 'search', 'trash', 'care', 'guide',
]);

/** Sizes of everything in the window, in percent. */
const SIZES = [80, 90, 100, 110, 125, 150, 175, 200];

/** The register that files dropped on the first page go to: the first tab of the paper original. */
const FIRST_REGISTER = '1';

/** A note on which nothing is written yet. */
export function emptyTalk(day: string, of: { appointment?: string | null; case?: string | null }): TalkView {
  const nothing = { with: null, topic: null, present: null, languages: null, next: null, bring: null };
  return { id: '', talk: { ...nothing, day, appointment: of.appointment ?? null, case: of.case ?? null }, lines: [] };
}

class Session {
  place = $state.raw<Place>({ at: 'waking' });
  ground = $state.raw<Ground>({ at: 'today' });
  start = $state.raw<StartView | undefined>();
  binder = $state.raw<BinderView | undefined>();
  register = $state.raw<RegisterView | undefined>();
  query = $state('');
  /** Something that was being written and is gone on with: the form it belongs to takes it. */
  resumed = $state.raw<DraftView | undefined>();
  /** Key of the draft whose form is open. */
  writing = $state<string | undefined>();
  /** True once the binder was opened with what is on paper: that paper was in hands, and new sheets are advised. */
  fromPaper = $state(false);
  /** The last save that was begun; locking waits for it. */
  saved: Promise<unknown> = Promise.resolve();

  /** Asks what there is, and goes on where the window was before it was loaded again. */
  async wake(): Promise<void> {
    this.showStart(await call('start'));
    if (this.start?.open) await this.enter(await call('binder'));
    else this.#first();
  }

  /** The page in front where nothing is open: what the program was started with, or the shelf. */
  #first(): void {
    const brought = this.start?.brought ?? undefined;
    this.place = brought === undefined ? { at: 'start' } : { at: 'counsel', brought };
  }

  /** A file was brought along, as by a double click: it is opened at once where nothing else is, else after the lock. */
  async bring(): Promise<void> {
    const start = await call('start');
    this.showStart(start);
    if (this.place.at === 'start' || this.place.at === 'counsel') this.#first();
    else tell('ui-receive-brought-later', { name: start.brought ?? '' });
  }

  /** It was opened, or is not wanted any more. */
  async forgetBrought(): Promise<void> {
    this.showStart(await call('start'));
  }

  showStart(start: StartView): void {
    this.start = start;
    choose(start.choice);
  }

  /** Goes into a binder that was opened or made. */
  async enter(binder: BinderView): Promise<void> {
    this.binder = binder;
    if (binder.recovery_to_prove) this.place = { at: 'recovery', recovery: binder.recovery_to_prove };
    else if (binder.meeting !== null) this.showMeeting();
    else {
      this.register = await call('register', { id: FIRST_REGISTER });
      this.stand({ at: 'today' });
    }
  }

  /** Shows a page that others can be laid on. */
  stand(ground: Ground): void {
    // What is dropped there comes onto the pile, and no register is in front.
    if (ground.at === 'sort') this.register = undefined;
    this.ground = this.place = ground;
    this.query = '';
  }

  /** Goes back to the page on which another was laid. */
  back(): void {
    this.place = this.ground;
    this.query = '';
  }

  /** An appointment runs: nothing else of the binder stays in this page. */
  showMeeting(): void {
    this.register = this.resumed = undefined;
    hush();
    this.ground = { at: 'today' };
    this.place = { at: 'meeting' };
    this.query = '';
  }

  /** Goes where a line of the first page belongs. */
  async follow(lead: LeadView): Promise<void> {
    if (lead.to === 'document') await this.openDocument(lead.id);
    else if (lead.to === 'appointment') this.stand({ at: 'appointments', id: lead.id });
    else if (lead.to === 'talk') await this.openTalk(lead.id);
    else if (lead.to === 'register') await this.openRegister(lead.id);
    else if (lead.to === 'together') this.openTogether(lead.part === 'hours' ? 'hours' : 'consents');
    else if (lead.to === 'who') this.openGuide('who', lead.topic);
    else this.stand({ at: lead.to });
  }

  /** Opens the note of a talk. */
  async openTalk(id: string): Promise<void> {
    const talk = (await call('talks')).find((one) => one.id === id);
    if (talk) this.stand({ at: 'talk', talk });
  }

  /** Makes a sheet ready that belongs to the page in front. */
  openSheet(wish: SheetWish): void {
    this.place = { at: 'sheet', wish };
  }

  /** Goes into a binder of the shelf, or asks about its older state. */
  async opened(opening: OpeningView): Promise<void> {
    if (opening.state === 'open') await this.enter(opening);
    else this.place = { at: 'older', older: opening };
  }

  async openRegister(id: string): Promise<void> {
    this.register = await call('register', { id });
    this.stand({ at: 'register' });
  }

  async openDocument(id: string): Promise<void> {
    this.place = { at: 'document', document: await call('document', { id }) };
  }

  /** Shows the open document as it is now. */
  showDocument(document: DocumentView): void {
    if (this.place.at === 'document' && this.place.document.id === document.id) this.place = { ...this.place, document };
  }

  /** Goes back to where the document was opened. */
  leaveDocument(): void {
    if (this.place.at === 'document') this.back();
  }

  /** Opens a part of the guide, about one of its paths or rules if that is known. */
  openGuide(part: GuidePart, about?: string): void {
    this.stand({ at: 'guide', part, ...(about !== undefined && { about }) });
  }

  /** Opens a part of passing on and working together. */
  openTogether(part: TogetherPart): void {
    this.stand({ at: 'together', part });
  }

  /** Opens the page for printing: the register in front, or the whole binder where none is. */
  openPrint(): void {
    if (this.place.at === 'print') return;
    const shown = this.place.at === 'register' || this.place.at === 'document';
    this.place = { at: 'print', register: shown ? this.register?.tab.id : undefined };
    this.query = '';
  }

  /** Opens what can be read at any time; what is half done elsewhere stays. */
  openHelp(): void {
    if (FREE.has(this.place.at)) this.place = { at: 'help', back: this.place };
  }

  /** Shows one thing in giant letters and nothing else. */
  showLarge(texts: TextView[]): void {
    this.place = { at: 'large', back: this.place, texts };
  }

  /** Shows everything a step larger or smaller; 0 is the size it came with. */
  async enlarge(by: 1 | -1 | 0): Promise<void> {
    const now = this.start?.zoom ?? 100;
    const step = by === 1 ? SIZES.find((size) => size > now) : SIZES.findLast((size) => size < now);
    const percent = by === 0 ? 100 : step;
    if (percent === undefined || !this.start) return;
    // Known at once, so that a second press goes on from here.
    this.start = { ...this.start, zoom: percent };
    const start = await call('choose_zoom', { percent });
    // An answer to an earlier press comes too late to count.
    if (this.start.zoom === percent) this.showStart(start);
  }

  /** Asks for the views again, after a change or in another language. */
  async refresh(): Promise<void> {
    if (!this.binder) return;
    this.binder = await call('binder');
    if (this.register) this.register = await call('register', { id: this.register.tab.id });
  }

  /** Goes on with a draft: opens the form it belongs to. */
  async resume(draft: DraftView): Promise<void> {
    this.resumed = draft;
    const [form] = draft.key.split('/');
    if (form === 'person') this.stand({ at: 'people' });
    else if (form === 'appointment') this.stand({ at: 'appointments', ...(draft.about !== null && { id: draft.about }) });
    else if (form === 'goal' || form === 'step') this.stand({ at: 'plan' });
    else if (form === 'talk') await this.#resumeTalk(draft);
    else {
      await this.openRegister(draft.register);
      if (form === 'document' && draft.about !== null) await this.openDocument(draft.about);
    }
  }

  /** A note may have been begun and never kept. */
  async #resumeTalk(draft: DraftView): Promise<void> {
    const kept = (await call('talks')).find(({ id }) => id === draft.about);
    this.stand({ at: 'talk', talk: kept ?? emptyTalk(draft.fields['day'] ?? '', { appointment: draft.fields['appointment'] || null, case: draft.fields['case'] || null }) });
  }

  /** Takes back an action, or the last one, and offers to have it back after all. */
  async undo(action: string | null): Promise<void> {
    const { about, action: undoing } = await call('undo', { action });
    this.leaveDocument();
    await this.refresh();
    const what = about.texts[0]?.text ?? '';
    tell('ui-undone', { what }, async () => {
      await this.undo(undoing);
    });
  }

  /** Says what was done, with the way back to just that. */
  async tellDone(id: string, values: Record<string, string | number>): Promise<void> {
    const action = await call('latest_action');
    tell(id, values, action === null ? undefined : () => this.undo(action));
  }

  async chooseLanguages(choice: LanguageChoice): Promise<void> {
    this.showStart(await call('choose_languages', choice));
    await this.refresh();
  }

  /** Locks. The core then ends this page and loads a fresh one; until it does, nothing of the binder is shown. */
  async lock(): Promise<void> {
    await call('lock');
    this.binder = this.register = undefined;
    this.place = { at: 'waking' };
  }
}

export const session = new Session();
