//! `ordner contact`: the people and offices of a binder.

use std::collections::BTreeMap;
use std::path::Path;

use ordner_binder::{ContactNote, OwnContact, register_id};
use ordner_packs::{Contact, RegisterId};

use super::Edge;
use crate::arguments::{self, ContactAction, ContactFields};
use crate::output::{self, ContactOut};
use crate::speech::Refusal;

/// Where a contact goes when no register is named: counselling and help.
const DEFAULT_REGISTER: &str = "9";

pub fn run(edge: &Edge<'_>, verb: arguments::Contact) -> Result<(), Refusal> {
    match verb.action {
        ContactAction::List { register } => list(edge, &verb.binder, register),
        ContactAction::Add(fields) => save(edge, &verb.binder, None, fields),
        ContactAction::Edit { id, fields } => save(edge, &verb.binder, Some(&id), fields),
        ContactAction::Remove { id } => remove(edge, &verb.binder, &id),
        ContactAction::Note { id, note: words, phone } => note(edge, &verb.binder, &id, words, phone),
    }
}

fn list(edge: &Edge<'_>, folder: &Path, register: Option<String>) -> Result<(), Refusal> {
    let binder = edge.open(folder)?;
    let packs = binder.packs(edge.content);
    let register = register.map(|typed| register_id(packs, &typed)).transpose()?;
    let own = binder.contacts()?;
    let notes: BTreeMap<String, ContactNote> = binder.contact_notes()?.into_iter().collect();
    let pack = packs.pack(&binder.profile().pack)?;
    // A contact that is gone from this region stays readable where the person wrote beside it.
    let gone = notes.iter().filter(|(id, _)| pack.contacts.iter().all(|contact| contact.id != **id));
    let gone = gone.map(|(id, note)| match packs.contact(id) {
        Some(contact) => ContactOut { gone: true, ..of_pack(contact, Some(note)) },
        None => ContactOut::left_over(id, note),
    });
    let living = pack.contacts.iter().map(|contact| of_pack(contact, notes.get(&contact.id)));
    let mut contacts: Vec<_> =
        own.iter().map(|(id, contact)| ContactOut::of(id, contact)).chain(living).chain(gone).collect();
    if let Some(register) = &register {
        contacts.retain(|contact| contact.registers.contains(&register.0.as_str()));
    }
    if edge.json {
        output::json(&contacts);
    } else if contacts.is_empty() {
        edge.speech.say("cli-nothing-found", &[]);
    } else {
        contacts.iter().for_each(|contact| out!("{}", contact.line(edge.speech)));
    }
    binder.lock()?;
    Ok(())
}

/// The view of a contact of a pack with what the person wrote beside it.
fn of_pack<'a>(contact: &'a Contact, note: Option<&'a ContactNote>) -> ContactOut<'a> {
    ContactOut {
        id: &contact.id,
        registers: contact.registers.iter().map(|id| id.0.as_str()).collect(),
        name: &contact.name.de,
        role: None,
        phone: contact.phone.as_deref(),
        address: contact.address.as_deref(),
        email: contact.email.as_deref(),
        own: false,
        stand: Some(contact.fact.stand),
        own_note: note.and_then(|note| note.note.as_deref()),
        own_phone: note.and_then(|note| note.phone.as_deref()),
        gone: contact.retired.is_some(),
        successor: contact.retired.as_ref().and_then(|retired| retired.successor.as_deref()),
    }
}

fn note(
    edge: &Edge<'_>,
    folder: &Path,
    id: &str,
    words: Option<String>,
    phone: Option<String>,
) -> Result<(), Refusal> {
    let mut binder = edge.open(folder)?;
    let written = binder.note_contact(id, words, phone, edge.content)?;
    binder.lock()?;
    if edge.json {
        output::json(&written);
    }
    edge.speech.say("cli-contact-saved", &[("name", &written.name)]);
    Ok(())
}

fn save(edge: &Edge<'_>, folder: &Path, id: Option<&str>, fields: ContactFields) -> Result<(), Refusal> {
    let mut binder = edge.open(folder)?;
    let before = id.map(|id| binder.contact(id)).transpose()?;
    let packs = binder.packs(edge.content);
    let register = fields.register.as_deref().map(|typed| register_id(packs, typed)).transpose()?;
    let contact = changed(before.as_ref().map(|(_, contact)| contact.clone()), register, fields);
    let known = before.as_ref().map(|(id, _)| id.as_str());
    let id = binder.save_contact(known, contact.clone(), edge.content)?;
    binder.lock()?;
    if edge.json {
        output::json(&ContactOut::of(&id, &contact));
    } else {
        out!("{}", ContactOut::of(&id, &contact).line(edge.speech));
    }
    edge.speech.say("cli-contact-saved", &[("name", &contact.name)]);
    Ok(())
}

fn remove(edge: &Edge<'_>, folder: &Path, id: &str) -> Result<(), Refusal> {
    let mut binder = edge.open(folder)?;
    let contact = binder.remove_contact(id)?;
    binder.lock()?;
    edge.speech.say("cli-contact-removed", &[("name", &contact.name)]);
    Ok(())
}

/// The contact with the fields that were typed; a field that was not typed stays as it was.
fn changed(before: Option<OwnContact>, register: Option<RegisterId>, fields: ContactFields) -> OwnContact {
    let before = before.unwrap_or_else(|| OwnContact {
        register: RegisterId(DEFAULT_REGISTER.to_owned()),
        name: String::new(),
        role: None,
        phone: None,
        address: None,
        email: None,
    });
    OwnContact {
        register: register.unwrap_or(before.register),
        name: fields.name.unwrap_or(before.name),
        role: fields.role.or(before.role),
        phone: fields.phone.or(before.phone),
        address: fields.address.or(before.address),
        email: fields.email.or(before.email),
    }
}
