//! The sheet of one register: what it is for, what to file, what to do, whom to ask, what is filed, room to write.

use ordner_locale::{Direction, FluentArgs, LanguageTag};
use ordner_packs::{Bilingual, Checklist, Contact, Fact, Item, Pack, Register, RegisterId};

use crate::fonts::Weight;
use crate::frame::{LEFT, RIGHT, WIDTH};
use crate::galley::{BODY, Detail, Galley, MIDDLE, SMALL, SMALL_STRONG, STRONG, plain};
use crate::job::Job;
use crate::layout::row::{Align, Block, Cell, Keep};
use crate::layout::shape::{Span, style};
use crate::page::{MM, NodeId, Role};
use crate::words::{Text, Words, own, unbroken};
use crate::{ContactNote, FiledDocument, Mark, OwnContact, SheetsError};

/// Size of phone numbers: to be read across a desk.
const PHONE: f32 = 13.0;

/// Rows left free in the list of filed documents, at least.
const FREE_ROWS: usize = 6;

/// Lines for notes, at least and at most.
const NOTES: (usize, usize) = (4, 12);

/// What their heading takes, with the space around it.
const NOTES_HEADING: f32 = 16.0 * MM;

/// Columns of the list of filed documents: left edge and width in millimetres from the left margin.
const COLUMNS: [(f32, f32); 5] = [(0.0, 9.0), (10.0, 67.0), (80.0, 21.0), (103.0, 21.0), (127.0, 37.0)];

/// Their heads.
const HEADS: [&str; 5] = [
    "sheet-documents-number",
    "sheet-documents-title",
    "sheet-documents-date",
    "sheet-documents-valid",
    "sheet-documents-original",
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
    content_lines(galley, register, "sheet-register-about", &register.explanation)?;
    content_lines(galley, register, "sheet-register-file-here", &register.file_here)?;
    let mut first = true;
    for checklist in job.packs.checklists_of(&register.id) {
        if job.pack.items_of(checklist).next().is_some() {
            set_checklist(job, checklist, galley, first)?;
            first = false;
        }
    }
    contacts(job, &register.id, galley)?;
    documents(job, &register.id, galley)?;
    notes(galley)
}

fn content_lines(
    galley: &mut Galley<'_, '_>,
    register: &Register,
    heading: &str,
    lines: &[ordner_packs::Line],
) -> Result<(), SheetsError> {
    if lines.is_empty() {
        return Ok(());
    }
    let heading = galley.words.say(heading);
    galley.heading(&heading)?;
    let lines: Vec<Vec<Text>> = lines
        .iter()
        .map(|line| {
            galley.words.content(&format!("register-{}-{}", register.id.0, line.id), &line.de, &line.en)
        })
        .collect();
    galley.lines(&lines)
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
    }
    for note in &checklist.notes {
        let text =
            galley.words.content(&format!("checklist-{}-{}", checklist.id, note.id), &note.de, &note.en);
        galley.note(&text)?;
    }
    let list = galley.node(Role::L);
    for item in job.pack.items_of(checklist) {
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
        galley.check(list, mark, &texts, &remarks, &details_of(job, galley.words, item))?;
    }
    Ok(())
}

/// Whom it concerns; where to go, what to bring, the law: these in German, as on doors, forms and in letters.
fn details_of(job: &Job<'_>, words: Words<'_>, item: &Item) -> Vec<Detail> {
    let needs = (!item.needs.is_empty()).then(|| item.needs.join(", "));
    let mut details = Vec::new();
    if !item.applies_to.is_empty() {
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
    if item.fact.is_stale(job.today) || item.fact.is_unchecked() {
        details.push(stand(job, words, &item.fact));
    }
    details
}

/// Names of statuses, in each language.
fn statuses(job: &Job<'_>, words: Words<'_>, ids: &[String]) -> Vec<Text> {
    let known: Vec<_> = ids.iter().filter_map(|id| job.packs.status(id)).collect();
    let names = |of: fn(&Bilingual) -> &str| -> String {
        known.iter().map(|status| of(&status.name)).collect::<Vec<_>>().join(", ")
    };
    let id = format!("status-{}", ids.join("-"));
    words.content(&id, &names(|name| &name.de), &names(|name| &name.en))
}

fn detail(words: Words<'_>, name: &str, value: Text) -> Detail {
    Detail { name: words.say(name), value: vec![value] }
}

/// The day a fact was last checked; one that is old, or that nobody checked, says so in words.
fn stand(job: &Job<'_>, words: Words<'_>, fact: &Fact) -> Detail {
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
    if let Some(phone) = phone {
        let node = galley.child(body, Role::P);
        let spans = vec![plain(&unbroken(phone), style(PHONE, Weight::Bold), node, &language)];
        let width = MIDDLE - LEFT - 4.0 * MM;
        cells.push(Cell { x: LEFT, width, spans, direction: Direction::Ltr, align: Align::Start });
    }
    if let Some(address) = address {
        let node = galley.child(body, Role::P);
        let spans = vec![plain(&address.text, BODY, node, &address.language)];
        let x = if phone.is_some() { MIDDLE } else { LEFT };
        cells.push(Cell { x, width: RIGHT - x, spans, direction: address.direction, align: Align::Start });
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
            Text { text: names.join(", "), ..said }
        })
        .collect()
}

fn documents(job: &Job<'_>, register: &RegisterId, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let heading = galley.words.say("sheet-documents");
    galley.heading(&heading)?;
    let table = galley.node(Role::Table);
    let head = document_head(galley, table)?;
    galley.push(head);
    let filed: Vec<&FiledDocument> =
        job.answers.documents.iter().filter(|document| document.register == *register).collect();
    for (at, document) in filed.iter().enumerate() {
        let row = document_row(job, galley, table, at + 1, document)?;
        galley.push(row);
    }
    for at in filed.len()..filed.len() + FREE_ROWS {
        let row = free_row(job, galley, table, at + 1)?;
        galley.push(row);
    }
    galley.end_table();
    Ok(())
}

fn column(at: usize, spans: Vec<Span>) -> Cell {
    let (x, width) = COLUMNS[at];
    Cell { x: LEFT + x * MM, width: width * MM, spans, direction: Direction::Ltr, align: Align::Start }
}

/// Head of the table: each language on a line of its own, German first.
fn document_head(galley: &mut Galley<'_, '_>, table: NodeId) -> Result<Block, SheetsError> {
    let row = galley.child(table, Role::Tr);
    let mut cells = Vec::with_capacity(HEADS.len());
    for (at, id) in HEADS.iter().enumerate() {
        let node = galley.child(row, Role::Th);
        let said = galley.words.say(id);
        cells.push(column(at, galley.stacked(node, &said, [SMALL_STRONG, SMALL])));
    }
    let block = galley.row(&cells)?;
    Ok(block.padded(2.0, 3.0).underlined(LEFT, RIGHT, 1.2).kept(Keep::Head))
}

fn document_row(
    job: &Job<'_>,
    galley: &mut Galley<'_, '_>,
    table: NodeId,
    number: usize,
    document: &FiledDocument,
) -> Result<Block, SheetsError> {
    let language = &job.languages[0];
    let day = |day: Option<chrono::NaiveDate>| {
        day.map(|day| galley.words.locales.date(&german_or(language), day)).unwrap_or_default()
    };
    let fields = [
        number.to_string(),
        own(&document.title),
        day(document.issued),
        day(document.valid_until),
        document.original.as_deref().map(own).unwrap_or_default(),
    ];
    let row = galley.child(table, Role::Tr);
    let mut cells = Vec::with_capacity(fields.len());
    for (at, field) in fields.iter().enumerate() {
        let node = galley.child(row, Role::Td);
        cells.push(column(at, vec![plain(field, if at == 1 { STRONG } else { BODY }, node, language)]));
    }
    let block = galley.row(&cells)?;
    Ok(block.padded(3.0, 4.0).at_least(8.0 * MM).underlined(LEFT, RIGHT, 0.4))
}

/// Dates in the table are short in every language: as offices write them.
fn german_or(language: &LanguageTag) -> LanguageTag {
    LanguageTag::GERMAN.parse().unwrap_or_else(|_| language.clone())
}

fn free_row(
    job: &Job<'_>,
    galley: &mut Galley<'_, '_>,
    table: NodeId,
    number: usize,
) -> Result<Block, SheetsError> {
    let row = galley.child(table, Role::Tr);
    let node = galley.child(row, Role::Td);
    for _ in 1..COLUMNS.len() {
        galley.child(row, Role::Td);
    }
    let cells = [column(0, vec![plain(&number.to_string(), BODY, node, &job.languages[0])])];
    let block = galley.row(&cells)?;
    Ok(block.padded(3.0, 4.0).at_least(9.0 * MM).underlined(LEFT, RIGHT, 0.4))
}

/// Lines for notes, if the last page has room for some: a page of paper for four empty lines would be wasted.
fn notes(galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let line = 8.5 * MM;
    let fitting = ((galley.left() - NOTES_HEADING) / line).floor();
    let count = (0..=NOTES.1).rev().find(|count| *count as f32 <= fitting).unwrap_or(0);
    if count < NOTES.0 {
        return Ok(());
    }
    let heading = galley.words.say("sheet-notes");
    galley.heading(&heading)?;
    galley.ruled(count);
    Ok(())
}
