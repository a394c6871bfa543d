//! The blank folder of a new city: files that are valid as they are, with notes that say what to write.

use chrono::NaiveDate;

use crate::files::ContentFile;
use crate::source::{is_hidden, is_id};

/// The files of a new region, named as below the assets folder. None if `id` is no id, or `name` cannot stand in a
/// file.
pub fn template(id: &str, name: &str, inherits: &str, today: NaiveDate) -> Option<Vec<ContentFile>> {
    let is_name = !name.trim().is_empty() && !name.contains(['"', '\\']) && !name.chars().any(is_hidden);
    if !is_id(id) || !is_id(inherits) || !is_name {
        return None;
    }
    let pack = format!(
        r#"# {name}: ein Ordner, eine Region. Zeilen mit # sind Notizen, das Programm zeigt sie nicht.
# {name}: one folder, one region. Lines with # are notes, the program does not show them.
# Prüfen / check: ordner packs check {id}

# So heißt auch der Ordner. Bitte nie ändern. / Also the folder's name. Please never change it.
id = "{id}"
name = {{ de = "{name}", en = "{name}" }}
# Die größere Region. Ihre Kontakte gelten hier auch. / The wider region. Its contacts count here too.
inherits = "{inherits}"
# Wann jemand alles zuletzt geprüft hat. / When somebody last checked everything.
stand = "{today}"

# Heißt ein Register hier anders? Dann ohne # / Has a register another title here? Then without #
# [[rename]]
# register = "1"
# title = {{ de = "Ankommen in {name}", en = "Arriving in {name}" }}
"#
    );
    let contacts = format!(
        r##"# Ämter und Beratung in {name}. / Offices and advice in {name}.
# Für jeden Kontakt ein Block. Alles steht in "Anführungszeichen". Was Sie nicht wissen, lassen Sie weg.
# One block for each contact. Everything stands in "quotation marks". Leave out what you do not know.
# Nie hier: Adressen von Unterkünften, private Nummern, Namen von Mitarbeitenden.
# Never here: addresses of accommodation, private numbers, names of staff.
#
# [[contact]]
# id = "{id}-sozialamt"
# registers = ["1", "2"]
# name = {{ de = "Sozialamt", en = "Social welfare office" }}
# address = "Rathausplatz 1, 00000 {name}"
# phone = "+49 000 000000"
# email = "amt@example.org"
# website = "https://www.example.org"
# hours = {{ de = "Di 9–12 Uhr", en = "Tue 9–12" }}
# note = {{ de = "Nur mit Termin.", en = "By appointment only." }}
# languages = ["de", "ar"]
# Welches Amt ist es? Ein Wort aus glossary.toml; dann finden es die Wege.
# Which office is it? A word of glossary.toml; then the paths find it.
# offices = ["sozialamt"]
# fact = {{ source = "Woher Sie das wissen", stand = "{today}", confidence = "medium" }}
#
# Gibt es den Kontakt nicht mehr? Nicht löschen, sondern über fact schreiben:
# Does it no longer exist? Do not delete it, but write above fact:
# retired = {{ since = "{today}", successor = "{id}-neues-amt" }}
"##
    );
    let deadlines = format!(
        r##"# Fristen, die {name} selbst gesetzt hat. Die von Sachsen und Deutschland gelten schon.
# Time limits that {name} has set. Those of Saxony and Germany count already.
#
# [[deadline]]
# id = "{id}-kita"
# theme = "children"
# title = {{ de = "Kita-Platz anmelden", en = "Apply for a place in daycare" }}
# rule = {{ de = "Am besten 6 Monate vorher.", en = "Best 6 months before." }}
# event = {{ de = "Beginn in der Kita", en = "start at the daycare" }}
# count = {{ best-before = "6m" }}
# fact = {{ source = "Woher Sie das wissen", stand = "{today}", confidence = "medium" }}
"##
    );
    let files = [("pack.toml", pack), ("contacts.toml", contacts), ("deadlines.toml", deadlines)];
    Some(files.map(|(file, text)| (format!("packs/{id}/{file}"), text.into_bytes())).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Packs, over_shipped};

    /// Whoever takes away the `#` in front of the lines gets files that are right.
    #[test]
    fn every_example_in_it_is_right() {
        let files = template("halle", "Halle (Saale)", "de", "2026-11-22".parse().unwrap()).unwrap();
        let is_example = |line: &&str| line.starts_with("[[") || line.contains(" = ");
        let written = files.into_iter().map(|(path, text)| {
            let text = String::from_utf8(text).unwrap();
            let lines = text.lines().map(|line| {
                // The successor is an office that nobody wrote.
                let example = line.strip_prefix("# ").filter(is_example);
                example.filter(|example| !example.starts_with("retired")).unwrap_or(line)
            });
            (path, lines.collect::<Vec<_>>().join("\n").into_bytes())
        });
        let packs = Packs::from_files(over_shipped(written)).unwrap();
        assert_eq!(packs.pack("halle").unwrap().own_contacts().len(), 1);
        assert!(packs.deadline("halle-kita").is_some());
    }
}
