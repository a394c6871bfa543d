//! `ordner contact`: the people and offices of a binder.

use std::path::Path;

use ordner_binder::{OwnContact, register_id};
use ordner_packs::RegisterId;

use super::Edge;
use crate::arguments::{Contact, ContactAction, ContactFields};
use crate::output::{self, ContactOut};
use crate::speech::Refusal;

/// Where a contact goes when no register is named: counselling and help.
const DEFAULT_REGISTER: &str = "9";

pub fn run(edge: &Edge<'_>, verb: Contact) -> Result<(), Refusal> {
    match verb.action {
        ContactAction::List { register } => list(edge, &verb.binder, register),
        ContactAction::Add(fields) => save(edge, &verb.binder, None, fields),
        ContactAction::Edit { id, fields } => save(edge, &verb.binder, Some(&id), fields),
        ContactAction::Remove { id } => remove(edge, &verb.binder, &id),
    }
}

fn list(edge: &Edge<'_>, folder: &Path, register: Option<String>) -> Result<(), Refusal> {
    let register = register.map(|typed| register_id(&edge.content.packs, &typed)).transpose()?;
    let binder = edge.open(folder)?;
    let own = binder.contacts()?;
    let pack = edge.content.packs.pack(&binder.profile().pack)?;
    binder.lock()?;
    let of_pack = pack.contacts.iter().map(|contact| ContactOut {
        id: &contact.id,
        registers: contact.registers.iter().map(|id| id.0.as_str()).collect(),
        name: &contact.name.de,
        role: None,
        phone: contact.phone.as_deref(),
        address: contact.address.as_deref(),
        email: contact.email.as_deref(),
        own: false,
        stand: Some(contact.fact.stand),
    });
    let mut contacts: Vec<_> =
        own.iter().map(|(id, contact)| ContactOut::of(id, contact)).chain(of_pack).collect();
    if let Some(register) = &register {
        contacts.retain(|contact| contact.registers.contains(&register.0.as_str()));
    }
    if edge.json {
        output::json(&contacts);
    } else if contacts.is_empty() {
        edge.speech.say("cli-nothing-found", &[]);
    } else {
        contacts.iter().for_each(|contact| println!("{}", contact.line()));
    }
    Ok(())
}

fn save(edge: &Edge<'_>, folder: &Path, id: Option<&str>, fields: ContactFields) -> Result<(), Refusal> {
    let mut binder = edge.open(folder)?;
    let before = id.map(|id| binder.contact(id)).transpose()?;
    let register =
        fields.register.as_deref().map(|typed| register_id(&edge.content.packs, typed)).transpose()?;
    let contact = changed(before.as_ref().map(|(_, contact)| contact.clone()), register, fields);
    let known = before.as_ref().map(|(id, _)| id.as_str());
    let id = binder.save_contact(known, contact.clone(), edge.content)?;
    binder.lock()?;
    if edge.json {
        output::json(&ContactOut::of(&id, &contact));
    } else {
        println!("{}", ContactOut::of(&id, &contact).line());
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
