//! The contents: every sheet there is, register by register, with a box for those that lie in this binder.

use crate::galley::Galley;
use crate::job::Job;
use crate::page::Role;
use crate::sheets::form;
use crate::sheets::register::{label_of, titles_of};
use crate::{Mark, SheetsError};

/// Sets the contents.
pub(crate) fn set(job: &Job<'_>, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let titles = galley.words.say("sheet-contents-title");
    galley.title("", None, &titles)?;
    let about = galley.words.say("sheet-contents-about");
    galley.note(&about)?;
    for register in job.packs.registers() {
        let sheets: Vec<_> = job
            .packs
            .sheets()
            .iter()
            .filter(|sheet| sheet.register == register.id && !sheet.is_apart())
            .collect();
        if sheets.is_empty() {
            continue;
        }
        let mut heading = titles_of(galley.words, job.pack, register);
        if let Some(first) = heading.first_mut() {
            first.text = format!("{} · {}", label_of(register), first.text);
        }
        galley.heading(&heading)?;
        let list = galley.node(Role::L);
        for sheet in sheets {
            let said = form::titles_of(galley.words, sheet);
            galley.check(list, Mark::Open, &said, &[], &[])?;
        }
    }
    Ok(())
}
