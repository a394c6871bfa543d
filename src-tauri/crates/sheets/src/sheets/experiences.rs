//! What helped others: cards of mentors, as they came with the packs.
//!
//! Each says whose matter it is, what helped, what to take care of, and since when it is told. Empty cards to write on
//! are a sheet of their own (`experience-card`). Deliberately not here: what keeps persons out of them (see `packs`).

use ordner_locale::FluentArgs;
use ordner_packs::{Experience, Spoken};

use crate::SheetsError;
use crate::galley::{Detail, Galley};
use crate::job::Job;
use crate::page::Role;
use crate::sheets::register::{label_of, titles_of};
use crate::words::Text;

/// The icon beside the title.
const ICON: &str = "people";

/// Sets all cards.
pub(crate) fn set(job: &Job<'_>, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let words = galley.words;
    galley.title(ICON, None, &words.say("sheet-experiences-title"))?;
    galley.about(&words.say("sheet-experiences-about"))?;
    if job.packs.experiences().is_empty() {
        return galley.note(&words.say("sheet-experiences-none"));
    }
    galley.space(5.0);
    job.packs.experiences().iter().try_for_each(|card| one(job, card, galley))
}

fn one(job: &Job<'_>, card: &Experience, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let words = galley.words;
    let say = |line: Spoken<'_>| words.content(&line.id, line.de, line.en);
    galley.heading(&say(card.title_line()))?;
    let mut lines = vec![say(card.helped_line())];
    lines.extend(card.careful_line().map(say));
    galley.lines(&lines)?;
    let stand: Vec<Text> = words.say_with("sheet-date", |tag| {
        let mut args = FluentArgs::new();
        args.set("date", words.locales.date(tag, card.fact.stand));
        args
    });
    let source = words.german(&card.fact.source).into_iter().collect();
    let mut details = vec![
        Detail { name: words.say("sheet-experiences-told"), value: source },
        Detail { name: words.say("sheet-stand-name"), value: stand },
    ];
    details.extend(job.packs.register(&card.register).map(|register| {
        let mut titles = titles_of(words, job.pack, register);
        titles.truncate(1);
        titles.iter_mut().for_each(|title| title.text = format!("{} {}", label_of(register), title.text));
        Detail { name: words.say("sheet-experiences-register"), value: titles }
    }));
    let node = galley.node(Role::P);
    let block = galley.details(node, &details, crate::frame::LEFT)?;
    galley.push(block.after(2.0));
    Ok(())
}
