// Made from src-tauri/src/views.rs and commands/list.rs; never edited by hand.

/**
 * Somebody else's key for the binder.
 */
export type AccessView = { 
/**
 * Its id.
 */
id: string, 
/**
 * As the person named them; empty where nobody knows.
 */
name: string, 
/**
 * Their public key, `age1…`; empty where nobody knows.
 */
key: string, 
/**
 * ISO date since when; none where nobody knows.
 */
since: string | null, 
/**
 * False when the list names somebody who has no key here.
 */
opens: boolean, };

/**
 * Where chosen files go.
 */
export type AddRequest = { 
/**
 * Register id.
 */
register: string, };

/**
 * What became of files that were added: each is filed or refused with a reason.
 */
export type AddedView = { 
/**
 * Filed.
 */
filed: Array<DocumentView>, 
/**
 * Not filed.
 */
refused: Array<RefusedView>, };

/**
 * The last backup of a binder.
 */
export type BackedUpView = { 
/**
 * ISO date.
 */
day: string, 
/**
 * True when something was changed after it.
 */
changed_since: boolean, };

/**
 * The open binder.
 */
export type BinderView = { 
/**
 * Its neutral name.
 */
name: string, 
/**
 * True for the invented sample binder; the window says so all the time.
 */
sample: boolean, 
/**
 * True when it was opened only to be looked at.
 */
view_only: boolean, 
/**
 * What was being written when it was locked.
 */
drafts: Array<DraftView>, 
/**
 * How much lies in the trash.
 */
trash: number, 
/**
 * Why it can only be looked at, where that is not the person's wish: damaged, or not to be written to. As commands
 * return errors.
 */
damage: { area: string, error: { id: string, args?: Record<string, string | number> } } | null, 
/**
 * The last backup, by hand or by itself, as the binder remembers it.
 */
backed_up: BackedUpView | null, 
/**
 * The folder copies go to when it is locked by hand, for people to read.
 */
copies_to: string | null, 
/**
 * Vain tries to open it since it was opened last.
 */
tries: TriesView | null, 
/**
 * True when there is little room left on its disk.
 */
little_room: boolean, 
/**
 * Until the recovery code was proved the window asks for it first.
 */
recovery_to_prove: RecoveryView | null, 
/**
 * All registers in order.
 */
tabs: Array<TabView>, };

/**
 * What a check came to.
 */
export type CheckView = { 
/**
 * Entries that were compared.
 */
records: number, 
/**
 * Files that were read to their end.
 */
files: number, 
/**
 * What is not as it was; empty when all is well.
 */
findings: Array<FindingView>, };

/**
 * A checklist.
 */
export type ChecklistView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Title.
 */
title: LineView, 
/**
 * Items in order.
 */
items: Array<ItemView>, };

/**
 * A contact of the pack.
 */
export type ContactView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Name.
 */
name: LineView, 
/**
 * Address.
 */
address: string | null, 
/**
 * Phone.
 */
phone: string | null, 
/**
 * E-mail.
 */
email: string | null, 
/**
 * Web address, as text.
 */
website: string | null, 
/**
 * Opening hours.
 */
hours: LineView | null, 
/**
 * What to know before going.
 */
note: LineView | null, 
/**
 * Evidence.
 */
fact: FactView, };

/**
 * What became of a copy that makes itself.
 */
export type CopiedView = { "state": "made" } & TakenOutView | { "state": "failed" } & RefusedView;

/**
 * Where copies go; a dialog asks for the folder.
 */
export type CopiesRequest = { 
/**
 * The passphrase that seals them.
 */
passphrase: string, };

/**
 * A new binder.
 */
export type CreateRequest = { 
/**
 * Neutral name; becomes the folder's name.
 */
name: string, 
/**
 * The passphrase.
 */
passphrase: string, 
/**
 * True to ask for another place by dialog.
 */
choose_place: boolean, 
/**
 * Name of its picture on the shelf.
 */
picture: string, };

/**
 * Something in the trash.
 */
export type DiscardedView = { 
/**
 * Its id.
 */
id: string, 
/**
 * `document` or `contact`.
 */
kind: string, 
/**
 * Its title or name.
 */
title: string, 
/**
 * ISO date since when.
 */
since: string, 
/**
 * Title of its register.
 */
register: LineView, };

/**
 * Changes to a document's card; none means "leave empty".
 */
export type DocumentRequest = { 
/**
 * Its id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Register id.
 */
register: string, 
/**
 * ISO date or none.
 */
issued: string | null, 
/**
 * ISO date or none.
 */
valid_until: string | null, 
/**
 * Where the original is.
 */
original: string | null, };

/**
 * A filed document.
 */
export type DocumentView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Register id.
 */
register: string, 
/**
 * ISO date on the paper.
 */
issued: string | null, 
/**
 * ISO date until which it is valid.
 */
valid_until: string | null, 
/**
 * True when that day is over.
 */
expired: boolean, 
/**
 * Where the original is.
 */
original: string | null, 
/**
 * ISO date of filing.
 */
added: string, 
/**
 * `pdf`, `jpeg` or `png`.
 */
kind: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * SHA-256 of the original bytes, 64 hex digits.
 */
sha256: string, 
/**
 * Where the window reads it: PDFs their bytes, pictures an upright preview without metadata.
 * `vault://localhost/document/<id>`.
 */
url: string, };

/**
 * What is being written in a form of the page.
 */
export type DraftRequest = { 
/**
 * Names the form and what it is about.
 */
key: string, 
/**
 * Register id.
 */
register: string, 
/**
 * The record it changes; none for a new one.
 */
about: string | null, 
/**
 * What was typed, by field.
 */
fields: { [key in string]: string }, };

/**
 * What was being written when the binder was locked.
 */
export type DraftView = { 
/**
 * Names the form and what it is about.
 */
key: string, 
/**
 * Register id.
 */
register: string, 
/**
 * The record it changes; none for a new one.
 */
about: string | null, 
/**
 * What was typed, by field.
 */
fields: { [key in string]: string }, };

/**
 * Files hover over the window, or left it.
 */
export type DragView = { 
/**
 * True while they could be dropped.
 */
over: boolean, };

/**
 * Which binder to erase for good.
 */
export type EraseRequest = { 
/**
 * From `ShelfEntryView`.
 */
id: string, 
/**
 * Its name, typed.
 */
name: string, };

/**
 * A binder was erased.
 */
export type ErasedView = { 
/**
 * The shelf without it.
 */
start: StartView, 
/**
 * Files in its folder that were none of its own and are still there.
 */
others: number, };

/**
 * Evidence of a line.
 */
export type FactView = { 
/**
 * Source.
 */
source: string, 
/**
 * ISO date "Stand".
 */
stand: string, 
/**
 * True when the Stand is older than eighteen months.
 */
stale: boolean, 
/**
 * `low`, `medium`, `high`.
 */
confidence: string, };

/**
 * One thing that is not as it was.
 */
export type FindingView = { 
/**
 * Title of the document it is about, where it is about one.
 */
title: string | null, 
/**
 * What it is. Words: `finding-<id>` and `.hint`.
 */
finding: { id: string, args?: Record<string, string | number> }, };

/**
 * Gives somebody access.
 */
export type GiveAccessRequest = { 
/**
 * How the person calls them.
 */
name: string, 
/**
 * Their public key, `age1…`.
 */
key: string, 
/**
 * The passphrase that opens the binder now.
 */
passphrase: string, };

/**
 * Which binder of the shelf, document or contact, or which register.
 */
export type Handle = { 
/**
 * As a view gave it.
 */
id: string, };

/**
 * What happened to one record.
 */
export type HistoryView = { 
/**
 * What it is about, in the chosen languages.
 */
about: LineView, 
/**
 * Latest first.
 */
moments: Array<MomentView>, };

/**
 * A found document.
 */
export type HitView = { 
/**
 * The document.
 */
document: DocumentView, 
/**
 * Title of its register.
 */
register: LineView, };

/**
 * When an open binder is locked.
 */
export type IdleChoice = { 
/**
 * Seconds without anybody.
 */
seconds: number, };

/**
 * The countdown before the lock.
 */
export type IdleView = { 
/**
 * Seconds until the lock; none when somebody is there.
 */
seconds_left: number | null, };

/**
 * A document in a backup.
 */
export type InBackupView = { 
/**
 * Its title.
 */
title: string, 
/**
 * Register id.
 */
register: string, 
/**
 * False when an original of it was lost already when the backup was made.
 */
whole: boolean, };

/**
 * A changed state of an item.
 */
export type ItemRequest = { 
/**
 * `checklist/item`.
 */
id: string, 
/**
 * `open`, `in-work`, `handed-in`, `done` or `n-a`.
 */
state: string, };

/**
 * An item of a checklist.
 */
export type ItemView = { 
/**
 * `checklist/item`.
 */
id: string, 
/**
 * What to do.
 */
line: LineView, 
/**
 * `open`, `in-work`, `handed-in`, `done` or `n-a`.
 */
state: string, 
/**
 * ISO date of the last change of state.
 */
changed: string | null, 
/**
 * Office in charge.
 */
office: string | null, 
/**
 * Papers to bring.
 */
needs: Array<string>, 
/**
 * The law behind it.
 */
law: string | null, 
/**
 * Source and Stand.
 */
fact: FactView, };

/**
 * The chosen languages: one, or two side by side. Kept outside every binder; says nothing about a person.
 */
export type LanguageChoice = { 
/**
 * First column and the language of buttons.
 */
first: string, 
/**
 * Second column.
 */
second: string | null, };

/**
 * A language one can choose.
 */
export type LanguageView = { 
/**
 * BCP 47 tag.
 */
tag: string, 
/**
 * Its own name.
 */
name: string, 
/**
 * `ltr` or `rtl`.
 */
dir: string, };

/**
 * One line in one or two languages; equal, side by side.
 */
export type LineView = { 
/**
 * Stable id of the line.
 */
id: string, 
/**
 * In the order of the chosen languages: one or two entries.
 */
texts: Array<TextView>, };

/**
 * One action.
 */
export type MomentView = { 
/**
 * ISO date on this machine's calendar.
 */
day: string, 
/**
 * `HH:MM` on this machine's clock.
 */
time: string, 
/**
 * What happened.
 */
what: LineView, 
/**
 * Each changed field in a line.
 */
lines: Array<LineView>, };

/**
 * New keys for the binder.
 */
export type NewKeysRequest = { 
/**
 * The passphrase that opens the binder now.
 */
current: string, 
/**
 * The one from then on; none to keep it.
 */
new: string | null, 
/**
 * Ids of those who keep access.
 */
keep: Array<string>, };

/**
 * The newest changes of an older state and of the one that was seen here.
 */
export type OlderView = { 
/**
 * Of the state that lies there now; none for an empty binder.
 */
found: StampView | null, 
/**
 * Of the state that was seen here last.
 */
known: StampView | null, };

/**
 * Opening a binder of the shelf.
 */
export type OpenRequest = { 
/**
 * From [`ShelfEntryView::id`].
 */
id: string, 
/**
 * The passphrase, or the recovery code when `with_code`.
 */
secret: string, 
/**
 * True when the secret is the recovery code.
 */
with_code: boolean, 
/**
 * True to open it only to be looked at.
 */
view_only: boolean, };

/**
 * What became of opening a binder.
 */
export type OpeningView = { "state": "open" } & BinderView | { "state": "older" } & OlderView;

/**
 * A contact the person added.
 */
export type OwnContactView = { 
/**
 * Its id; empty when new.
 */
id: string, 
/**
 * Register id.
 */
register: string, 
/**
 * Name.
 */
name: string, 
/**
 * What they help with.
 */
role: string | null, 
/**
 * Phone.
 */
phone: string | null, 
/**
 * Address.
 */
address: string | null, 
/**
 * E-mail.
 */
email: string | null, };

/**
 * Another passphrase.
 */
export type PassphraseRequest = { 
/**
 * The passphrase that holds now.
 */
current: string, 
/**
 * The one that is to hold.
 */
new: string, };

/**
 * A public key out of a file.
 */
export type PickedKeyView = { 
/**
 * `age1…`
 */
key: string, };

/**
 * What a backup would bring back.
 */
export type PracticeView = { 
/**
 * Name of the binder.
 */
name: string, 
/**
 * ISO date on which the backup was made.
 */
made: string, 
/**
 * Originals in it; each was read to its end.
 */
files: number, 
/**
 * Its documents in the order of filing.
 */
documents: Array<InBackupView>, };

/**
 * What to print.
 */
export type PrintRequest = { 
/**
 * `cover` or register ids; empty means all.
 */
sheets: Array<string>, 
/**
 * Language tags as equal lines.
 */
languages: Array<string>, 
/**
 * False for blank sheets to fill by hand.
 */
filled: boolean, };

/**
 * How far long work has come.
 */
export type ProgressView = { 
/**
 * Bytes done.
 */
done: number, 
/**
 * Of how many; 0 while that is not known.
 */
of: number, };

/**
 * What opens a binder when the passphrase is forgotten.
 */
export type ProofRequest = { "by": "code", 
/**
 * Eight groups of six digits.
 */
code: string, } | { "by": "shares", 
/**
 * Nine groups of six digits.
 */
one: string, 
/**
 * Those of another sheet.
 */
other: string, };

/**
 * Two typed groups, in the order asked.
 */
export type ProveRequest = { 
/**
 * The typed digits.
 */
groups: Array<string>, };

/**
 * The code on paper, and the passphrase that is to hold from now on.
 */
export type RecoverRequest = { 
/**
 * From [`super::ShelfEntryView::id`].
 */
id: string, 
/**
 * What opens it instead of the passphrase.
 */
proof: ProofRequest, 
/**
 * The new passphrase.
 */
passphrase: string, };

/**
 * The recovery code, shown once.
 */
export type RecoveryView = { 
/**
 * Eight groups of six digits.
 */
groups: Array<string>, 
/**
 * Which two groups (1–8) the person is asked to type, to prove the sheet is in their hands.
 */
prove: Array<number>, };

/**
 * A file that was not taken.
 */
export type RefusedView = { 
/**
 * Its name, without folders.
 */
name: string, 
/**
 * The error, as commands return it.
 */
error: { area: string, error: { id: string, args?: Record<string, string | number> } }, };

/**
 * One register, opened.
 */
export type RegisterView = { 
/**
 * Its tab.
 */
tab: TabView, 
/**
 * Explanation, line by line.
 */
explanation: Array<LineView>, 
/**
 * What to file here.
 */
file_here: Array<LineView>, 
/**
 * Filed documents, newest first.
 */
documents: Array<DocumentView>, 
/**
 * Its checklists.
 */
checklists: Array<ChecklistView>, 
/**
 * Contacts of the pack.
 */
contacts: Array<ContactView>, 
/**
 * The person's own contacts.
 */
own_contacts: Array<OwnContactView>, };

/**
 * A sound copy of a damaged binder.
 */
export type RepairedView = { 
/**
 * Name of its folder, without those it lies in.
 */
name: string, 
/**
 * Entries in it.
 */
records: number, 
/**
 * Papers that got a new card because theirs was lost.
 */
found: number, 
/**
 * Titles of papers whose file is lost.
 */
lost: Array<string>, 
/**
 * What is still amiss in it.
 */
findings: Array<FindingView>, };

/**
 * A binder out of a backup.
 */
export type RestoreRequest = { 
/**
 * Neutral name; becomes the folder's name.
 */
name: string, 
/**
 * What the backup was made with.
 */
secret: string, 
/**
 * True when that is the recovery code.
 */
with_code: boolean, 
/**
 * Name of its picture on the shelf.
 */
picture: string, };

/**
 * A file written at the person's request.
 */
export type SavedView = { 
/**
 * The file's name, without folders.
 */
name: string, 
/**
 * Pages.
 */
pages: number, };

/**
 * What to look for.
 */
export type SearchRequest = { 
/**
 * Any part of a word, in any spelling.
 */
query: string, };

/**
 * What opens the binder, shown once more.
 */
export type SecretRequest = { 
/**
 * The passphrase, or the recovery code when `with_code`.
 */
secret: string, 
/**
 * True when the secret is the recovery code.
 */
with_code: boolean, };

/**
 * A binder known on this machine.
 */
export type ShelfEntryView = { 
/**
 * Handle for `open_binder`; not a path.
 */
id: string, 
/**
 * Neutral name: the folder's name without its ending.
 */
name: string, 
/**
 * Name of its picture, if it was given one.
 */
picture: string | null, 
/**
 * False when the folder is not there now, for example on a stick.
 */
present: boolean, 
/**
 * True for a sample binder: it opens without typing, send an empty secret.
 */
sample: boolean, };

/**
 * A moment on this machine's calendar and clock.
 */
export type StampView = { 
/**
 * ISO date.
 */
day: string, 
/**
 * `HH:MM`.
 */
time: string, };

/**
 * Everything the window needs when it starts or after a lock.
 */
export type StartView = { 
/**
 * Languages one can choose.
 */
languages: Array<LanguageView>, 
/**
 * The choice so far.
 */
choice: LanguageChoice, 
/**
 * Binders known on this machine.
 */
shelf: Array<ShelfEntryView>, 
/**
 * Where a new binder would be put, for people to read.
 */
new_place: string, 
/**
 * Set while a binder is open (after a reload of the window).
 */
open: boolean, 
/**
 * Seconds until an open binder is locked when nobody is there.
 */
idle_seconds: number, 
/**
 * False where the system forbids the page its sandbox.
 */
sandboxed: boolean, 
/**
 * What became of the copy that was made before the last lock.
 */
copied: CopiedView | null, };

/**
 * A password that is being chosen.
 */
export type StrengthRequest = { 
/**
 * As far as it is typed.
 */
passphrase: string, };

/**
 * How hard it is to guess.
 */
export type StrengthView = { 
/**
 * `weak`, `fair`, `good` or `strong`. Words: `passphrase-<grade>`.
 */
grade: string, };

/**
 * A password made of words.
 */
export type SuggestRequest = { 
/**
 * Tag of the language of the words; none for the person's own, where it has a list.
 */
language: string | null, };

/**
 * Words for a password.
 */
export type SuggestionView = { 
/**
 * The words, with blanks between.
 */
passphrase: string, 
/**
 * Tag of their language.
 */
language: string, 
/**
 * Tags of all languages that have a list.
 */
languages: Array<string>, };

/**
 * A tab.
 */
export type TabView = { 
/**
 * Register id, `1`–`10`, `a`–`e`.
 */
id: string, 
/**
 * `front`, `tab` or `back`.
 */
group: string, 
/**
 * Title in the chosen languages.
 */
title: LineView, 
/**
 * Icon name.
 */
icon: string, 
/**
 * Pattern name.
 */
pattern: string, 
/**
 * Documents filed here.
 */
documents: number, 
/**
 * Checklist items not yet done.
 */
open_items: number, 
/**
 * Private by default.
 */
private: boolean, };

/**
 * A backup that was read back, or everything taken out in open files.
 */
export type TakenOutView = { 
/**
 * Name of the file or folder, without those it lies in.
 */
name: string, 
/**
 * Originals in it.
 */
files: number, 
/**
 * What could not be read any more, with the reason.
 */
left_out: Array<RefusedView>, };

/**
 * A text in the language it is really in.
 */
export type TextView = { 
/**
 * The text.
 */
text: string, 
/**
 * BCP 47 tag of the language it is in.
 */
lang: string, 
/**
 * `ltr` or `rtl`.
 */
dir: string, };

/**
 * Vain tries to open a binder.
 */
export type TriesView = { 
/**
 * How many.
 */
count: number, 
/**
 * The last of them.
 */
last: StampView, };

/**
 * Which action to take back; none for the last one.
 */
export type UndoRequest = { 
/**
 * As [`UndoneView::action`] or `latest_action` gave it.
 */
action: string | null, };

/**
 * What was taken back.
 */
export type UndoneView = { 
/**
 * The taking back; it can be taken back in turn.
 */
action: string, 
/**
 * What it was about, in the chosen languages.
 */
about: LineView, };

/** Every command: what it takes and what it gives. */
export interface Commands {
  start: { request: void; response: StartView };
  choose_languages: { request: LanguageChoice; response: StartView };
  choose_idle: { request: IdleChoice; response: StartView };
  pick_binder: { request: void; response: StartView | null };
  forget_binder: { request: Handle; response: StartView };
  restore_backup: { request: RestoreRequest; response: StartView | null };
  practice_backup: { request: SecretRequest; response: PracticeView | null };
  erase_binder: { request: EraseRequest; response: ErasedView };
  create_binder: { request: CreateRequest; response: BinderView | null };
  create_sample: { request: void; response: BinderView };
  print_recovery: { request: void; response: SavedView | null };
  prove_recovery: { request: ProveRequest; response: BinderView };
  open_binder: { request: OpenRequest; response: OpeningView };
  recover_binder: { request: RecoverRequest; response: OpeningView };
  open_older: { request: void; response: BinderView };
  lock: { request: void; response: null };
  active: { request: void; response: null };
  stop_work: { request: void; response: null };
  keep_draft: { request: DraftRequest; response: null };
  drop_draft: { request: Handle; response: null };
  binder: { request: void; response: BinderView };
  register: { request: Handle; response: RegisterView };
  add_documents: { request: AddRequest; response: AddedView | null };
  document: { request: Handle; response: DocumentView };
  change_document: { request: DocumentRequest; response: DocumentView };
  remove_document: { request: Handle; response: null };
  save_original: { request: Handle; response: SavedView | null };
  set_item: { request: ItemRequest; response: ItemView };
  save_contact: { request: OwnContactView; response: OwnContactView };
  remove_contact: { request: Handle; response: null };
  trash: { request: void; response: Array<DiscardedView> };
  restore_from_trash: { request: Handle; response: null };
  latest_action: { request: void; response: string | null };
  undo: { request: UndoRequest; response: UndoneView };
  history: { request: Handle; response: HistoryView };
  check_binder: { request: void; response: CheckView };
  back_up: { request: SecretRequest; response: TakenOutView | null };
  repair_binder: { request: void; response: RepairedView | null };
  export_binder: { request: void; response: TakenOutView | null };
  choose_copies: { request: CopiesRequest; response: BinderView | null };
  stop_copies: { request: void; response: BinderView };
  make_copy: { request: void; response: null };
  suggest_passphrase: { request: SuggestRequest; response: SuggestionView };
  passphrase_strength: { request: StrengthRequest; response: StrengthView };
  change_passphrase: { request: PassphraseRequest; response: null };
  renew_code: { request: SecretRequest; response: RecoveryView };
  begin_new_keys: { request: NewKeysRequest; response: RecoveryView };
  prove_new_code: { request: ProveRequest; response: null };
  make_shares: { request: SecretRequest; response: SavedView | null };
  accesses: { request: void; response: Array<AccessView> };
  pick_key: { request: void; response: PickedKeyView | null };
  give_access: { request: GiveAccessRequest; response: Array<AccessView> };
  remove_access: { request: Handle; response: Array<AccessView> };
  search: { request: SearchRequest; response: Array<HitView> };
  print_sheets: { request: PrintRequest; response: SavedView | null };
  view_sheets: { request: PrintRequest; response: SavedView };
}

/** What the core says unasked. */
export interface Events {
  'binder-changed': null;
  'documents-added': AddedView;
  drag: DragView;
  progress: ProgressView;
  idle: IdleView;
}
