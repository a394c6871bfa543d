//! The sheet of one register: what it is for, what to file, what to do, whom to ask, what is filed, room to write.

use ordner_locale::{Direction, FluentArgs, PartialDay};
use ordner_packs::{Checklist, Contact, Fact, Item, Kept, Pack, Register, RegisterId, Term};

use crate::fonts::Weight;
use crate::frame::{LEFT, RIGHT, WIDTH};
use crate::galley::{BODY, Detail, Entry, Galley, MIDDLE, SMALL, STRONG, Table, plain};
use crate::job::Job;
use crate::layout::row::{Align, Block, Cell};
use crate::layout::shape::style;
use crate::page::{MM, NodeId, Role};
use crate::sheets::form::no_contact;
use crate::sheets::square;
use crate::words::{Text, Words, own, unbroken};
use crate::{ContactNote, FiledDocument, Mark, OwnContact, SheetsError};

/// Size of phone numbers: to be read across a desk.
const PHONE: f32 = 13.0;

/// Rows left free in the list of filed documents, at least.
const FREE_ROWS: usize = 6;

/// Lines for notes, at least and at most.
const NOTES: (usize, usize) = (4, 12);

/// What their heading takes, with the space around it, and with each language below the first two.
const NOTES_HEADING: (f32, f32) = (16.0 * MM, 9.0 * MM);

/// Height of a row of the list at least: room for a pen.
const ROW: f32 = 9.0 * MM;

/// Columns of the list of filed documents: head and part of the width.
const COLUMNS: [(&str, u8); 5] = [
    ("sheet-filed-number", 13),
    ("sheet-filed-title", 66),
    ("sheet-filed-date", 24),
    ("sheet-filed-valid", 24),
    ("sheet-filed-original", 37),
];

/// The titles of a register, as the region calls it.
pub(crate) fn titles_of(words: Words<'_>, pack: &Pack, register: &Register) -> Vec<Text> {
    let id = match pack.titles.contains_key(&register.id) {
        true => format!("pack-{}-register-{}-title", pack.id, register.id.0),
        false => format!("register-{}-title", register.id.0),
    };
    words.bilingual(&id, pack.title_of(register))
}

/// Its number or letter as it stands on the tab.
pub(crate) fn label_of(register: &Register) -> String {
    register.id.0.to_uppercase()
}

/// Sets the sheet of a register.
pub(crate) fn set(
    job: &Job<'_>,
    register: &Register,
    galley: &mut Galley<'_, '_>,
) -> Result<(), SheetsError> {
    let titles = titles_of(galley.words, job.pack, register);
    galley.title(&register.icon, Some(&label_of(register)), &titles)?;
    no_contact(job, galley)?;
    content_lines(galley, register, "sheet-register-about", &register.explanation)?;
    content_lines(galley, register, "sheet-register-file-here", &register.file_here)?;
    fields(galley, register)?;
    let mut first = true;
    for checklist in job.packs.checklists_of(&register.id) {
        let is_shown = !checklist.private || job.manner.shows_private();
        if is_shown && job.pack.items_of(checklist, job.status()).next().is_some() {
            set_checklist(job, checklist, galley, first)?;
            first = false;
        }
    }
    contacts(job, &register.id, galley)?;
    squares(job, &register.id, galley)?;
    documents(job, &register.id, galley)?;
    kept(galley, register, "sheet-register-stays", false)?;
    kept(galley, register, "sheet-register-may-go", true)?;
    office_words(job, galley, register)?;
    notes(galley)
}

/// What to write by hand: a label and a line each.
fn fields(galley: &mut Galley<'_, '_>, register: &Register) -> Result<(), SheetsError> {
    if register.fields.is_empty() {
        return Ok(());
    }
    let heading = galley.words.say("sheet-register-fields");
    galley.heading(&heading)?;
    for field in &register.fields {
        let id = format!("register-{}-{}", register.id.0, field.id);
        let label = galley.words.content(&id, &field.de, &field.en);
        galley.blank(&label)?;
    }
    Ok(())
}

/// What stays in the binder, or what may be thrown away.
fn kept(
    galley: &mut Galley<'_, '_>,
    register: &Register,
    heading: &str,
    may_go: bool,
) -> Result<(), SheetsError> {
    let said = |kept: &Kept| {
        galley.words.content(&format!("register-{}-{}", register.id.0, kept.id), &kept.de, &kept.en)
    };
    let lines: Vec<Vec<Text>> = register.keep.iter().filter(|kept| kept.may_go == may_go).map(said).collect();
    headed_lines(galley, heading, &lines)
}

/// The office words that matter most here, each with what it means.
fn office_words(job: &Job<'_>, galley: &mut Galley<'_, '_>, register: &Register) -> Result<(), SheetsError> {
    let terms = register.words.iter().filter_map(|id| job.packs.term(id));
    let lines: Vec<Vec<Text>> = terms.map(|term| explained(galley.words, term)).collect();
    headed_lines(galley, "sheet-register-words", &lines)
}

/// A word and what it means, in each language that says both.
pub(crate) fn explained(words: Words<'_>, term: &Term) -> Vec<Text> {
    let (word, meaning) = (term.word_line(), term.meaning_line());
    let meanings = words.content(&meaning.id, meaning.de, meaning.en);
    let with_meaning = |word: Text| {
        let meaning = meanings.iter().find(|meaning| meaning.language == word.language)?;
        Some(Text { text: format!("{}: {}", word.text, meaning.text), ..word })
    };
    words.content(&word.id, word.de, word.en).into_iter().filter_map(with_meaning).collect()
}

/// Numbered lines of a register under their heading.
pub(crate) fn content_lines(
    galley: &mut Galley<'_, '_>,
    register: &Register,
    heading: &str,
    lines: &[ordner_packs::Line],
) -> Result<(), SheetsError> {
    let lines: Vec<Vec<Text>> = lines
        .iter()
        .map(|line| {
            galley.words.content(&format!("register-{}-{}", register.id.0, line.id), &line.de, &line.en)
        })
        .collect();
    headed_lines(galley, heading, &lines)
}

fn headed_lines(galley: &mut Galley<'_, '_>, heading: &str, lines: &[Vec<Text>]) -> Result<(), SheetsError> {
    if lines.is_empty() {
        return Ok(());
    }
    let heading = galley.words.say(heading);
    galley.heading(&heading)?;
    galley.lines(lines)
}

/// A checklist; the first on a sheet says what the boxes mean.
fn set_checklist(
    job: &Job<'_>,
    checklist: &Checklist,
    galley: &mut Galley<'_, '_>,
    first: bool,
) -> Result<(), SheetsError> {
    let title = galley.words.bilingual(&format!("checklist-{}-title", checklist.id), &checklist.title);
    galley.heading(&title)?;
    if first {
        galley.legend()?;
        if job.status().is_some() {
            let filtered = galley.words.say("sheet-filtered");
            galley.note(&filtered)?;
        }
    }
    for note in &checklist.notes {
        let text =
            galley.words.content(&format!("checklist-{}-{}", checklist.id, note.id), &note.de, &note.en);
        galley.note(&text)?;
    }
    let list = galley.node(Role::L);
    for item in job.pack.items_of(checklist, job.status()) {
        let mark =
            job.answers.marks.get(&format!("{}/{}", checklist.id, item.id)).copied().unwrap_or(Mark::Open);
        let id = format!("checklist-{}-{}", checklist.id, item.id);
        let texts = galley.words.content(&id, &item.de, &item.en);
        let mut remarks = Vec::new();
        if let Some(deadline) = item.deadline.as_deref().and_then(|id| job.packs.deadline(id)) {
            remarks.push(galley.words.bilingual(&format!("deadline-{}", deadline.id), &deadline.rule));
        }
        if let Some(note) = &item.note {
            remarks.push(galley.words.bilingual(&format!("{id}-note"), note));
        }
        galley.check(list, mark, &texts, &remarks, &details_of(job, galley.words, checklist, item))?;
    }
    Ok(())
}

/// Whom it concerns; where to go, what to bring, the law: these in German, as on doors, forms and in letters.
fn details_of(job: &Job<'_>, words: Words<'_>, checklist: &Checklist, item: &Item) -> Vec<Detail> {
    let needs = (!item.needs.is_empty()).then(|| item.needs.join(", "));
    let mut details = Vec::new();
    // On a list for one residence paper this would say it on every line.
    if !item.applies_to.is_empty() && job.status().is_none() {
        details.push(Detail {
            name: words.say("sheet-item-for"),
            value: statuses(job, words, &item.applies_to),
        });
    }
    for (name, value) in [
        ("sheet-item-office", item.office.as_deref()),
        ("sheet-item-needs", needs.as_deref()),
        ("sheet-item-law", item.law.as_deref()),
    ] {
        details.extend(value.and_then(|value| words.german(value)).map(|value| detail(words, name, value)));
    }
    details.extend(missing(job, words, checklist, item));
    if item.fact.is_stale(job.today) || item.fact.is_unchecked() {
        details.push(stand(job, words, &item.fact));
    }
    details
}

/// The kinds of document of an item of which nothing is filed; nothing on a sheet that is not filled, nor once the
/// item is settled.
fn missing(job: &Job<'_>, words: Words<'_>, checklist: &Checklist, item: &Item) -> Option<Detail> {
    let filed = job.answers.filed_kinds.as_ref()?;
    let mark = job.answers.marks.get(&format!("{}/{}", checklist.id, item.id));
    if matches!(mark, Some(Mark::HandedIn | Mark::Done | Mark::NotApplicable)) {
        return None;
    }
    let kinds = item.documents.iter().filter(|kind| !filed.contains(*kind));
    let kinds: Vec<_> = kinds.filter_map(|kind| job.packs.document_kind(kind)).collect();
    if kinds.is_empty() {
        return None;
    }
    let value = words.list(kinds.into_iter().map(|kind| (format!("document-{}", kind.id), &kind.name)));
    Some(Detail { name: words.say("sheet-item-missing"), value })
}

/// Names of statuses, in each language.
fn statuses(job: &Job<'_>, words: Words<'_>, ids: &[String]) -> Vec<Text> {
    let known = ids.iter().filter_map(|id| job.packs.status(id));
    words.list(known.map(|status| (format!("status-{}", status.id), &status.name)))
}

fn detail(words: Words<'_>, name: &str, value: Text) -> Detail {
    Detail { name: words.say(name), value: vec![value] }
}

/// The day a fact was last checked; one that is old, or that nobody checked, says so in words.
pub(crate) fn stand(job: &Job<'_>, words: Words<'_>, fact: &Fact) -> Detail {
    if fact.is_unchecked() {
        return Detail { name: words.say("sheet-stand-name"), value: words.say("sheet-unchecked") };
    }
    let name = words.say(if fact.is_stale(job.today) { "sheet-stand-old" } else { "sheet-stand-name" });
    let value = words.say_with("sheet-date", |tag| {
        let mut args = FluentArgs::new();
        args.set("date", words.locales.date(tag, fact.stand));
        args
    });
    Detail { name, value }
}

fn contacts(job: &Job<'_>, register: &RegisterId, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let heading = galley.words.say("sheet-contacts");
    galley.heading(&heading)?;
    let list = galley.node(Role::L);
    for contact in job.pack.contacts_of(register) {
        pack_contact(job, contact, list, galley)?;
    }
    for contact in job.answers.contacts.iter().filter(|contact| contact.register == *register) {
        own_contact(job, contact, list, galley)?;
    }
    for _ in 0..2 {
        let words = galley.words.say("sheet-contacts-own");
        galley.blank(&words)?;
    }
    Ok(())
}

/// The web addresses above once more as squares, where the print asks for them.
fn squares(job: &Job<'_>, register: &RegisterId, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let words = galley.words;
    let named = |contact: &Contact| {
        let address = words.german(contact.website.as_deref()?)?;
        Some((words.german(&contact.name.de)?, address))
    };
    let named: Vec<(Text, Text)> = job.pack.contacts_of(register).filter_map(named).collect();
    if !job.manner.squares || named.is_empty() {
        return Ok(());
    }
    galley.heading(&words.say("sheet-squares"))?;
    square::addresses(&named, galley)
}

fn pack_contact(
    job: &Job<'_>,
    contact: &Contact,
    list: NodeId,
    galley: &mut Galley<'_, '_>,
) -> Result<(), SheetsError> {
    let words = galley.words;
    let id = |part: &str| format!("contact-{}-{part}", contact.id);
    let names = words.bilingual(&id("name"), &contact.name);
    let body = entry(galley, list);
    let mut block = galley.equal(None, body, &names, STRONG, LEFT..RIGHT)?;
    let address = contact.address.as_deref().and_then(|address| words.german(address));
    if let Some(row) = reach(galley, body, address.as_ref(), contact.phone.as_deref())? {
        block = block.above(row.after(1.0));
    }
    for (part, text) in [("hours", &contact.hours), ("note", &contact.note)] {
        if let Some(text) = text {
            let text = words.bilingual(&id(part), text);
            block = block.above(galley.equal(None, body, &text, SMALL, LEFT..RIGHT)?.after(1.5));
        }
    }
    let mut details = Vec::new();
    for (name, value) in
        [("sheet-contact-email", &contact.email), ("sheet-contact-website", &contact.website)]
    {
        details.extend(
            value.as_deref().and_then(|value| words.german(value)).map(|value| detail(words, name, value)),
        );
    }
    if !contact.languages.is_empty() {
        let name = words.say("sheet-contact-languages");
        details.push(Detail { name, value: languages(words, &contact.languages) });
    }
    details.push(stand(job, words, &contact.fact));
    block = block.above(galley.details(body, &details, LEFT)?.after(1.5));
    if let Some(note) = job.answers.contact_notes.get(&contact.id) {
        block = block.above(own_note(job, note, body, galley)?.after(2.0));
    }
    galley.push(block.padded(0.0, 4.0).underlined(LEFT, RIGHT, 0.4).after(5.0));
    Ok(())
}

/// What the person wrote beside a contact of the pack, under it and named as theirs.
fn own_note(
    job: &Job<'_>,
    note: &ContactNote,
    body: NodeId,
    galley: &mut Galley<'_, '_>,
) -> Result<Block, SheetsError> {
    let language = &job.languages[0];
    let said = [("sheet-contact-own-phone", &note.phone), ("sheet-contact-own-note", &note.note)];
    let details: Vec<Detail> = said
        .into_iter()
        .filter_map(|(name, text)| {
            let text = own(text.as_deref()?);
            let text = Text { text, language: language.clone(), direction: Direction::Ltr };
            Some(detail(galley.words, name, text))
        })
        .collect();
    galley.details(body, &details, LEFT)
}

fn own_contact(
    job: &Job<'_>,
    contact: &OwnContact,
    list: NodeId,
    galley: &mut Galley<'_, '_>,
) -> Result<(), SheetsError> {
    let language = &job.languages[0];
    let said = |text: &Option<String>| {
        text.as_ref().map(|text| Text {
            text: own(text),
            language: language.clone(),
            direction: Direction::Ltr,
        })
    };
    let body = entry(galley, list);
    let mut names = vec![plain(&own(&contact.name), STRONG, body, language)];
    if let Some(role) = &contact.role {
        names.push(plain(&format!(" – {}", own(role)), BODY, body, language));
    }
    let cell = Cell { x: LEFT, width: WIDTH, spans: names, direction: Direction::Ltr, align: Align::Start };
    let mut block = galley.row(&[cell])?;
    if let Some(row) = reach(galley, body, said(&contact.address).as_ref(), contact.phone.as_deref())? {
        block = block.above(row.after(1.0));
    }
    if let Some(email) = said(&contact.email) {
        let email = detail(galley.words, "sheet-contact-email", email);
        block = block.above(galley.details(body, &[email], LEFT)?.after(1.5));
    }
    galley.push(block.padded(0.0, 4.0).underlined(LEFT, RIGHT, 0.4).after(5.0));
    Ok(())
}

fn entry(galley: &mut Galley<'_, '_>, list: NodeId) -> NodeId {
    let item = galley.child(list, Role::Li);
    galley.child(item, Role::LBody)
}

/// Phone number, large, and address beside it.
pub(crate) fn reach(
    galley: &mut Galley<'_, '_>,
    body: NodeId,
    address: Option<&Text>,
    phone: Option<&str>,
) -> Result<Option<Block>, SheetsError> {
    let mut cells = Vec::new();
    let language = galley.words.languages[0].clone();
    let large = galley.edition().is_large();
    if let Some(phone) = phone {
        let node = galley.child(body, Role::P);
        let spans = vec![plain(&unbroken(phone), style(PHONE, Weight::Bold), node, &language)];
        let width = if large { WIDTH } else { MIDDLE - LEFT - 4.0 * MM };
        cells.push(Cell { x: LEFT, width, spans, direction: Direction::Ltr, align: Align::Start });
    }
    if let Some(address) = address {
        let node = galley.child(body, Role::P);
        let spans = vec![plain(&address.text, BODY, node, &address.language)];
        let x = if phone.is_some() && !large { MIDDLE } else { LEFT };
        cells.push(Cell { x, width: RIGHT - x, spans, direction: address.direction, align: Align::Start });
    }
    if large && cells.len() > 1 {
        let address = cells.split_off(1);
        return Ok(Some(galley.row(&cells)?.above(galley.row(&address)?)));
    }
    if cells.is_empty() { Ok(None) } else { galley.row(&cells).map(Some) }
}

/// Names of languages, in each language of the sheet; one without a name stands as its tag.
fn languages(words: Words<'_>, tags: &[String]) -> Vec<Text> {
    words
        .say("sheet-contact-languages")
        .into_iter()
        .map(|said| {
            let name = |tag: &String| {
                words.locales.say_exactly(&said.language, &format!("sheet-language-{tag}"), None)
            };
            let names: Vec<String> =
                tags.iter().map(|tag| name(tag).unwrap_or_else(|| tag.clone())).collect();
            Text { text: names.join(&words.comma(&said.language)), ..said }
        })
        .collect()
}

fn documents(job: &Job<'_>, register: &RegisterId, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let words = galley.words;
    galley.heading(&words.say("sheet-filed"))?;
    let heads = COLUMNS.iter().map(|(id, width)| (words.say(id), *width)).collect();
    let table = Table::begin(galley, heads, ROW)?;
    let filed: Vec<&FiledDocument> =
        job.answers.documents.iter().filter(|document| document.register == *register).collect();
    for (at, document) in filed.iter().enumerate() {
        table.row(galley, &document_row(words, at + 1, document))?;
    }
    let free = if galley.edition().is_large() { 1 } else { FREE_ROWS };
    for at in filed.len()..filed.len() + free {
        table.row(galley, &[Entry::Own((at + 1).to_string())])?;
    }
    table.end(galley);
    Ok(())
}

fn document_row(words: Words<'_>, number: usize, document: &FiledDocument) -> [Entry; 5] {
    let day = |day: Option<PartialDay>| match (day, words.german("")) {
        // Short in every language: as offices write dates.
        (Some(day), Some(german)) => Entry::Own(words.locales.partial_day(&german.language, day)),
        _ => Entry::Empty,
    };
    [
        Entry::Own(number.to_string()),
        Entry::Name(document.title.clone()),
        day(document.issued),
        day(document.valid_until),
        document.original.clone().map_or(Entry::Empty, Entry::Own),
    ]
}

/// Lines for notes, if the last page has room for some: a page of paper for four empty lines would be wasted.
fn notes(galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let heading = galley.words.say("sheet-notes");
    let taken = NOTES_HEADING.0 + NOTES_HEADING.1 * heading.len().saturating_sub(2) as f32;
    let line = 8.5 * MM;
    let fitting = ((galley.left() - taken) / line).floor();
    let count = (0..=NOTES.1).rev().find(|count| *count as f32 <= fitting).unwrap_or(0);
    if count < NOTES.0 {
        return Ok(());
    }
    galley.heading(&heading)?;
    galley.ruled(count);
    Ok(())
}
