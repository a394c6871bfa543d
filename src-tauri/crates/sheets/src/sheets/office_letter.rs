//! A letter as an office sends it, invented, to practise with: the look of a real one, and behind it what it says.
//!
//! Page one has the measures of DIN 5008, form B, like those of `letter`, and says in its first and last line that nothing in
//! it is true. Its days are counted from the day of printing, so that a group never practises with old letters. What is
//! to be found out about it stands on cards of their own.

use chrono::{Days, NaiveDate};
use ordner_packs::{Line, days_in};

use crate::drawings::{rect, rule};
use crate::fonts::Weight;
use crate::frame::{LEFT, RIGHT};
use crate::galley::{Galley, STRONG};
use crate::layout::shape::{Style, style};
use crate::page::{Furniture, MM, PAGE_HEIGHT, Turn, pt};
use crate::sheets::form::Form;
use crate::sheets::letter::{
    ADDRESS, INFORMATION, RETURN, STRONG_TEXT, SUBJECT, TEXT, german, paragraph, replaced,
};
use crate::spacing::Spacing;
use crate::words::Text;
use crate::{Edition, SheetsError};

/// The name of the office at its head.
const HEAD: Style = style(15.0, Weight::Bold);

/// What the letter is made of.
pub(crate) struct Letter<'a> {
    /// Who writes it.
    pub from: &'a [String],
    /// Who gets it.
    pub to: &'a [String],
    /// The office's number for the matter.
    pub reference: &'a str,
    /// It was written so many days before it is printed.
    pub days_ago: u16,
    /// What it is about.
    pub subject: &'a Line,
    /// From the salutation to the greeting.
    pub body: &'a [Line],
}

/// Sets the letter and what it says.
pub(crate) fn set(
    form: &Form<'_>,
    letter: &Letter<'_>,
    galley: &mut Galley<'_, '_>,
) -> Result<(), SheetsError> {
    // Letters of offices are never large.
    let (edition, spacing) = (galley.edition(), galley.spacing());
    galley.set_edition(Edition::Standard);
    galley.set_spacing(Spacing::Open);
    galley.furnish(Furniture::Letter);
    page(form, letter, galley)?;
    galley.set_edition(edition);
    galley.set_spacing(spacing);
    galley.new_page();
    form.opening(galley)?;
    galley.heading(&galley.words.say("sheet-letter-meaning"))?;
    let lines: Vec<Vec<Text>> = std::iter::once(letter.subject)
        .chain(letter.body)
        .map(|line| {
            let [de, en] =
                [("de", &line.de), ("en", &line.en)].map(|(tag, text)| letter.dated(form, tag, text));
            form.say(galley.words, &line.id, &de, &en)
        })
        .collect();
    galley.lines(&lines)
}

impl Letter<'_> {
    fn written(&self, form: &Form<'_>) -> NaiveDate {
        let today = form.job.today;
        today.checked_sub_days(Days::new(self.days_ago.into())).unwrap_or(today)
    }

    /// A text with its days spelled in a language.
    fn dated(&self, form: &Form<'_>, tag: &str, text: &str) -> String {
        let written = self.written(form);
        let language = tag.parse().unwrap_or_else(|_| german(form));
        replaced(text, |gap| {
            let days = days_in(gap).unwrap_or_default();
            let day = written.checked_add_days(Days::new(days.into())).unwrap_or(written);
            form.job.locales.date(&language, day)
        })
    }
}

fn page(form: &Form<'_>, letter: &Letter<'_>, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let put = |text: &str, look, (x, width): (f32, f32), y: f32, galley: &mut Galley<'_, '_>| {
        let block = paragraph(form, text, look, x, width, galley)?;
        let height = block.height();
        galley.place(block, pt(0.0, y), Turn::Upright);
        Ok::<f32, SheetsError>(height)
    };
    let whole = (LEFT, RIGHT - LEFT);
    let practice = form.job.locales.text(&german(form), "sheet-practice-letter");
    let (top, foot) = (10.5 * MM, PAGE_HEIGHT - 18.0 * MM);
    for y in [top, foot] {
        let height = put(&practice, STRONG, (LEFT + 2.0 * MM, RIGHT - LEFT - 4.0 * MM), y + 2.0, galley)?;
        galley.draw([rect(LEFT, y, RIGHT - LEFT, height + 5.0).stroked(0.8)]);
    }
    let mut y = 20.0 * MM;
    for (at, line) in letter.from.iter().enumerate() {
        y += put(line, if at == 0 { HEAD } else { TEXT }, whole, y, galley)?;
    }
    galley.draw([rule(pt(LEFT, y + 2.0), pt(RIGHT, y + 2.0), 0.5)]);
    let mut y = ADDRESS + RETURN;
    for line in letter.to {
        y += put(line, TEXT, (LEFT, 80.0 * MM), y, galley)?;
    }
    let mut y = 50.0 * MM;
    let date = form.job.locales.date(&german(form), letter.written(form));
    for (label, value) in [("sheet-office-reference", letter.reference), ("sheet-letter-date", date.as_str())]
    {
        let name = form.job.locales.text(&german(form), label);
        y += put(&name, STRONG, (INFORMATION, RIGHT - INFORMATION), y, galley)?;
        y += put(value, TEXT, (INFORMATION, RIGHT - INFORMATION), y, galley)? + 3.0 * MM;
    }
    let mut y = SUBJECT;
    y += put(&letter.dated(form, "de", &letter.subject.de), STRONG_TEXT, whole, y, galley)? + 7.0 * MM;
    for line in letter.body {
        y += put(&letter.dated(form, "de", &line.de), TEXT, whole, y, galley)? + 3.0 * MM;
    }
    Ok(())
}
