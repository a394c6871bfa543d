//! The office words of one register as cards, to be cut out and learned alone or in a group.

use ordner_packs::{RegisterId, Term};

use crate::SheetsError;
use crate::galley::Galley;
use crate::job::Job;
use crate::sheet_id::SheetId;
use crate::sheets::register::{explained, label_of};
use crate::words::Text;

/// Cards side by side.
const ACROSS: usize = 3;

/// Sets the cards of a register: the word as it stands in letters, and what it means in the other languages.
pub(crate) fn set(job: &Job<'_>, id: &RegisterId, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let sheet = SheetId::Words(id.clone());
    let words = galley.words;
    let register = job.packs.register(id).ok_or_else(|| sheet.unknown())?;
    let titles = sheet.titles(words, job.packs, job.pack)?;
    galley.title(&register.icon, Some(&label_of(register)), &titles)?;
    let about = words.say("sheet-words-about");
    galley.note(&about)?;
    galley.space(5.0);
    let terms = register.words.iter().filter_map(|term| job.packs.term(term));
    let card = |term: &Term| {
        let german: Vec<Text> = words.german(&term.de).into_iter().collect();
        let is_other = |text: &Text| german.iter().all(|word| word.language != text.language);
        let others: Vec<Text> = explained(words, term).into_iter().filter(is_other).collect();
        german.into_iter().chain(others).collect()
    };
    galley.cards(&terms.map(card).collect::<Vec<_>>(), ACROSS)
}
