// Made from src-tauri/src/views.rs and commands/list.rs; never edited by hand.

/**
 * What the receiver takes over.
 */
export type AcceptRequest = { 
/**
 * Places of open matters, from 0 on.
 */
matters: Array<number>, };

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
register: string, 
/**
 * What paper it is, when that is known: id of a kind of the packs.
 */
paper: string | null, };

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
 * Another way to show a photo.
 */
export type AdjustRequest = { 
/**
 * Id of the document.
 */
id: string, 
/**
 * From 1.
 */
page: number, 
/**
 * How it is shown from now on.
 */
adjustment: { corners: { x: number; y: number }[] | null; turn: 'none' | 'right' | 'half' | 'left'; clean: boolean }, };

/**
 * The new adviser has accepted.
 */
export type AdviserRequest = { 
/**
 * Id of who stops today; none if nobody does.
 */
before: string | null, 
/**
 * Name of the new one.
 */
name: string, 
/**
 * Where they work.
 */
organisation: string | null, 
/**
 * Phone.
 */
phone: string | null, };

/**
 * What is kept of an appointment.
 */
export type AppointmentFields = { 
/**
 * ISO date.
 */
day: string, 
/**
 * `HH:MM:SS`; seconds may be missing.
 */
time: string | null, 
/**
 * Office and room.
 */
place: string | null, 
/**
 * The way there.
 */
way: string | null, 
/**
 * What it is about.
 */
about: string | null, 
/**
 * Who comes along.
 */
companion: string | null, 
/**
 * The second service at the table, where three meet.
 */
third: string | null, 
/**
 * Who interprets, or into which language.
 */
interpreter: string | null, 
/**
 * What to ask.
 */
questions: Array<string>, 
/**
 * Ids of the kinds of paper to bring.
 */
bring: Array<string>, 
/**
 * What came of it.
 */
result: string | null, };

/**
 * An appointment, new or changed.
 */
export type AppointmentRequest = { 
/**
 * Id of the record; empty when new.
 */
id: string, 
/**
 * What is kept.
 */
appointment: AppointmentFields, };

/**
 * One appointment.
 */
export type AppointmentView = { 
/**
 * Id of the record.
 */
id: string, 
/**
 * What is kept.
 */
appointment: AppointmentFields, 
/**
 * Of each paper to bring, what is there.
 */
papers: Array<BringView>, 
/**
 * Id of the note of the talk, once there is one.
 */
note: string | null, 
/**
 * `over`, `today`, `tomorrow` or `later`.
 */
when: string, };

/**
 * All appointments.
 */
export type AppointmentsView = { 
/**
 * From today on, the next first.
 */
coming: Array<AppointmentView>, 
/**
 * Before today, the last first.
 */
past: Array<AppointmentView>, 
/**
 * Questions that many people ask, to choose from.
 */
questions: Array<QuestionView>, };

/**
 * One area.
 */
export type AreaHoursView = { 
/**
 * Its name.
 */
area: ChoiceView, 
/**
 * In the person's words.
 */
why: string | null, 
/**
 * Of each of the twelve months, as `2:30`; empty for none.
 */
months: Array<string>, 
/**
 * Of all twelve.
 */
sum: string, 
/**
 * What was worked.
 */
worked: string, };

/**
 * One thing that comes.
 */
export type ArrivingRecordView = { 
/**
 * What people call it.
 */
title: string, 
/**
 * What happens to it, in words.
 */
what: LineView, };

/**
 * What comes into one register.
 */
export type ArrivingView = { 
/**
 * Its title; none for what lies in none.
 */
register: LineView | null, 
/**
 * One by one.
 */
records: Array<ArrivingRecordView>, };

/**
 * What was asked already.
 */
export type AskedView = { 
/**
 * ISO date.
 */
day: string, 
/**
 * By whom.
 */
with: string | null, 
/**
 * What.
 */
asked: string, 
/**
 * Id of the note.
 */
note: string, };

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
 * What stands in the way of a goal.
 */
export type BarrierView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What is missing.
 */
name: LineView, 
/**
 * What anybody can do about it.
 */
next: LineView, };

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
 * How many papers are to be sorted.
 */
to_sort: number, 
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
 * Id of the appointment that runs: then nothing else is open.
 */
meeting: string | null, 
/**
 * Until the recovery code was proved the window asks for it first.
 */
recovery_to_prove: RecoveryView | null, 
/**
 * All registers in order.
 */
tabs: Array<TabView>, };

/**
 * A paper to bring.
 */
export type BringView = { 
/**
 * Id of its kind.
 */
kind: string, 
/**
 * What it is called.
 */
name: LineView, 
/**
 * Where such a paper is filed.
 */
register: string, 
/**
 * `there`, `only-a-photo`, `expired` or `missing`.
 */
coverage: string, 
/**
 * The same in words.
 */
said: LineView, 
/**
 * The filed paper that covers it best.
 */
document: string | null, 
/**
 * Kept from others.
 */
private: boolean, };

/**
 * What a round advised, as far as it is written.
 */
export type CaseResultRequest = { 
/**
 * What was said and agreed.
 */
words: Array<string>, };

/**
 * A case sheet; an empty id for a new one.
 */
export type CaseView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Instead of a name.
 */
code: string, 
/**
 * ISO date of the round.
 */
day: string | null, 
/**
 * How old, roughly.
 */
age: string | null, 
/**
 * Who lives together.
 */
household: string | null, 
/**
 * Kind of residence, roughly.
 */
status: string | null, 
/**
 * What the person is good at.
 */
skills: string | null, 
/**
 * What was done so far.
 */
steps: string | null, 
/**
 * What the round is asked.
 */
question: string, 
/**
 * ISO date the person said yes.
 */
agreed: string | null, 
/**
 * ISO date the person said no.
 */
refused: string | null, 
/**
 * Id of the note of what the round advised, once there is one. Told by the core, whatever a request says.
 */
note: string | null, };

/**
 * Sheets for case conferences.
 */
export type CasesView = { 
/**
 * The newest first.
 */
cases: Array<CaseView>, 
/**
 * A fresh code for the next.
 */
code: string, };

/**
 * What became of one contact.
 */
export type ChangeView = { 
/**
 * `added`, `changed`, `checked`, `retired`, `removed` or `renamed`.
 */
kind: string, 
/**
 * The same in words.
 */
said: LineView, 
/**
 * Its name, in German.
 */
name: string, 
/**
 * Before and after.
 */
fields: Array<FieldChangeView>, };

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
 * A checklist in a step.
 */
export type ChecklistHintView = { 
/**
 * The register it stands in.
 */
register: string, 
/**
 * Its title.
 */
title: LineView, };

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
 * Several under one name.
 */
export type ChoiceGroupView = { 
/**
 * Its name.
 */
title: LineView, 
/**
 * The choices.
 */
choices: Array<ChoiceView>, };

/**
 * One of several.
 */
export type ChoiceView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: LineView, };

/**
 * A pack file that was chosen and not taken in yet.
 */
export type ChosenPackView = { 
/**
 * Names of its regions.
 */
regions: Array<LineView>, 
/**
 * What the signer said about it.
 */
comment: string, 
/**
 * True when the person took a pack of this signer before.
 */
known: boolean, 
/**
 * What would be different.
 */
changes: Array<RegisterChangesView>, };

/**
 * Papers that become one.
 */
export type CombineRequest = { 
/**
 * Id of the one that stays.
 */
id: string, 
/**
 * Ids of those that become further pages, in this order.
 */
others: Array<string>, };

/**
 * One thing that is different on each side.
 */
export type ConflictView = { 
/**
 * What people call it.
 */
title: string, 
/**
 * The field in words; none for whether it is there at all.
 */
field: LineView | null, 
/**
 * The value here.
 */
here: LineView, 
/**
 * The value there.
 */
there: LineView, 
/**
 * True if the other one was written later.
 */
there_wins: boolean, 
/**
 * True if both can be kept.
 */
joinable: boolean, };

/**
 * A consent; an empty id for a new one.
 */
export type ConsentView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Who may know.
 */
to: string, 
/**
 * Who may pass something on.
 */
from: string | null, 
/**
 * Exactly what.
 */
what: string, 
/**
 * What for.
 */
purpose: string, 
/**
 * ISO date of its last day.
 */
until: string | null, 
/**
 * ISO date of the signature.
 */
signed: string | null, 
/**
 * ISO date it was taken back.
 */
withdrawn: string | null, 
/**
 * Who explained it, in which language.
 */
explained: string | null, 
/**
 * How it stands: `consent-holds` and others. Reckoned by the core, whatever a request says.
 */
state: string, };

/**
 * Consents, and what was shown or given to whom.
 */
export type ConsentsView = { 
/**
 * Consents, the newest first.
 */
consents: Array<ConsentView>, 
/**
 * What went out, the newest first.
 */
given: Array<GivenView>, 
/**
 * Papers that can be named.
 */
papers: Array<PrintablePaperView>, };

/**
 * What the person writes beside a contact of a pack; without words and number it is taken away.
 */
export type ContactNoteRequest = { 
/**
 * Id of the contact.
 */
id: string, 
/**
 * Any words.
 */
note: string | null, 
/**
 * The number the person uses.
 */
phone: string | null, };

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
 * Since when it no longer exists.
 */
retired: RetiredView | null, 
/**
 * What the person wrote beside it.
 */
own_note: string | null, 
/**
 * The number the person uses.
 */
own_phone: string | null, 
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
 * Which copy to look into, and what opens it.
 */
export type CopyRequest = { 
/**
 * Handle of the copy.
 */
id: string, 
/**
 * A password, or a code if `with_code`.
 */
secret: string, 
/**
 * True for a recovery code.
 */
with_code: boolean, };

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
 * A rule of time in a step.
 */
export type DeadlineHintView = { 
/**
 * Id of the rule.
 */
rule: string, 
/**
 * The rule in words.
 */
line: LineView, };

/**
 * A letter or an event to reckon from.
 */
export type DeadlineRequest = { 
/**
 * Id of a rule; none when only the period in the letter is known.
 */
rule: string | null, 
/**
 * The period in the letter: `2w`.
 */
period: string | null, 
/**
 * ISO date on the letter or envelope, or of the event.
 */
day: string, 
/**
 * `post`, `yellow`, `hand` and others; none when nobody knows.
 */
way: string | null, };

/**
 * Something the person wrote about themselves; it fills the fields of sheets that ask for it.
 */
export type DetailView = { 
/**
 * Name of the slot: `given-name`, `no-contact` and others.
 */
slot: string, 
/**
 * The person's words; blank ones take them back.
 */
words: string, };

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
 * What paper it is: id of a kind of the packs.
 */
paper: string | null, 
/**
 * ISO date, month or year, or none.
 */
issued: string | null, 
/**
 * ISO date, month or year, or none.
 */
valid_until: string | null, 
/**
 * Who issued or sent it: a contact by its name, else own words.
 */
office: string | null, 
/**
 * Reference number.
 */
reference: string | null, 
/**
 * Whose paper it is.
 */
person: string | null, 
/**
 * Where the original is.
 */
original: string | null, 
/**
 * Whether it is kept from others; none leaves that to its kind and its register.
 */
private_choice: boolean | null, 
/**
 * Who has the original for now.
 */
lent_to: string | null, 
/**
 * ISO date since when, or none.
 */
lent_since: string | null, 
/**
 * What to remember.
 */
note: string | null, };

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
 * What paper it is: id of a kind of the packs.
 */
paper: string | null, 
/**
 * ISO date on the paper: a day, a month or a year.
 */
issued: string | null, 
/**
 * ISO date until which it is valid: a day, a month or a year.
 */
valid_until: string | null, 
/**
 * How near that end is: `early`, `near`, `at-once`, `over`; none while it is far.
 */
expiry: string | null, 
/**
 * Who issued or sent it.
 */
office: string | null, 
/**
 * Reference number.
 */
reference: string | null, 
/**
 * Whose paper it is.
 */
person: string | null, 
/**
 * Where the original is.
 */
original: string | null, 
/**
 * True when it stays off paper for others.
 */
private: boolean, 
/**
 * What the person decided about that; none leaves it to its kind and its register.
 */
private_choice: boolean | null, 
/**
 * Who has the original for now.
 */
lent_to: string | null, 
/**
 * ISO date since when.
 */
lent_since: string | null, 
/**
 * What the person wants to remember.
 */
note: string | null, 
/**
 * What makes it a letter.
 */
letter: LetterView | null, 
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
url: string, 
/**
 * Its files, in page order; what stands above of kind, size and place is the first one's.
 */
pages: Array<PageView>, };

/**
 * What was done.
 */
export type DoneRequest = { 
/**
 * As [`DueView::kind`].
 */
kind: string, 
/**
 * As [`DueView::about`].
 */
about: string, };

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
 * One thing that is due.
 */
export type DueView = { 
/**
 * Why it is in the list: `deadline`, `appointment`, `agreed` and others.
 */
kind: string, 
/**
 * The same in words.
 */
name: LineView, 
/**
 * ISO date.
 */
day: string, 
/**
 * `HH:MM`, of an appointment.
 */
time: string | null, 
/**
 * Where the day stands: `over`, `today`, `tomorrow` or `later`. Never how many days are left.
 */
when: string, 
/**
 * In the person's words.
 */
what: string | null, 
/**
 * Who does it, or the office.
 */
who: string | null, 
/**
 * Id of the record.
 */
about: string, 
/**
 * Kept from others.
 */
private: boolean, 
/**
 * True when it can be marked as done from here.
 */
can_be_done: boolean, 
/**
 * Where it belongs.
 */
lead: LeadView, };

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
 * A sheet that is printed anew.
 */
export type ExchangeView = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its title.
 */
title: LineView, 
/**
 * ISO date of its last print; none when it was never printed.
 */
printed: string | null, 
/**
 * Pages of its last print.
 */
pages: number, };

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
 * One field before and after.
 */
export type FieldChangeView = { 
/**
 * Its name.
 */
field: LineView, 
/**
 * What stood there.
 */
from: LineView | null, 
/**
 * What stands there now.
 */
to: LineView | null, };

/**
 * A way to narrow what was found.
 */
export type FilterView = { 
/**
 * What is asked for.
 */
id: string, 
/**
 * In the chosen languages, or the person's own words.
 */
name: LineView, 
/**
 * How many papers would be left.
 */
count: number, };

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
 * What a counsellor asks first, on one screen.
 */
export type FirstViewView = { 
/**
 * What the person wrote about themselves for the sheets.
 */
details: Array<DetailView>, 
/**
 * Name of the residence paper, if the person told it.
 */
status: LineView | null, 
/**
 * When it ends: as the person wrote it, else as the filed paper says.
 */
permit_until: string | null, 
/**
 * What is due but appointments and private things.
 */
due: Array<DueView>, 
/**
 * Who advised, those of today first.
 */
advisers: Array<PersonView>, 
/**
 * What was asked already, the newest first.
 */
asked: Array<AskedView>, 
/**
 * The next appointment.
 */
next: AppointmentView | null, };

/**
 * Hours of an area in a month.
 */
export type ForecastRequest = { 
/**
 * Id of the area.
 */
area: string, 
/**
 * ISO dates of first days of months: all get these hours.
 */
months: string[], 
/**
 * As people write hours; empty for none.
 */
hours: string, };

/**
 * What was found.
 */
export type FoundView = { 
/**
 * By register, in the order of the registers; what is to be sorted comes last.
 */
groups: Array<HitsView>, 
/**
 * How many papers that are.
 */
count: number, 
/**
 * What would be left with each filter.
 */
filters: Array<FilterView>, 
/**
 * The same for each person.
 */
persons: Array<FilterView>, 
/**
 * The same for each office.
 */
offices: Array<FilterView>, };

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
 * Something that was shown or given; an empty id for a new one.
 */
export type GivenView = { 
/**
 * Its id.
 */
id: string, 
/**
 * ISO date.
 */
day: string, 
/**
 * To whom.
 */
to: string, 
/**
 * What, in the person's words.
 */
what: string | null, 
/**
 * Ids of papers.
 */
documents: Array<string>, 
/**
 * `shown`, `copy` or `original`.
 */
how: 'shown' | 'copy' | 'original', 
/**
 * ISO date it came back.
 */
back: string | null, 
/**
 * Id of the consent it rests on.
 */
consent: string | null, };

/**
 * A goal that can be chosen.
 */
export type GoalChoiceView = { 
/**
 * Its id.
 */
id: string, 
/**
 * In the person's words.
 */
words: string, 
/**
 * Its steps.
 */
steps: number, };

/**
 * What is kept of a goal.
 */
export type GoalFields = { 
/**
 * In the person's words.
 */
words: string, 
/**
 * The same in German.
 */
german: string | null, 
/**
 * Id of an area.
 */
area: string | null, 
/**
 * Ids of barriers.
 */
barriers: Array<string>, 
/**
 * ISO date: when to look at it again.
 */
review: string | null, 
/**
 * `ahead`, `reached` or `put-aside`.
 */
state: string, 
/**
 * Who proposes it, if it is not the person.
 */
proposed_by: string | null, };

/**
 * A goal, new or changed.
 */
export type GoalRequest = { 
/**
 * Id of the record; empty when new.
 */
id: string, 
/**
 * What is kept.
 */
goal: GoalFields, };

/**
 * What is kept of a step.
 */
export type GoalStepFields = { 
/**
 * Id of its goal.
 */
goal: string, 
/**
 * What is done.
 */
words: string, 
/**
 * Who does it.
 */
who: string | null, 
/**
 * ISO date: by when.
 */
until: string | null, 
/**
 * What will show that it is done.
 */
proof: string | null, 
/**
 * Id of the barrier it overcomes.
 */
barrier: string | null, 
/**
 * ISO date: when it was done.
 */
done: string | null, 
/**
 * Who proposes it, if it is not the person.
 */
proposed_by: string | null, };

/**
 * A step, new or changed.
 */
export type GoalStepRequest = { 
/**
 * Id of the record; empty when new.
 */
id: string, 
/**
 * What is kept.
 */
step: GoalStepFields, };

/**
 * One step.
 */
export type GoalStepView = { 
/**
 * Id of the record.
 */
id: string, 
/**
 * What is kept.
 */
step: GoalStepFields, 
/**
 * True when its day is over and it is not done.
 */
over: boolean, };

/**
 * One goal.
 */
export type GoalView = { 
/**
 * Id of the record.
 */
id: string, 
/**
 * What is kept.
 */
goal: GoalFields, 
/**
 * What its area is called.
 */
area: LineView | null, 
/**
 * What stands in its way and no step overcomes: each with a next step that anybody can take.
 */
barriers: Array<BarrierView>, 
/**
 * Its steps.
 */
steps: Array<GoalStepView>, };

/**
 * What was chosen, to be sealed.
 */
export type HandOverRequest = { 
/**
 * What was chosen.
 */
wish: HandoverWish, 
/**
 * What seals it.
 */
seal: SealRequest, };

/**
 * What went out.
 */
export type HandedOverView = { 
/**
 * The file, without folders.
 */
name: string, 
/**
 * Papers in it.
 */
papers: number, };

/**
 * Which binder of the shelf, document or contact, or which register.
 */
export type Handle = { 
/**
 * As a view gave it.
 */
id: string, };

/**
 * Everything the owner can choose from.
 */
export type HandoverChoicesView = { 
/**
 * What is open, the earliest first.
 */
matters: Array<OpenMatterView>, 
/**
 * Goals that are the person's.
 */
goals: Array<GoalChoiceView>, 
/**
 * Notes of talks, the newest first.
 */
notes: Array<NamedView>, 
/**
 * Filed papers, by register.
 */
papers: Array<PrintablePaperView>, 
/**
 * Services the pack names for the person, to begin with.
 */
receivers: Array<string>, 
/**
 * Advisers of today, who may stop with the handover.
 */
advisers: Array<NamedView>, };

/**
 * What the owner chose.
 */
export type HandoverWish = { 
/**
 * Ids of what is open.
 */
matters: Array<string>, 
/**
 * Other open matters, in the person's words.
 */
others: Array<MatterView>, 
/**
 * Ids of goals.
 */
goals: Array<string>, 
/**
 * Ids of notes.
 */
notes: Array<string>, 
/**
 * Ids of papers.
 */
papers: Array<string>, 
/**
 * Who gets it.
 */
receiver: string, 
/**
 * What for.
 */
purpose: string, 
/**
 * ISO date until which the consent holds.
 */
until: string | null, 
/**
 * Tags of the languages on the two pages.
 */
languages: Array<string>, };

/**
 * A page that can be read.
 */
export type HelpEntryView = { 
/**
 * Id of its sheet.
 */
id: string, 
/**
 * Title.
 */
title: LineView, 
/**
 * What it is good for and for whom.
 */
about: LineView, 
/**
 * True when it has sentences to point at.
 */
cards: boolean, };

/**
 * A page, whole.
 */
export type HelpPageView = { 
/**
 * Its title and purpose.
 */
entry: HelpEntryView, 
/**
 * From top to bottom.
 */
parts: Array<HelpPartView>, };

/**
 * A piece of a page.
 */
export type HelpPartView = { "kind": "heading", 
/**
 * Its words.
 */
title: LineView, } | { "kind": "lines", 
/**
 * The lines.
 */
lines: Array<LineView>, } | { "kind": "note", 
/**
 * The remarks.
 */
lines: Array<LineView>, } | { "kind": "cards", 
/**
 * The sentences.
 */
lines: Array<LineView>, };

/**
 * What a locked binder says to its owner.
 */
export type HintChoice = { 
/**
 * Name of a picture.
 */
picture: string | null, 
/**
 * Whether it tells which letters were typed last.
 */
letters: boolean, };

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
 * Found documents of one register.
 */
export type HitsView = { 
/**
 * Register id; none for what is to be sorted.
 */
id: string | null, 
/**
 * Its title.
 */
title: LineView, 
/**
 * The documents.
 */
documents: Array<DocumentView>, };

/**
 * The twelve months and what was granted.
 */
export type HoursPeriodRequest = { 
/**
 * ISO date in the first month.
 */
since: string | null, 
/**
 * As people write hours.
 */
granted: string | null, 
/**
 * ISO date when both looked at it again.
 */
reviewed: string | null, };

/**
 * The forecast of hours beside what is known of it.
 */
export type HoursView = { 
/**
 * Areas there are, in order.
 */
areas: Array<AreaHoursView>, 
/**
 * ISO dates of the first days of the twelve months.
 */
months: Array<string>, 
/**
 * Of all areas.
 */
sum: string, 
/**
 * What was worked in these months.
 */
worked: string, 
/**
 * The rule of the town; none where its pack has none.
 */
rule: ThresholdView | null, 
/**
 * What the sum means: `hours-reaches` and others.
 */
against: string, 
/**
 * What was granted.
 */
granted: string | null, 
/**
 * ISO date on which 70 % of the time is over.
 */
review: string, 
/**
 * True from that day on, or when 70 % of the granted hours were worked, until both looked at it again.
 */
review_due: boolean, 
/**
 * True when 70 % of the granted hours were worked.
 */
mostly_worked: boolean, 
/**
 * ISO date when both looked at it again.
 */
reviewed: string | null, 
/**
 * Worked hours, the newest first.
 */
entries: Array<WorkedView>, };

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
seconds_left: number | null, 
/**
 * Seconds for which it stays open whether or not somebody is there; none as long as nobody asked for that.
 */
stays_open: number | null, };

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
 * What was decided, in the order of the conflicts; none where the later one holds.
 */
export type JoinRequest = { 
/**
 * `here`, `there`, `both` or none.
 */
keep: Array<'here' | 'there' | 'both' | null>, };

/**
 * What was taken in.
 */
export type JoinedView = { 
/**
 * The action, to take it back; none if this copy knew everything.
 */
action: string | null, 
/**
 * Papers that came in.
 */
papers: number, 
/**
 * Titles of papers that the other copy has lost, too.
 */
lost: Array<string>, };

/**
 * A letter that was kept after its triage.
 */
export type KeptLetterView = { 
/**
 * The letter; none when no file could be taken.
 */
letter: DocumentView | null, 
/**
 * Files that were not taken.
 */
refused: Array<RefusedView>, };

/**
 * Something to keep or to throw away.
 */
export type KeptView = { 
/**
 * What it is.
 */
line: LineView, 
/**
 * True when it may be thrown away.
 */
may_go: boolean, 
/**
 * The law behind it.
 */
law: string | null, 
/**
 * Evidence.
 */
fact: FactView, };

/**
 * Opening a binder of the shelf with a key file, which is chosen by dialog.
 */
export type KeyFileRequest = { 
/**
 * From [`ShelfEntryView::id`].
 */
id: string, 
/**
 * True to open it only to be looked at.
 */
view_only: boolean, };

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
dir: string, 
/**
 * False while native speakers have not read it: the window says so where it is chosen.
 */
reviewed: boolean, };

/**
 * Where a line leads.
 */
export type LeadView = { "to": "document", 
/**
 * Its id.
 */
id: string, } | { "to": "appointment", 
/**
 * Its id.
 */
id: string, } | { "to": "talk", 
/**
 * Its id.
 */
id: string, } | { "to": "plan" } | { "to": "people" } | { "to": "together", 
/**
 * Its name.
 */
part: string, } | { "to": "who", 
/**
 * Its id.
 */
topic: string, } | { "to": "register", 
/**
 * Its id.
 */
id: string, };

/**
 * What is found on this machine after somebody printed without a binder.
 */
export type LeftBehindView = { 
/**
 * Files that were not there before, by their names inside our folders.
 */
files: Array<string>, 
/**
 * How many folders were looked through.
 */
folders: number, };

/**
 * Something that is not printed as asked.
 */
export type LeftOutView = { 
/**
 * What kind of thing, by the name of its sentence.
 */
id: string, 
/**
 * The sheet it is about, where it is about one.
 */
sheet: string | null, 
/**
 * What is left out, and why.
 */
said: LineView, };

/**
 * What is known of a letter; none makes the paper one like others.
 */
export type LetterRequest = { 
/**
 * Id of the document.
 */
id: string, 
/**
 * What makes it a letter.
 */
letter: LetterView | null, };

/**
 * What makes a document a letter.
 */
export type LetterView = { 
/**
 * How it came: `post`, `yellow`, `deposited`, `hand` and others.
 */
way: string | null, 
/**
 * ISO date that counts: on the envelope, on the note of the post, of the handover.
 */
envelope: string | null, 
/**
 * ISO date when the person had it.
 */
arrived: string | null, 
/**
 * Id of a rule; none when only the period in the letter is known.
 */
rule: string | null, 
/**
 * The period in the letter: `2w`.
 */
period: string | null, 
/**
 * ISO date: the earliest plausible last day. Reckoned by the core, whatever a request says.
 */
due: string | null, 
/**
 * ISO date when it was answered.
 */
done: string | null, 
/**
 * Id of the filed photo of the envelope.
 */
envelope_photo: string | null, };

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
 * Signs of one kind.
 */
export type LooksView = { 
/**
 * What they are.
 */
title: LineView, 
/**
 * In order.
 */
signs: Array<SignView>, };

/**
 * Something open.
 */
export type MatterView = { 
/**
 * What it is about.
 */
title: string, 
/**
 * The office, with its reference.
 */
office: string | null, 
/**
 * ISO date: by when.
 */
until: string | null, 
/**
 * What comes next.
 */
next: string | null, };

/**
 * An appointment that runs: only what belongs on the table is open.
 */
export type MeetingView = { 
/**
 * The appointment; private papers are left out of it.
 */
appointment: AppointmentView, 
/**
 * How many papers to bring are not shown because they are private.
 */
shut: number, 
/**
 * The note of the talk, as far as it is written.
 */
talk: TalkView, };

/**
 * What a copy would bring. Nothing changed yet.
 */
export type MergeView = { 
/**
 * By register.
 */
registers: Array<ArrivingView>, 
/**
 * What was changed on both sides.
 */
conflicts: Array<ConflictView>, 
/**
 * Papers that come with it.
 */
papers: number, };

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
 * Another place for a page.
 */
export type MovePageRequest = { 
/**
 * Id of the document.
 */
id: string, 
/**
 * From 1.
 */
page: number, 
/**
 * Its new place, from 1.
 */
to: number, };

/**
 * Something to choose by a name the person gave.
 */
export type NamedView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
name: string, };

/**
 * Why an area needs hours.
 */
export type NeedRequest = { 
/**
 * Id of the area.
 */
area: string, 
/**
 * In the person's words.
 */
why: string | null, };

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
 * Something the person does next that has no day.
 */
export type NextView = { 
/**
 * Id of the record.
 */
id: string, 
/**
 * What it is: content, or the person's words.
 */
line: LineView, 
/**
 * How it stands, in words.
 */
state: LineView, 
/**
 * Where it belongs.
 */
lead: LeadView, };

/**
 * A kind of number.
 */
export type NumberKindView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: LineView, 
/**
 * On which paper it stands.
 */
stands_on: LineView, 
/**
 * Evidence, also of its check digits.
 */
fact: FactView, };

/**
 * A number to keep; an empty id for a new one.
 */
export type NumberRequest = { 
/**
 * Its id; empty when new.
 */
id: string, 
/**
 * Id of its kind.
 */
kind: string, 
/**
 * As it stands on the paper.
 */
value: string, 
/**
 * Whose it is; none for the owner.
 */
person: string | null, 
/**
 * The paper it stands on.
 */
paper: string | null, };

/**
 * A number of the person.
 */
export type NumberView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Id of its kind.
 */
kind: string, 
/**
 * Name of its kind.
 */
name: LineView, 
/**
 * As it was typed.
 */
value: string, 
/**
 * As people read it.
 */
shown: string, 
/**
 * Whose it is; none for the owner.
 */
person: string | null, 
/**
 * The paper it stands on.
 */
paper: string | null, 
/**
 * `fits`, `doubtful` or `not-checked`.
 */
check: string, 
/**
 * What its check digits say, in words.
 */
said: LineView, };

/**
 * Somebody else becomes responsible.
 */
export type OfficeChangeView = { 
/**
 * The day in words.
 */
said: LineView, 
/**
 * Who then.
 */
answers: Array<OfficeView>, };

/**
 * An office or service that may be responsible.
 */
export type OfficeView = { 
/**
 * Id of its row.
 */
id: string, 
/**
 * The office.
 */
office: LineView, 
/**
 * What would have to be known; none when it fits for certain.
 */
perhaps: LineView | null, 
/**
 * For which residence papers, when that is what is not known.
 */
papers: LineView | null, 
/**
 * Why.
 */
reason: LineView, 
/**
 * The law behind it.
 */
law: string | null, 
/**
 * Evidence.
 */
fact: FactView, 
/**
 * Where it is.
 */
contacts: Array<ContactView>, };

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
 * Something open that can be chosen.
 */
export type OpenMatterView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Kept from others: chosen only by hand.
 */
private: boolean, 
/**
 * What it is about.
 */
title: string, 
/**
 * The office, with its reference.
 */
office: string | null, 
/**
 * ISO date: by when.
 */
until: string | null, 
/**
 * What comes next.
 */
next: string | null, };

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
 * A pack that was taken in.
 */
export type OwnPackView = { 
/**
 * What the signer said about it.
 */
comment: string | null, 
/**
 * ISO date when it was taken in.
 */
since: string, 
/**
 * What was different then.
 */
changes: Array<RegisterChangesView>, };

/**
 * The packs of this binder.
 */
export type PacksView = { 
/**
 * Id of the region in use.
 */
city: string, 
/**
 * All regions, widest last.
 */
regions: Array<RegionView>, 
/**
 * Why the binder's own packs are not used, if they no longer fit this program.
 */
refused: { area: string, error: { id: string, args?: Record<string, string | number> } } | null, };

/**
 * One page of a document.
 */
export type PageRequest = { 
/**
 * Id of the document.
 */
id: string, 
/**
 * From 1.
 */
page: number, };

/**
 * A file of a document: a photo is a page, a PDF may be several.
 */
export type PageView = { 
/**
 * From 1.
 */
number: number, 
/**
 * `pdf`, `jpeg` or `png`.
 */
kind: string, 
/**
 * Bytes of the original.
 */
size: number, 
/**
 * SHA-256 of the original bytes, 64 hex digits.
 */
sha256: string, 
/**
 * Where the window reads it as it is shown; another address after every change.
 */
url: string, 
/**
 * A small picture of it; none for a PDF.
 */
thumbnail: string | null, 
/**
 * The photo as it was taken, upright; none for a PDF.
 */
photo: string | null, 
/**
 * How a photo is shown: the corners of the page on the upright photo in ten-thousandths of its sides (top left, top right,
 * bottom right, bottom left; none for the whole photo), turned afterwards, black on white.
 */
adjustment: { corners: { x: number; y: number }[] | null; turn: 'none' | 'right' | 'half' | 'left'; clean: boolean }, };

/**
 * A kind of paper.
 */
export type PaperKindView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
name: LineView, 
/**
 * Where such a paper is usually filed.
 */
register: string, };

/**
 * A paper that does not come along.
 */
export type PaperLeftOutView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Why it cannot be printed, as commands return errors; none for one that is private and was not ticked.
 */
error: { area: string, error: { id: string, args?: Record<string, string | number> } } | null, };

/**
 * A kind of paper, and whether one is filed.
 */
export type PaperView = { 
/**
 * Id of its kind.
 */
kind: string, 
/**
 * What it is called.
 */
name: LineView, 
/**
 * Where such a paper is filed.
 */
register: string, 
/**
 * The one filed last; none while it is missing.
 */
document: string | null, };

/**
 * Which papers follow the sheets, and how.
 */
export type PapersRequest = { 
/**
 * All of them but private ones, in the order of the registers.
 */
all: boolean, 
/**
 * Ids of those that were ticked, in their order.
 */
ticked: Array<string>, 
/**
 * Ids of papers that are cards: front and back on one page. One paper with both sides, or two.
 */
cards: Array<Array<string>>, 
/**
 * Pictures no finer than 300 dots an inch.
 */
coarse: boolean, 
/**
 * Photos without colour.
 */
grey: boolean, 
/**
 * Tried on PDFs that are locked; never kept.
 */
password: string | null, };

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
 * A situation of life.
 */
export type PathEntryView = { 
/**
 * Its id.
 */
id: string, 
/**
 * In the person's words.
 */
title: LineView, 
/**
 * For whom it is.
 */
about: LineView, 
/**
 * False when it is usually for other residence papers than the person's.
 */
fits: boolean, };

/**
 * A path with its steps.
 */
export type PathView = { 
/**
 * Its id.
 */
id: string, 
/**
 * In the person's words.
 */
title: LineView, 
/**
 * For whom it is and what to know first.
 */
about: LineView, 
/**
 * Papers a person usually has when it begins.
 */
has: Array<PaperView>, 
/**
 * In order.
 */
steps: Array<StepView>, 
/**
 * True when a handover belongs to its sheets: the adviser often changes here.
 */
handover: boolean, };

/**
 * Who helps with what.
 */
export type PeopleView = { 
/**
 * Everybody who helps or helped; those who stopped come last.
 */
people: Array<PersonView>, 
/**
 * What somebody can be called.
 */
roles: Array<ChoiceView>, 
/**
 * How the person wants to be reached, and how not.
 */
reach: Array<DetailView>, };

/**
 * What is kept of somebody who helps.
 */
export type PersonFields = { 
/**
 * Name.
 */
name: string, 
/**
 * Id of a role.
 */
role: string | null, 
/**
 * What they help with.
 */
topic: string | null, 
/**
 * Where they work.
 */
organisation: string | null, 
/**
 * Phone.
 */
phone: string | null, 
/**
 * E-mail.
 */
email: string | null, 
/**
 * Address.
 */
address: string | null, 
/**
 * When and in which languages they can be reached.
 */
times: string | null, 
/**
 * ISO date: the first day.
 */
since: string | null, 
/**
 * ISO date: the last day.
 */
until: string | null, 
/**
 * Id of who stands in for them.
 */
deputy: string | null, };

/**
 * Somebody who helps, new or changed.
 */
export type PersonRequest = { 
/**
 * Id of the record; empty when new.
 */
id: string, 
/**
 * What is kept.
 */
person: PersonFields, };

/**
 * Somebody who helps.
 */
export type PersonView = { 
/**
 * Id of the record.
 */
id: string, 
/**
 * What is kept.
 */
person: PersonFields, 
/**
 * What their role is called.
 */
role: LineView | null, 
/**
 * Who stands in for them, and their team: names.
 */
beside: Array<string>, 
/**
 * What they may know, by consents that hold.
 */
may_know: Array<string>, 
/**
 * True when they help no more.
 */
ended: boolean, 
/**
 * True when they stay off paper for others.
 */
private: boolean, };

/**
 * A public key out of a file.
 */
export type PickedKeyView = { 
/**
 * `age1…`
 */
key: string, };

/**
 * Where many papers come from.
 */
export type PileRequest = { 
/**
 * True for a folder with everything in it, false for chosen files.
 */
folder: boolean, };

/**
 * What is to be sorted.
 */
export type PileView = { 
/**
 * The paper whose turn it is; none when everything is sorted.
 */
paper: DocumentView | null, 
/**
 * How many are sorted since the pile was empty.
 */
sorted: number, 
/**
 * Of how many.
 */
of: number, 
/**
 * The paper that was filed before, if there is one.
 */
last: DocumentView | null, };

/**
 * One column of the plan.
 */
export type PlanColumnView = { 
/**
 * `social`, `language` or `work`.
 */
id: string, 
/**
 * Its goals.
 */
goals: Array<GoalView>, };

/**
 * The plan.
 */
export type PlanView = { 
/**
 * Goals by what they are about: living together, German, work.
 */
columns: Array<PlanColumnView>, 
/**
 * What others propose and the person did not answer.
 */
proposals: Array<ProposalView>, 
/**
 * Areas of support a goal can belong to.
 */
areas: Array<ChoiceView>, 
/**
 * What can stand in the way of a goal.
 */
barriers: Array<ChoiceView>, };

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
 * A paper of a print.
 */
export type PreparedPaperView = { 
/**
 * Its id; of a card of two papers that of the front.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Printed pages.
 */
pages: number, 
/**
 * What a person should know about it.
 */
remarks: Array<LineView>, };

/**
 * A sheet of a print.
 */
export type PreparedSheetView = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its pages.
 */
pages: number, };

/**
 * A print that lies ready in memory.
 */
export type PreparedView = { 
/**
 * Where the window reads it; none when no page is left to print or to show.
 */
url: string | null, 
/**
 * Bytes.
 */
size: number, 
/**
 * All pages, also those too heavy to be shown.
 */
pages: number, 
/**
 * What the sheets need; papers come on top. None where no sheet is printed.
 */
toner: TonerView | null, 
/**
 * False when the papers are too heavy to be shown; they follow when it is saved.
 */
whole: boolean, 
/**
 * The sheets with their pages, in order.
 */
sheets: Array<PreparedSheetView>, 
/**
 * The papers with their pages, in order.
 */
papers: Array<PreparedPaperView>, 
/**
 * What was asked for and is not there as asked.
 */
left_out: Array<LeftOutView>, 
/**
 * Papers that do not come along.
 */
papers_left_out: Array<PaperLeftOutView>, 
/**
 * What to take out of the paper binder, where only changed sheets were asked for.
 */
exchange: Array<ExchangeView> | null, };

/**
 * Sheets about one record.
 */
export type PrintAboutRequest = { 
/**
 * Names of sheets.
 */
sheets: Array<string>, 
/**
 * Id of the record.
 */
about: string | null, };

/**
 * For which region something is printed.
 */
export type PrintChoicesRequest = { 
/**
 * Id of a region, where no binder is open.
 */
region: string | null, };

/**
 * What there is to print.
 */
export type PrintChoicesView = { 
/**
 * Sheets by what they are for.
 */
groups: Array<SheetGroupView>, 
/**
 * Sheets that are no part of a binder, in the same way.
 */
apart: Array<SheetGroupView>, 
/**
 * Names of the sheets somebody needs first, few pages: forms, and front sheets for their papers.
 */
starter: Array<string>, 
/**
 * Names of the same with everything the registers explain.
 */
first_registers: Array<string>, 
/**
 * Names of the sheets a binder is made of.
 */
binder: Array<string>, 
/**
 * The person's papers in the order of the registers.
 */
papers: Array<PrintablePaperView>, };

/**
 * What to print.
 */
export type PrintRequest = { 
/**
 * Id of a region, where no binder is open.
 */
region: string | null, 
/**
 * Names of sheets.
 */
sheets: Array<string>, 
/**
 * Names of sheets that are wanted although they are not meant for this reader.
 */
anyway: Array<string>, 
/**
 * Id of the appointment or note the sheets are about; none means the next, and the newest.
 */
about: string | null, 
/**
 * Each sheet twice, one for each side of a talk.
 */
twice: boolean, 
/**
 * Language tags as equal lines.
 */
languages: Array<string>, 
/**
 * False for blank sheets to fill by hand.
 */
filled: boolean, 
/**
 * Who gets it.
 */
reader: ReaderChoice, 
/**
 * What is private goes along.
 */
with_private: boolean, 
/**
 * Large type.
 */
large: boolean, 
/**
 * With squares to scan.
 */
squares: boolean, 
/**
 * Only sheets that are not as they were printed, behind a slip that says which old ones to take out.
 */
only_changed: boolean, 
/**
 * The person's papers.
 */
papers: PapersRequest, };

/**
 * A paper that can follow the sheets.
 */
export type PrintablePaperView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Register id.
 */
register: string, 
/**
 * Left out unless ticked by itself.
 */
private: boolean, };

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
 * What somebody proposes.
 */
export type ProposalView = { 
/**
 * Id of the record.
 */
id: string, 
/**
 * `goal` or `step`.
 */
kind: string, 
/**
 * By whom.
 */
by: string, 
/**
 * What.
 */
words: string, 
/**
 * The same in German.
 */
german: string | null, 
/**
 * The goal a step belongs to, in the person's words.
 */
goal: string | null, };

/**
 * Two typed groups, in the order asked.
 */
export type ProveRequest = { 
/**
 * The typed digits.
 */
groups: Array<string>, };

/**
 * A question to choose.
 */
export type QuestionView = { 
/**
 * In the chosen languages.
 */
line: LineView, 
/**
 * In German, as the office reads it.
 */
german: string, };

/**
 * Who gets a print.
 */
export type ReaderChoice = "me" | "office" | "helper";

/**
 * What opens a received bundle.
 */
export type ReceiveRequest = { 
/**
 * The password that was told; none to open with the receiver's own key file.
 */
password: string | null, 
/**
 * What opens the key file, if it is sealed.
 */
key_password: string | null, 
/**
 * True for the file the program was started with, false to choose one.
 */
brought: boolean, };

/**
 * A goal of the person.
 */
export type ReceivedGoalView = { 
/**
 * In the person's words.
 */
words: string, 
/**
 * The same in German.
 */
german: string | null, 
/**
 * What is done: the step, who does it, by when.
 */
steps: Array<MatterView>, };

/**
 * A note of a talk.
 */
export type ReceivedNoteView = { 
/**
 * ISO date.
 */
day: string, 
/**
 * With whom, about what.
 */
about: string, 
/**
 * What was said, and who does what.
 */
lines: Array<string>, };

/**
 * A paper in a bundle.
 */
export type ReceivedPaperView = { 
/**
 * From 1 on, through the bundle.
 */
number: number, 
/**
 * Title.
 */
title: string, 
/**
 * `pdf`, `jpeg` or `png`.
 */
kind: string, 
/**
 * In bytes.
 */
size: number, 
/**
 * Where it can be read.
 */
url: string, };

/**
 * A received bundle.
 */
export type ReceivedView = { 
/**
 * Whose papers they are, as that person wrote it.
 */
person: string | null, 
/**
 * Who was to get it.
 */
receiver: string, 
/**
 * What for.
 */
purpose: string, 
/**
 * ISO date it was made.
 */
written: string, 
/**
 * ISO date until which the consent holds.
 */
until: string | null, 
/**
 * True when that day is over.
 */
over: boolean, 
/**
 * What is open.
 */
matters: Array<MatterView>, 
/**
 * Goals with their steps.
 */
goals: Array<ReceivedGoalView>, 
/**
 * Notes of talks.
 */
notes: Array<ReceivedNoteView>, 
/**
 * Its papers.
 */
papers: Array<ReceivedPaperView>, 
/**
 * Where the two pages can be read.
 */
pages: string, 
/**
 * Their size in bytes.
 */
pages_size: number, };

/**
 * The earliest plausible day and the sum behind it.
 */
export type ReckonedView = { 
/**
 * ISO date.
 */
day: string, 
/**
 * What the rule is called.
 */
title: LineView | null, 
/**
 * The day with what it means.
 */
said: LineView, 
/**
 * What must be read beside it.
 */
warnings: Array<LineView>, 
/**
 * The sum, line by line.
 */
steps: Array<SumLineView>, 
/**
 * The rule, what comes afterwards, whose holidays count.
 */
rules: Array<LineView>, 
/**
 * What can be read after it.
 */
remarks: Array<LineView>, 
/**
 * The law behind the rule.
 */
law: string | null, 
/**
 * Evidence of the rule.
 */
fact: FactView | null, 
/**
 * Evidence of when a letter counts as delivered.
 */
delivery: FactView | null, 
/**
 * Where somebody reads the letter with the person.
 */
advice: Array<ContactView>, };

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
 * A region.
 */
export type RegionView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: LineView, 
/**
 * ISO date of its Stand.
 */
stand: string, 
/**
 * True when that is old.
 */
stale: boolean, 
/**
 * Contacts it has of its own.
 */
contacts: number, 
/**
 * Set when the binder carries it itself.
 */
own: OwnPackView | null, };

/**
 * What is different on the sheet of one register.
 */
export type RegisterChangesView = { 
/**
 * Its id.
 */
register: string, 
/**
 * Its title.
 */
title: LineView, 
/**
 * One for each contact.
 */
changes: Array<ChangeView>, };

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
 * Contacts that no longer exist, beside which the person wrote something.
 */
past_contacts: Array<ContactView>, 
/**
 * What to keep, and what may be thrown away.
 */
keep: Array<KeptView>, 
/**
 * The office words that matter most here.
 */
words: Array<WordView>, 
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
 * A contact that no longer exists.
 */
export type RetiredView = { 
/**
 * ISO date of the first day without it.
 */
since: string, 
/**
 * Who does its work now.
 */
successor: LineView | null, };

/**
 * What a residence paper usually means in one matter.
 */
export type RightView = { 
/**
 * The matter.
 */
area: LineView, 
/**
 * What is usual.
 */
line: LineView, 
/**
 * The law behind it.
 */
law: string | null, 
/**
 * Evidence.
 */
fact: FactView, };

/**
 * A rule of time.
 */
export type RuleView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
title: LineView, 
/**
 * The rule in words.
 */
rule: LineView, 
/**
 * The day it is counted from, in words.
 */
event: LineView, 
/**
 * True when it begins with a letter.
 */
begins_with_a_letter: boolean, 
/**
 * `own`: it has a period; `letter`: only the letter has one; `none`: none can be typed.
 */
period: string, };

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
 * What seals the file.
 */
export type SealRequest = { "with": "password", 
/**
 * The password.
 */
password: string, } | { "with": "key", 
/**
 * `age1…`
 */
key: string, };

/**
 * What to look for.
 */
export type SearchRequest = { 
/**
 * Any part of a word, in any spelling; empty for all papers that fit the rest.
 */
query: string, 
/**
 * `due`, `expired` or `missing`.
 */
filter: string | null, 
/**
 * Only papers of this person.
 */
person: string | null, 
/**
 * Only papers of this office.
 */
office: string | null, };

/**
 * A second copy that was found or named.
 */
export type SecondCopyView = { 
/**
 * Handle; not a path.
 */
id: string, 
/**
 * Its name without folders.
 */
name: string, 
/**
 * True for a backup file.
 */
backup: boolean, };

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
 * What sheets are for.
 */
export type SheetGroup = "details" | "registers" | "appointment" | "letters" | "cards" | "dividers" | "furniture" | "paths" | "team" | "workshop";

/**
 * Sheets of one group, in the order of the binder.
 */
export type SheetGroupView = { 
/**
 * What they are for.
 */
group: SheetGroup, 
/**
 * The sheets.
 */
sheets: Array<SheetView>, };

/**
 * A sheet that can be printed.
 */
export type SheetView = { 
/**
 * Its name, as it is asked for.
 */
name: string, 
/**
 * Its title.
 */
title: LineView, 
/**
 * Left out for others unless private things are ticked.
 */
private: boolean, };

/**
 * A place that could not be looked into.
 */
export type ShelfClosedView = { 
/**
 * Counted from 1.
 */
number: number, 
/**
 * Why: `shelf-closed-in-use` and others.
 */
why: string, };

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
sample: boolean, 
/**
 * Name of a picture by which its owner wished to be reminded of the password.
 */
hint: string | null, 
/**
 * The letters the password was typed with last, if the owner wished to be told: `latin`, `arabic`, `cyrillic`,
 * `ethiopic`, `none` or `other`.
 */
letters: string | null, };

/**
 * One binder.
 */
export type ShelfLineView = { 
/**
 * Eight digits.
 */
code: string, 
/**
 * ISO date of the next day.
 */
next: string | null, 
/**
 * What is urgent: `shelf-flag-soon` and others.
 */
flags: Array<string>, };

/**
 * What opens a counsellor's own key file, if it is sealed.
 */
export type ShelfRequest = { 
/**
 * Its password; none for a key file without one.
 */
password: string | null, };

/**
 * What is due in the binders of a shelf, without a name.
 */
export type ShelfView = { 
/**
 * The most urgent first.
 */
lines: Array<ShelfLineView>, 
/**
 * What could not be looked into.
 */
closed: Array<ShelfClosedView>, };

/**
 * One thing that is seen on a letter.
 */
export type SignView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Name of its picture.
 */
icon: string | null, 
/**
 * What is seen.
 */
name: LineView, 
/**
 * Why it matters.
 */
why: LineView, 
/**
 * The law behind it.
 */
law: string | null, 
/**
 * Evidence.
 */
fact: FactView, };

/**
 * Everything that can be seen on a letter.
 */
export type SignsView = { 
/**
 * By what they are: envelopes, senders, words.
 */
looks: Array<LooksView>, 
/**
 * Regions whose contacts can be named.
 */
regions: Array<ChoiceView>, 
/**
 * Id of the region to begin with.
 */
region: string, };

/**
 * A paper of the pile and where it goes.
 */
export type SortRequest = { 
/**
 * Its id.
 */
id: string, 
/**
 * Register id.
 */
register: string, };

/**
 * Residence papers of one stage of the way.
 */
export type StageView = { 
/**
 * Its name in `lines`.
 */
title: LineView, 
/**
 * The papers.
 */
statuses: Array<StatusView>, };

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
 * Size of everything in the window, in percent.
 */
zoom: number, 
/**
 * False where the system forbids the page its sandbox.
 */
sandboxed: boolean, 
/**
 * What became of the copy that was made before the last lock.
 */
copied: CopiedView | null, 
/**
 * Name of a file the program was started with, to be opened as a handover.
 */
brought: string | null, };

/**
 * The residence paper to remember; none forgets it.
 */
export type StatusRequest = { 
/**
 * Its id.
 */
id: string | null, };

/**
 * A residence paper and what it usually means.
 */
export type StatusView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: LineView, 
/**
 * What stands on the paper, in German.
 */
paper: string | null, 
/**
 * What it is.
 */
meaning: LineView | null, 
/**
 * How long it is usually valid.
 */
validity: LineView | null, 
/**
 * What is uncertain.
 */
note: LineView | null, 
/**
 * The law behind it.
 */
law: string | null, 
/**
 * Evidence.
 */
fact: FactView | null, 
/**
 * What it usually means in one matter after the other.
 */
rights: Array<RightView>, };

/**
 * All residence papers, and the person's own.
 */
export type StatusesView = { 
/**
 * Id of the person's own; none if they did not tell it.
 */
chosen: string | null, 
/**
 * In the order of the way.
 */
stages: Array<StageView>, };

/**
 * One step of a path.
 */
export type StepView = { 
/**
 * Its id within the path.
 */
id: string, 
/**
 * What to do.
 */
line: LineView, 
/**
 * What the office is called.
 */
office: LineView | null, 
/**
 * Where it is here.
 */
contacts: Array<ContactView>, 
/**
 * Papers that unlock the step.
 */
needs: Array<PaperView>, 
/**
 * Papers a person has after it.
 */
gives: Array<PaperView>, 
/**
 * A time limit of this step.
 */
deadline: DeadlineHintView | null, 
/**
 * Where money can stop.
 */
money: LineView | null, 
/**
 * Where the checklist with the details is.
 */
checklist: ChecklistHintView | null, 
/**
 * The law behind it.
 */
law: string | null, 
/**
 * Evidence.
 */
fact: FactView, };

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
 * A line of a sum.
 */
export type SumLineView = { 
/**
 * What was counted.
 */
line: LineView, 
/**
 * The law behind it.
 */
law: string | null, };

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
 * What is kept of a talk.
 */
export type TalkFields = { 
/**
 * ISO date.
 */
day: string, 
/**
 * With whom.
 */
with: string | null, 
/**
 * What it was about.
 */
topic: string | null, 
/**
 * Who else was there.
 */
present: string | null, 
/**
 * In which languages, and who interpreted.
 */
languages: string | null, 
/**
 * ISO date of the next talk.
 */
next: string | null, 
/**
 * What to bring then.
 */
bring: string | null, 
/**
 * Id of the appointment it belongs to.
 */
appointment: string | null, 
/**
 * Id of the case sheet whose round it tells.
 */
case: string | null, };

/**
 * One matter of a talk.
 */
export type TalkLineView = { 
/**
 * Id of the record; empty when new.
 */
id: string, 
/**
 * What was said.
 */
said: string | null, 
/**
 * What the person does.
 */
mine: string | null, 
/**
 * What the other side does.
 */
theirs: string | null, 
/**
 * ISO date: by when.
 */
until: string | null, 
/**
 * ISO date: when it was done.
 */
done: string | null, };

/**
 * The note of a talk with all its lines; a kept line that is missing is removed.
 */
export type TalkRequest = { 
/**
 * Id of the record; empty when new.
 */
id: string, 
/**
 * What is kept.
 */
talk: TalkFields, 
/**
 * Its lines; those without any words are left out.
 */
lines: Array<TalkLineView>, };

/**
 * The note of a talk.
 */
export type TalkView = { 
/**
 * Id of the record; empty while nothing is written down.
 */
id: string, 
/**
 * What is kept.
 */
talk: TalkFields, 
/**
 * What was said, line by line.
 */
lines: Array<TalkLineView>, };

/**
 * Something that could tell who a sheet is about.
 */
export type TellingView = { 
/**
 * The field; none for what comes together from several.
 */
field: string | null, 
/**
 * What it is: `telling-name` and others.
 */
kind: string, 
/**
 * The words, as they stand there.
 */
words: string, };

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
 * Rules of time about one theme.
 */
export type ThemeView = { 
/**
 * Its name.
 */
title: LineView, 
/**
 * The rules.
 */
rules: Array<RuleView>, };

/**
 * From how many hours on more can be asked for.
 */
export type ThresholdView = { 
/**
 * Hours in twelve months.
 */
hours: number, 
/**
 * Why.
 */
reason: LineView, 
/**
 * Evidence.
 */
fact: FactView, };

/**
 * The first page of the binder.
 */
export type TodayView = { 
/**
 * ISO date: the day on this machine's calendar.
 */
day: string, 
/**
 * Everything that is due, the earliest first.
 */
due: Array<DueView>, 
/**
 * What is begun or planned and has no day.
 */
next: Array<NextView>, 
/**
 * How many papers are filed.
 */
papers: number, };

/**
 * How much toner sheets need.
 */
export type TonerView = { 
/**
 * As much as so many pages of an ordinary letter.
 */
letters: number, 
/**
 * So many per cent of the paper become black.
 */
percent: number, };

/**
 * What can be asked about offices.
 */
export type TopicsView = { 
/**
 * Matters.
 */
topics: Array<ChoiceView>, 
/**
 * Regions.
 */
cities: Array<ChoiceView>, 
/**
 * The binder's own region.
 */
city: string, 
/**
 * Residence papers by stage, without what they mean.
 */
statuses: Array<ChoiceGroupView>, 
/**
 * The person's own.
 */
status: string | null, 
/**
 * ISO date of birth, if the person wrote it down.
 */
birth: string | null, 
/**
 * ISO date of the allocation to the town, if the person wrote it down.
 */
since: string | null, };

/**
 * What somebody sees on a letter.
 */
export type TriageRequest = { 
/**
 * Id of the region.
 */
region: string, 
/**
 * Ids of signs.
 */
seen: Array<string>, };

/**
 * What to do about a letter.
 */
export type TriageView = { 
/**
 * `red`, `amber` or `green`.
 */
urgency: string, 
/**
 * The urgency in words.
 */
title: LineView | null, 
/**
 * What to do.
 */
act: LineView | null, 
/**
 * Two sentences to answer tonight.
 */
reply: Array<LineView>, 
/**
 * What was seen, the most urgent first, with reasons.
 */
seen: Array<SignView>, 
/**
 * Whom to see.
 */
see: Array<ContactView>, };

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
 * What the person says about the signer.
 */
export type TrustRequest = { 
/**
 * The words as the signer read them out; none for a known signer.
 */
words: string | null, };

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

/**
 * A spelling to keep; an empty id for a new one.
 */
export type VariantRequest = { 
/**
 * Its id; empty when new.
 */
id: string, 
/**
 * `name` or `birth-date`.
 */
of: string, 
/**
 * As it is written there.
 */
value: string, 
/**
 * Whose it is; none for the owner.
 */
person: string | null, 
/**
 * The paper it stands on.
 */
paper: string | null, };

/**
 * How a name or a day of birth is written elsewhere.
 */
export type VariantView = { 
/**
 * Its id.
 */
id: string, 
/**
 * `name` or `birth-date`.
 */
of: string, 
/**
 * As it is written there.
 */
value: string, 
/**
 * Whose it is; none for the owner.
 */
person: string | null, 
/**
 * The paper it stands on.
 */
paper: string | null, };

/**
 * Numbers and spellings.
 */
export type WalletView = { 
/**
 * Kinds of number there are.
 */
kinds: Array<NumberKindView>, 
/**
 * The person's numbers.
 */
numbers: Array<NumberView>, 
/**
 * How names and days of birth are written elsewhere.
 */
variants: Array<VariantView>, };

/**
 * A question about offices; all but matter and region may be left out.
 */
export type WhoRequest = { 
/**
 * Id of the matter.
 */
topic: string, 
/**
 * Id of the region.
 */
city: string, 
/**
 * Id of the residence paper.
 */
status: string | null, 
/**
 * ISO date of birth.
 */
birth: string | null, 
/**
 * ISO date of the allocation to the town.
 */
since: string | null, 
/**
 * Hours of counselling that are forecast.
 */
hours: number | null, };

/**
 * Who is responsible, and what changes soon.
 */
export type WhoView = { 
/**
 * Best first; those before the last only perhaps.
 */
answers: Array<OfficeView>, 
/**
 * From a day within three months on.
 */
change: OfficeChangeView | null, };

/**
 * An office word.
 */
export type WordView = { 
/**
 * The word.
 */
word: LineView, 
/**
 * What it means.
 */
meaning: LineView, 
/**
 * Older and other German names.
 */
aliases: Array<string>, };

/**
 * Hours that were worked; an empty id for a new entry.
 */
export type WorkedView = { 
/**
 * Its id.
 */
id: string, 
/**
 * ISO date.
 */
day: string, 
/**
 * As people write hours: `2:30`, `2,5`.
 */
hours: string, 
/**
 * Id of an area.
 */
area: string | null, 
/**
 * Who worked.
 */
who: string | null, 
/**
 * What was done.
 */
what: string | null, };

/**
 * How large everything in the window is.
 */
export type ZoomChoice = { 
/**
 * Percent, from 80 to 200.
 */
percent: number, };

/** Every command: what it takes and what it gives. */
export interface Commands {
  start: { request: void; response: StartView };
  choose_languages: { request: LanguageChoice; response: StartView };
  choose_idle: { request: IdleChoice; response: StartView };
  choose_zoom: { request: ZoomChoice; response: StartView };
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
  open_with_key: { request: KeyFileRequest; response: OpeningView | null };
  open_older: { request: void; response: BinderView };
  lock: { request: void; response: null };
  active: { request: void; response: null };
  stay_open: { request: void; response: null };
  stop_staying_open: { request: void; response: null };
  stop_work: { request: void; response: null };
  keep_draft: { request: DraftRequest; response: null };
  drop_draft: { request: Handle; response: null };
  binder: { request: void; response: BinderView };
  register: { request: Handle; response: RegisterView };
  add_documents: { request: AddRequest; response: AddedView | null };
  document: { request: Handle; response: DocumentView };
  office_names: { request: void; response: Array<string> };
  paper_kinds: { request: void; response: Array<PaperKindView> };
  change_document: { request: DocumentRequest; response: DocumentView };
  remove_document: { request: Handle; response: null };
  save_original: { request: PageRequest; response: SavedView | null };
  adjust_page: { request: AdjustRequest; response: DocumentView };
  move_page: { request: MovePageRequest; response: DocumentView };
  take_apart: { request: PageRequest; response: DocumentView };
  combine: { request: CombineRequest; response: DocumentView };
  add_pages: { request: Handle; response: Array<RefusedView> | null };
  pile: { request: void; response: PileView };
  add_to_pile: { request: PileRequest; response: AddedView | null };
  sort_paper: { request: SortRequest; response: PileView };
  leave_for_later: { request: Handle; response: PileView };
  sort_as_page: { request: Handle; response: PileView };
  write_letter: { request: LetterRequest; response: DocumentView };
  print_slip: { request: Handle; response: SavedView | null };
  today: { request: void; response: TodayView };
  settle_due: { request: DoneRequest; response: null };
  people: { request: void; response: PeopleView };
  save_person: { request: PersonRequest; response: PersonView };
  remove_person: { request: Handle; response: null };
  write_detail: { request: DetailView; response: null };
  first_view: { request: void; response: FirstViewView };
  appointments: { request: void; response: AppointmentsView };
  save_appointment: { request: AppointmentRequest; response: AppointmentView };
  remove_appointment: { request: Handle; response: null };
  begin_meeting: { request: Handle; response: BinderView };
  meeting: { request: void; response: MeetingView };
  end_meeting: { request: SecretRequest; response: BinderView };
  talks: { request: void; response: Array<TalkView> };
  save_talk: { request: TalkRequest; response: TalkView };
  remove_talk: { request: Handle; response: null };
  plan: { request: void; response: PlanView };
  save_goal: { request: GoalRequest; response: null };
  remove_goal: { request: Handle; response: null };
  save_step: { request: GoalStepRequest; response: null };
  remove_step: { request: Handle; response: null };
  accept_proposal: { request: Handle; response: null };
  signs: { request: void; response: SignsView };
  triage: { request: TriageRequest; response: TriageView };
  keep_letter: { request: TriageRequest; response: KeptLetterView | null };
  set_item: { request: ItemRequest; response: ItemView };
  save_contact: { request: OwnContactView; response: OwnContactView };
  remove_contact: { request: Handle; response: null };
  note_contact: { request: ContactNoteRequest; response: null };
  statuses: { request: void; response: StatusesView };
  choose_status: { request: StatusRequest; response: null };
  paths: { request: void; response: Array<PathEntryView> };
  path: { request: Handle; response: PathView };
  deadlines: { request: void; response: Array<ThemeView> };
  reckon: { request: DeadlineRequest; response: ReckonedView };
  save_deadline: { request: DeadlineRequest; response: SavedView | null };
  topics: { request: void; response: TopicsView };
  who: { request: WhoRequest; response: WhoView };
  wallet: { request: void; response: WalletView };
  save_number: { request: NumberRequest; response: NumberView };
  remove_number: { request: Handle; response: null };
  save_variant: { request: VariantRequest; response: VariantView };
  remove_variant: { request: Handle; response: null };
  packs: { request: void; response: PacksView };
  choose_region: { request: Handle; response: Array<RegisterChangesView> };
  choose_pack_file: { request: void; response: ChosenPackView | null };
  take_in_pack: { request: TrustRequest; response: null };
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
  handover_choices: { request: void; response: HandoverChoicesView };
  print_handover: { request: HandoverWish; response: SavedView | null };
  hand_over: { request: HandOverRequest; response: HandedOverView | null };
  change_adviser: { request: AdviserRequest; response: null };
  open_handover: { request: ReceiveRequest; response: ReceivedView | null };
  save_received_paper: { request: Handle; response: SavedView | null };
  accept_handover: { request: AcceptRequest; response: SavedView | null };
  close_handover: { request: void; response: null };
  second_copies: { request: void; response: Array<SecondCopyView> };
  pick_copy_folder: { request: void; response: Array<SecondCopyView> | null };
  pick_copy_file: { request: void; response: Array<SecondCopyView> | null };
  look_at_copy: { request: CopyRequest; response: MergeView };
  join_copy: { request: JoinRequest; response: JoinedView };
  consents: { request: void; response: ConsentsView };
  save_consent: { request: ConsentView; response: null };
  withdraw_consent: { request: Handle; response: null };
  remove_consent: { request: Handle; response: null };
  save_given: { request: GivenView; response: null };
  remove_given: { request: Handle; response: null };
  print_about: { request: PrintAboutRequest; response: SavedView | null };
  hours: { request: void; response: HoursView };
  save_forecast: { request: ForecastRequest; response: null };
  save_need: { request: NeedRequest; response: null };
  save_hours_period: { request: HoursPeriodRequest; response: null };
  save_worked: { request: WorkedView; response: null };
  remove_worked: { request: Handle; response: null };
  cases: { request: void; response: CasesView };
  check_case: { request: CaseView; response: Array<TellingView> };
  check_case_result: { request: CaseResultRequest; response: Array<TellingView> };
  save_case: { request: CaseView; response: CaseView };
  remove_case: { request: Handle; response: null };
  look_at_shelf: { request: ShelfRequest; response: ShelfView | null };
  save_shelf_counts: { request: void; response: SavedView | null };
  print_shelf: { request: void; response: SavedView | null };
  close_shelf: { request: void; response: null };
  hint: { request: void; response: HintChoice };
  choose_hint: { request: HintChoice; response: StartView };
  search: { request: SearchRequest; response: FoundView };
  help_pages: { request: void; response: Array<HelpEntryView> };
  help_page: { request: Handle; response: HelpPageView };
  print_choices: { request: PrintChoicesRequest; response: PrintChoicesView };
  prepare_print: { request: PrintRequest; response: PreparedView };
  drop_print: { request: void; response: null };
  save_print: { request: void; response: SavedView | null };
  view_print: { request: void; response: SavedView };
  remember_print: { request: void; response: null };
  begin_guest: { request: void; response: Array<ChoiceView> };
  end_guest: { request: void; response: LeftBehindView };
}

/** What the core says unasked. */
export interface Events {
  'binder-changed': null;
  'handover-brought': null;
  'documents-added': AddedView;
  drag: DragView;
  progress: ProgressView;
  idle: IdleView;
}
