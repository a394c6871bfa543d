//! What on a case sheet could tell who it is about: names, places, numbers, exact ages, and rare combinations.
//!
//! Apart because it is a function of words: the sheet's, the binder's own names and places, and two short lists of content. It
//! warns and never forbids; what it does not know it cannot find, and the window says so. Origin, occupation and a large
//! household tell little each; two of them together, or one with a place, can mean a single person in a town.

use std::collections::BTreeSet;
use std::ops::Deref;

use ordner_packs::Packs;
use ordner_vault::Readable;
use serde::Serialize;

use crate::case_sheet::{CaseField, CaseSheet};
use crate::{Binder, Content, Document, Error, Person, fold};

const COUNTRIES: &str = include_str!("../../../../assets/case/countries.txt");
const WORK: &str = include_str!("../../../../assets/case/work.txt");

/// A word behind one of these is a name.
const TITLES: [&str; 8] = ["herr", "herrn", "frau", "familie", "mr", "mrs", "ms", "dr"];
/// Words that end so are streets and squares, with or without a number behind them.
const STREETS: [&str; 4] = ["strasse", "straße", "allee", "gasse"];
/// Words that end so are one only with a number behind them.
const STREETS_WITH_NUMBER: [&str; 5] = ["weg", "platz", "ring", "str", "damm"];
/// A number before one of these is an exact age.
const YEARS: [&str; 4] = ["jahre", "jahren", "jahrig", "years"];
/// So many people in a household are seldom.
const LARGE_HOUSEHOLD: u32 = 6;
/// Shorter names are words like others.
const SHORTEST_NAME: usize = 3;
/// Fields of sheets whose words name the person, and those that say where they are.
const NAMES: [&str; 3] = ["family-name", "given-name", "emergency-name"];
const PLACES: [&str; 5] = ["birth-place", "street", "town", "letterbox", "school"];

/// Something on the sheet that could tell who it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Telling {
    /// The field; none for what comes together from several.
    pub field: Option<CaseField>,
    /// What it is.
    pub kind: TellingKind,
    /// The words, as they stand there.
    pub words: String,
}

/// What could tell; each has its words in `telling-<name>`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, strum::IntoStaticStr, strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", prefix = "telling-")]
pub enum TellingKind {
    /// A name.
    Name,
    /// A town, a district, a street.
    Place,
    /// A number, a day, an address of the net.
    Number,
    /// An exact age.
    Age,
    /// Several things that few people have together.
    Combination,
}

/// What is known of the person and must not stand on the sheet.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// Names, folded.
    names: BTreeSet<String>,
    /// Places, folded.
    places: BTreeSet<String>,
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// What on the sheet could tell who it is about, field by field; combinations last.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn telling(&self, sheet: &CaseSheet, content: &Content) -> Result<Vec<Telling>, Error> {
        Ok(telling(sheet.words(), &self.known(content)?))
    }

    /// What in the answer of a round could tell who it is about. It goes to the same people as the sheet.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn telling_result(&self, words: &[String], content: &Content) -> Result<Vec<Telling>, Error> {
        let words = words.iter().map(|words| (CaseField::Result, words.as_str()));
        Ok(telling(words, &self.known(content)?))
    }

    fn known(&self, content: &Content) -> Result<Known, Error> {
        let mut known = Known::of(self.packs(content));
        for (slot, words) in self.entries()? {
            if NAMES.contains(&slot.as_str()) {
                known.name(&words);
            } else if PLACES.contains(&slot.as_str()) {
                known.place(&words);
            }
        }
        self.own::<Person>()?.iter().for_each(|(_, person)| known.name(&person.name));
        self.contacts()?.iter().for_each(|(_, contact)| known.name(&contact.name));
        self.variants()?.iter().for_each(|(_, variant)| known.name(&variant.value));
        let people = self.documents().filter_map(|(_, document): (_, &Document)| document.person.as_deref());
        people.for_each(|person| known.name(person));
        Ok(known)
    }
}

impl Known {
    /// The places of the packs: regions, districts and quarters.
    fn of(packs: &Packs) -> Self {
        let mut known = Self::default();
        for pack in packs.packs() {
            let mut place = |name: &str| known.places.insert(fold(name));
            place(&pack.name.de);
            place(&pack.name.en);
            for district in &pack.districts {
                place(&district.name);
                district.quarters.iter().for_each(|quarter| {
                    place(quarter);
                });
            }
        }
        known
    }

    fn name(&mut self, words: &str) {
        self.names.extend(long_words(words));
    }

    fn place(&mut self, words: &str) {
        self.places.extend(long_words(words));
    }
}

fn long_words(words: &str) -> impl Iterator<Item = String> {
    let words = pieces(words).into_iter().filter(|piece| piece.capital).map(|piece| fold(piece.word));
    words.filter(|word| word.chars().count() >= SHORTEST_NAME)
}

/// A word of a text.
struct Piece<'a> {
    word: &'a str,
    capital: bool,
    digits: usize,
}

fn pieces(words: &str) -> Vec<Piece<'_>> {
    let split = |sign: char| !(sign.is_alphanumeric() || "@._-/".contains(sign));
    let trimmed = words.split(split).map(|word| word.trim_matches(|sign: char| "._-/".contains(sign)));
    trimmed
        .filter(|word| !word.is_empty())
        .map(|word| Piece {
            word,
            capital: word.chars().next().is_some_and(char::is_uppercase),
            digits: word.chars().filter(|sign| sign.is_numeric()).count(),
        })
        .collect()
}

fn telling<'w>(words: impl Iterator<Item = (CaseField, &'w str)>, known: &Known) -> Vec<Telling> {
    let mut found = Vec::new();
    let mut rare: [Vec<String>; 4] = Default::default();
    for (field, words) in words.filter(|(field, _)| *field != CaseField::Code) {
        let pieces = pieces(words);
        let mut add = |kind, words: &str| {
            let one = Telling { field: Some(field), kind, words: words.to_owned() };
            if !found.contains(&one) {
                found.push(one);
            }
        };
        for (at, piece) in pieces.iter().enumerate() {
            let folded = fold(piece.word);
            let next = pieces.get(at + 1);
            let named = at.checked_sub(1).and_then(|before| pieces.get(before));
            let follows_title = named.is_some_and(|before| TITLES.contains(&fold(before.word).as_str()));
            let is_street = STREETS.iter().any(|end| folded.ends_with(end))
                || (STREETS_WITH_NUMBER.iter().any(|end| folded.ends_with(end))
                    && next.is_some_and(|next| next.digits > 0));
            if piece.digits > 0 {
                let years =
                    next.is_some_and(|next| YEARS.iter().any(|word| fold(next.word).starts_with(word)));
                let is_day = piece.digits > 1 && piece.word.contains('.');
                // An age in its own field is rough by itself.
                if years && field != CaseField::Age {
                    add(TellingKind::Age, piece.word);
                } else if piece.digits > 2 && !is_band(piece.word) || is_day {
                    add(TellingKind::Number, piece.word);
                }
            } else if piece.word.contains('@') {
                add(TellingKind::Number, piece.word);
            } else if known.names.contains(&folded) || (follows_title && piece.capital) {
                add(TellingKind::Name, piece.word);
            } else if known.places.contains(&folded) || is_street {
                add(TellingKind::Place, piece.word);
                rare[0].push(piece.word.to_owned());
            }
            if is_listed(COUNTRIES, &folded) {
                rare[1].push(piece.word.to_owned());
            }
            if is_listed(WORK, &folded) {
                rare[2].push(piece.word.to_owned());
            }
            if field == CaseField::Household
                && piece.word.parse().is_ok_and(|many: u32| many >= LARGE_HOUSEHOLD)
            {
                rare[3].push(piece.word.to_owned());
            }
        }
    }
    if rare.iter().filter(|words| !words.is_empty()).count() > 1 {
        let words: Vec<String> = rare.iter().filter_map(|words| words.first().cloned()).collect();
        found.push(Telling { field: None, kind: TellingKind::Combination, words: words.join(" + ") });
    }
    found.sort_by_key(|one| (one.field.is_none(), one.field));
    found
}

/// `25-34`: no number of anything.
fn is_band(word: &str) -> bool {
    word.split_once('-').is_some_and(|(from, to)| {
        [from, to].iter().all(|side| side.len() <= 2 && side.chars().all(|sign| sign.is_ascii_digit()))
    })
}

fn is_listed(list: &str, folded: &str) -> bool {
    list.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).any(|line| {
        match line.strip_suffix('-') {
            Some(beginning) => folded.starts_with(&fold(beginning)),
            None => folded == fold(line),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known {
        let mut known = Known::of(&Packs::embedded().expect("packs"));
        known.name("Amira Beispielfrau");
        known
    }

    fn found(sheet: CaseSheet) -> Vec<(TellingKind, String)> {
        telling(sheet.words(), &known()).into_iter().map(|one| (one.kind, one.words)).collect()
    }

    #[test]
    fn names_places_and_numbers_are_found_where_they_stand() {
        let sheet = CaseSheet {
            code: "K7Q2P".to_owned(),
            age: Some("25–34".to_owned()),
            household: Some("Mutter, 2 Kinder, 7 Jahre und 9 Jahre".to_owned()),
            skills: Some("Herr Kowalke half beim Lebenslauf".to_owned()),
            steps: Some(
                "Am 12.03.2026 Termin in der Prager Straße, Akte 4711/26, Mail an a.b@example.org".to_owned(),
            ),
            question: "Findet Amira in Gorbitz einen Platz?".to_owned(),
            ..CaseSheet::default()
        };
        use TellingKind::{Age, Name, Number, Place};
        let expected = [
            (Age, "7"),
            (Age, "9"),
            (Name, "Kowalke"),
            (Number, "12.03.2026"),
            (Place, "Straße"),
            (Number, "4711/26"),
            (Number, "a.b@example.org"),
            (Name, "Amira"),
        ];
        let found = found(sheet);
        for (kind, words) in expected {
            assert!(found.contains(&(kind, words.to_owned())), "{words}: {found:?}");
        }
        assert!(
            !found.iter().any(|(_, words)| words == "Platz" || words == "25–34" || words == "2"),
            "{found:?}"
        );
    }

    #[test]
    fn what_few_have_together_is_told_and_each_alone_is_not() {
        let with = |steps: &str, question: &str| {
            found(CaseSheet {
                code: "K7Q2P".to_owned(),
                steps: Some(steps.to_owned()),
                question: question.to_owned(),
                ..CaseSheet::default()
            })
        };
        let told = with("Kommt aus Eritrea, war dort Zahnärztin", "Welche Stelle in Leipzig hilft?");
        assert!(
            told.contains(&(TellingKind::Combination, "Leipzig + Eritrea + Zahnärztin".to_owned())),
            "{told:?}"
        );
        for harmless in
            ["Spricht Dari", "War Lehrerin", "Darin liegt die Frage nach dem Chinarestaurant nicht"]
        {
            let told = with(harmless, "Was hilft?");
            assert!(told.iter().all(|(kind, _)| *kind != TellingKind::Combination), "{harmless}: {told:?}");
        }
        let large = CaseSheet {
            household: Some("8 Personen".to_owned()),
            skills: Some("spricht Tigrinya".to_owned()),
            question: "Wohnung?".to_owned(),
            ..CaseSheet::default()
        };
        assert!(
            found(large)
                .iter()
                .any(|(kind, words)| *kind == TellingKind::Combination && words == "Tigrinya + 8")
        );
        assert_eq!(with("Deutschkurs B1 begonnen, Bewerbungen geschrieben", "Wer begleitet zum Amt?"), []);
    }
}
