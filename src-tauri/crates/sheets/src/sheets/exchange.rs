//! The slip that comes first when only changed sheets are printed: which old sheet to take out of the binder.

use ordner_locale::FluentArgs;

use crate::SheetId;
use crate::SheetsError;
use crate::galley::Galley;
use crate::job::Job;
use crate::sheet_id::Replaced;
use crate::sheets::register::label_of;
use crate::words::{Text, Words};

/// Sets the slip.
pub(crate) fn set(
    job: &Job<'_>,
    replaced: &[Replaced],
    galley: &mut Galley<'_, '_>,
) -> Result<(), SheetsError> {
    let titles = galley.words.say("sheet-exchange-title");
    galley.title("", None, &titles)?;
    let how = galley.words.say("sheet-exchange-how");
    galley.note(&how)?;
    let lines =
        replaced.iter().map(|one| line(job, galley.words, one)).collect::<Result<Vec<_>, SheetsError>>()?;
    galley.lines(&lines)
}

fn line(job: &Job<'_>, words: Words<'_>, one: &Replaced) -> Result<Vec<Text>, SheetsError> {
    let id = if one.before.is_some() { "sheet-exchange-replace" } else { "sheet-exchange-new" };
    let titles = one.sheet.titles(words, job.packs, job.pack)?;
    // On the sheet it stands once, beside all languages; here each line is read alone.
    let number = match &one.sheet {
        SheetId::Register(id) | SheetId::Front(id) => job.packs.register(id).map(label_of),
        _ => None,
    };
    Ok(words.say_with(id, |tag| {
        let title = titles.iter().find(|title| title.language == *tag).or(titles.first());
        let title = title.map(|title| title.text.clone()).unwrap_or_default();
        let mut args = FluentArgs::new();
        args.set(
            "sheet",
            match &number {
                Some(number) if !title.starts_with(number) => format!("{number} · {title}"),
                _ => title,
            },
        );
        if let Some((day, pages)) = one.before {
            args.set("date", job.locales.date(tag, day));
            args.set("pages", pages);
        }
        args
    }))
}
