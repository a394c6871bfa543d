//! What a sheet is made of, as text: the same text, the same sheet.
//!
//! So a binder can tell which of its sheets changed without laying out one. The day of printing is not in it, except
//! where it makes a fact old. Deliberately not here: remembering it (see the binder).

use serde_json::json;

use crate::job::{Job, SheetId};

/// Everything that decides what stands on a sheet of a job.
///
/// Texts of the program are in it by the program's version.
pub fn gist(job: &Job<'_>, sheet: &SheetId) -> String {
    let languages: Vec<String> = job.languages.iter().map(ToString::to_string).collect();
    let own = match sheet {
        SheetId::Register(id) => {
            let checklists: Vec<_> = job.packs.checklists_of(id).collect();
            let touched = |item: &&String| {
                checklists
                    .iter()
                    .any(|list| item.strip_prefix(list.id.as_str()).is_some_and(|rest| rest.starts_with('/')))
            };
            let items = || checklists.iter().flat_map(|list| &list.items);
            let deadlines: Vec<_> =
                items().filter_map(|item| job.packs.deadline(item.deadline.as_deref()?)).collect();
            let contacts: Vec<_> = job.pack.contacts_of(id).collect();
            let facts = items().map(|item| &item.fact).chain(contacts.iter().map(|contact| &contact.fact));
            let old: Vec<bool> = facts.map(|fact| fact.is_stale(job.today)).collect();
            let answers = job.answers;
            json!({
                "register": job.packs.register(id),
                "title": job.pack.titles.get(id),
                "checklists": checklists,
                "deadlines": deadlines,
                "contacts": contacts,
                "old": old,
                "documents": answers.documents.iter().filter(|one| one.register == *id).collect::<Vec<_>>(),
                "marks": answers.marks.iter().filter(|(item, _)| touched(item)).collect::<Vec<_>>(),
                "own": answers.contacts.iter().filter(|one| one.register == *id).collect::<Vec<_>>(),
            })
        }
        SheetId::Cover => json!({
            "name": job.answers.binder_name,
            "registers": job.packs.registers(),
            "titles": job.pack.titles,
        }),
        // Of what is printed once and not kept in step, every print is new.
        SheetId::Recovery(_) | SheetId::Exchange(_) => json!({ "day": job.today }),
    };
    json!({
        "program": env!("CARGO_PKG_VERSION"),
        "sheet": sheet.name(),
        "languages": languages,
        "pack": [&job.pack.id, &job.pack.name.de, &job.pack.name.en],
        "stand": job.pack.stand,
        "sample": job.answers.sample,
        "own": own,
    })
    .to_string()
}
