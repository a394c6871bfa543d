//! What a sheet is made of, as text: the same text, the same sheet.
//!
//! So a binder can tell which of its sheets changed without laying out one. The day of printing is not in it, except
//! where it makes a fact old or stands on the sheet. Deliberately not here: remembering it (see the binder).

use std::collections::{BTreeMap, BTreeSet};

use ordner_packs::{Block, LifePath, RegisterId, Sheet};
use serde_json::{Value, json};

use crate::job::{Job, for_reader};
use crate::sheets::form::{Form, no_contact_words};
use crate::sheets::letter;
use crate::words::Words;
use crate::{Reader, SheetId};

/// The sheets of a job that go to its reader by their names, each with everything that decides what stands on it.
///
/// Texts of the program are in it by the program's version.
pub fn gists(job: &Job<'_>) -> Vec<(String, String)> {
    let (sheets, answers, _) = for_reader(job);
    let job = Job { answers: &answers, ..*job };
    sheets.iter().map(|sheet| (sheet.name(), gist(&job, sheet))).collect()
}

fn gist(job: &Job<'_>, sheet: &SheetId) -> String {
    let languages: Vec<String> = job.languages.iter().map(ToString::to_string).collect();
    let title = |id| json!({ "register": job.packs.register(id), "title": job.pack.titles.get(id) });
    let own = match sheet {
        SheetId::Register(id) => register(job, id),
        SheetId::Front(id) => title(id),
        SheetId::Form(name) => job.packs.sheet(name).map_or(Value::Null, |sheet| form(job, sheet)),
        SheetId::Cover => json!({
            "name": job.answers.binder_name,
            "registers": job.packs.registers(),
            "titles": job.pack.titles,
        }),
        SheetId::Contents => {
            let named = |sheet: &Sheet| json!([&sheet.id, &sheet.register, &sheet.title]);
            json!({
                "registers": job.packs.registers(),
                "titles": job.pack.titles,
                "sheets": job.packs.sheets().iter().filter(|sheet| !sheet.is_apart()).map(named).collect::<Vec<_>>(),
            })
        }
        SheetId::Words(id) => word_cards(job, id),
        SheetId::Path(id) => job.packs.path(id).map_or(Value::Null, |path| life_path(job, path)),
        SheetId::Experiences => json!({ "cards": job.packs.experiences() }),
        SheetId::ContactCheck => json!({
            "registers": job.packs.registers(),
            "titles": job.pack.titles,
            "contacts": job.pack.own_contacts(),
        }),
        SheetId::MiniBook => json!({ "own": job.answers.contacts }),
        // It begins with the month of printing.
        SheetId::Calendar => json!({ "month": job.today.format("%Y-%m").to_string() }),
        SheetId::Spine(_) => json!({ "offset": job.manner.offset }),
        SheetId::SpineTest => Value::Null,
        // Of what is printed once and not kept in step, every print is new.
        SheetId::Recovery(_) | SheetId::Share(_) | SheetId::Exchange(_) => json!({ "day": job.today }),
    };
    json!({
        "program": env!("CARGO_PKG_VERSION"),
        "sheet": sheet.name(),
        "languages": languages,
        "large": job.manner.edition.is_large(),
        "pack": [&job.pack.id, &job.pack.name.de, &job.pack.name.en],
        "stand": job.pack.stand,
        "sample": job.answers.sample,
        "own": own,
    })
    .to_string()
}

fn register(job: &Job<'_>, id: &RegisterId) -> Value {
    let answers = job.answers;
    let register = job.packs.register(id);
    let shown = |private: bool| !private || job.manner.shows_private();
    let checklists: Vec<_> = job.packs.checklists_of(id).filter(|list| shown(list.private)).collect();
    let touched = |item: &&String| {
        checklists
            .iter()
            .any(|list| item.strip_prefix(list.id.as_str()).is_some_and(|rest| rest.starts_with('/')))
    };
    let items: Vec<_> = checklists.iter().flat_map(|list| job.pack.items_of(list, job.status())).collect();
    let ids: Vec<_> = items.iter().map(|item| &item.id).collect();
    let deadlines: Vec<_> =
        items.iter().filter_map(|item| job.packs.deadline(item.deadline.as_deref()?)).collect();
    let statuses: Vec<_> =
        items.iter().flat_map(|item| &item.applies_to).filter_map(|id| job.packs.status(id)).collect();
    let kinds: Vec<_> = items
        .iter()
        .flat_map(|item| &item.documents)
        .filter_map(|kind| job.packs.document_kind(kind))
        .collect();
    let filed = answers
        .filed_kinds
        .as_ref()
        .map(|filed| kinds.iter().map(|kind| filed.contains(&kind.id)).collect::<Vec<_>>());
    let words = register.iter().flat_map(|register| &register.words);
    let terms: Vec<_> = words.filter_map(|id| job.packs.term(id)).collect();
    let contacts: Vec<_> = job.pack.contacts_of(id).collect();
    let facts = items.iter().map(|item| &item.fact).chain(contacts.iter().map(|contact| &contact.fact));
    let old: Vec<bool> = facts.map(|fact| fact.is_stale(job.today)).collect();
    json!({
        "register": register,
        "title": job.pack.titles.get(id),
        "checklists": checklists,
        "items": ids,
        "filtered": job.status().is_some() && !items.is_empty(),
        "deadlines": deadlines,
        "statuses": statuses,
        "kinds": kinds,
        "filed": filed,
        "terms": terms,
        "contacts": contacts,
        "notes": contacts.iter().map(|contact| answers.contact_notes.get(&contact.id)).collect::<Vec<_>>(),
        "old": old,
        "documents": answers.documents.iter().filter(|one| one.register == *id).collect::<Vec<_>>(),
        "marks": answers.marks.iter().filter(|(item, _)| touched(item)).collect::<Vec<_>>(),
        "own": answers.contacts.iter().filter(|one| one.register == *id).collect::<Vec<_>>(),
        "no_contact": no_contact_words(job).filter(|_| job.manner.reader == Reader::Office),
    })
}

fn word_cards(job: &Job<'_>, id: &RegisterId) -> Value {
    let register = job.packs.register(id);
    let words = register.iter().flat_map(|register| &register.words);
    let terms: Vec<_> = words.filter_map(|id| job.packs.term(id)).collect();
    json!({ "register": register, "title": job.pack.titles.get(id), "terms": terms })
}

fn life_path(job: &Job<'_>, path: &LifePath) -> Value {
    let offices = path.steps.iter().filter_map(|step| step.office.as_deref());
    let contacts: Vec<_> = offices.flat_map(|office| job.pack.offices(office)).collect();
    let kinds =
        path.has.iter().chain(path.steps.iter().flat_map(|step| step.needs.iter().chain(&step.gives)));
    let kinds: Vec<_> = kinds.filter_map(|kind| job.packs.document_kind(kind)).collect();
    let filed = |kinds: &BTreeSet<String>| {
        path.steps.iter().map(|step| step.gives.iter().all(|kind| kinds.contains(kind))).collect::<Vec<_>>()
    };
    json!({
        "path": path,
        "contacts": contacts,
        "kinds": kinds,
        "filed": job.answers.filed_kinds.as_ref().map(filed),
        "old": path.steps.iter().map(|step| step.fact.is_stale(job.today)).collect::<Vec<_>>(),
        "sheets": path.sheets.iter().filter_map(|id| job.packs.sheet(id)).map(|one| &one.title).collect::<Vec<_>>(),
        "no_contact": no_contact_words(job).filter(|_| job.manner.reader == Reader::Office),
    })
}

fn form(job: &Job<'_>, sheet: &Sheet) -> Value {
    let is_letter = sheet.blocks.iter().any(|block| matches!(block, Block::Letter { .. }));
    let to_every_office = |block: &Block| matches!(block, Block::Letter { to_every_office: true, .. });
    let sender = if is_letter { &letter::SENDER[..] } else { &[] };
    let slots = sheet.slots().chain(sender.iter().copied());
    let entries: BTreeMap<_, _> =
        slots.filter_map(|slot| Some((slot, job.answers.entries.get(slot)?))).collect();
    let papers: BTreeMap<_, _> = job
        .answers
        .numbers
        .iter()
        .filter_map(|number| Some((number.slot.as_deref()?, number.paper.as_deref())))
        .filter(|(slot, _)| entries.contains_key(slot))
        .collect();
    let words = Words { locales: job.locales, languages: job.languages };
    let filling = Form { job, sheet };
    let from_office = |block: &Block| matches!(block, Block::OfficeLetter { .. });
    json!({
        // A letter to practise with is as old as it says on the day it is printed.
        "day": sheet.blocks.iter().any(from_office).then_some(job.today),
        "sheet": sheet,
        "register": job.packs.register(&sheet.register),
        "entries": entries,
        "papers": papers,
        "records": sheet.sources().map(|source| filling.records(source, words)).collect::<Vec<_>>(),
        "offices": sheet.blocks.iter().any(to_every_office).then(|| letter::offices(job)),
        "no_contact": no_contact_words(job).filter(|_| is_letter || job.manner.reader == Reader::Office),
    })
}
