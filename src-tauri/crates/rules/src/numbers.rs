//! Numbers that carry their own proof: check digits and shapes with a public algorithm.
//!
//! A number that fails is doubtful, never refused: offices print wrong numbers too, and a person must be able to keep
//! what stands on their paper. A number that passes may still be somebody else's.

use ordner_packs::CheckMethod;
use serde::Serialize;

/// What a check says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "state", content = "why", rename_all = "kebab-case")]
pub enum Checked {
    /// The number fits its own check digits.
    Fits,
    /// Something does not fit.
    Doubtful(Doubt),
    /// There is no public algorithm for this kind; nothing was checked.
    NotChecked,
}

/// What does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, strum::VariantNames, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Doubt {
    /// Too long or too short.
    Length,
    /// A letter where a digit belongs, or the reverse.
    Shape,
    /// Only the check digit differs: most often one wrong or two swapped digits.
    CheckDigit,
}

/// The number as machines write it: without blanks, hyphens and dots, letters large.
pub fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '/' | '\u{2010}'..='\u{2015}'))
        .flat_map(char::to_uppercase)
        .collect()
}

/// The number as people read it: an IBAN in groups of four, others as they are.
pub fn grouped(method: Option<CheckMethod>, text: &str) -> String {
    if method != Some(CheckMethod::Iban) {
        return text.trim().to_owned();
    }
    let mut out = String::new();
    for (index, c) in plain(text).chars().enumerate() {
        if index > 0 && index % 4 == 0 {
            out.push(' ');
        }
        out.push(c);
    }
    out
}

/// Checks a number of this kind.
pub fn check(method: Option<CheckMethod>, text: &str) -> Checked {
    let Some(method) = method else { return Checked::NotChecked };
    let text = plain(text);
    let result = match method {
        CheckMethod::Iban => iban(&text),
        CheckMethod::Bic => bic(&text),
        CheckMethod::TaxId => tax_id(&text),
        CheckMethod::PensionInsurance => pension_insurance(&text),
        CheckMethod::HealthInsurance => health_insurance(&text),
    };
    match result {
        Ok(()) => Checked::Fits,
        Err(doubt) => Checked::Doubtful(doubt),
    }
}

/// International bank account number: ISO 13616-1, check digits by ISO/IEC 7064 MOD 97-10. A German one has 22 places.
fn iban(text: &str) -> Result<(), Doubt> {
    let bytes = text.as_bytes();
    let has_shape = bytes.iter().all(u8::is_ascii_alphanumeric)
        && bytes.iter().take(2).all(u8::is_ascii_uppercase)
        && bytes.iter().skip(2).take(2).all(u8::is_ascii_digit);
    if !has_shape {
        return Err(Doubt::Shape);
    }
    let fits = if text.starts_with("DE") { text.len() == 22 } else { (15..=34).contains(&text.len()) };
    if !fits {
        return Err(Doubt::Length);
    }
    if text.starts_with("DE") && !bytes.iter().skip(2).all(u8::is_ascii_digit) {
        return Err(Doubt::Shape);
    }
    let (front, rest) = bytes.split_at(4);
    let rest = rest.iter().chain(front).fold(0_u32, |rest, byte| {
        let value = letter_or_digit(*byte);
        (rest * if value > 9 { 100 } else { 10 } + value) % 97
    });
    if rest == 1 { Ok(()) } else { Err(Doubt::CheckDigit) }
}

/// A = 10 … Z = 35.
fn letter_or_digit(byte: u8) -> u32 {
    u32::from(if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' + 10 })
}

/// Bank identifier code: ISO 9362, four letters, the country's two, then two or five letters or digits. It has no check
/// digit.
fn bic(text: &str) -> Result<(), Doubt> {
    if text.len() != 8 && text.len() != 11 {
        return Err(Doubt::Length);
    }
    let bytes = text.as_bytes();
    let letters = bytes.iter().take(6).all(u8::is_ascii_uppercase);
    if letters && bytes.iter().all(u8::is_ascii_alphanumeric) { Ok(()) } else { Err(Doubt::Shape) }
}

/// Tax identification number (§ 139b AO, § 1 StIdV): eleven digits, the last by ISO/IEC 7064 MOD 11,10; the first is not
/// 0. Among the first ten one digit stands two or three times and no other more than once (Bundeszentralamt für Steuern,
/// technical note on the check of the number, three since 2016).
fn tax_id(text: &str) -> Result<(), Doubt> {
    let digits = digits(text)?;
    let [front @ .., check] = digits.as_slice() else { return Err(Doubt::Length) };
    if front.len() != 10 {
        return Err(Doubt::Length);
    }
    let mut counts = [0_u8; 10];
    for digit in front {
        counts[*digit as usize] += 1;
    }
    let repeated: Vec<u8> = counts.into_iter().filter(|count| *count > 1).collect();
    if front.first() == Some(&0) || !matches!(repeated.as_slice(), [2 | 3]) {
        return Err(Doubt::Shape);
    }
    let product = front.iter().fold(10, |product, digit| match (product + digit) % 10 {
        0 => 20 % 11,
        sum => sum * 2 % 11,
    });
    if (11 - product) % 10 == *check { Ok(()) } else { Err(Doubt::CheckDigit) }
}

/// Pension insurance number (§ 147 SGB VI, § 2 VKVV): area, day of birth, letter of the name at birth, serial number and
/// check digit. The letter counts as two digits; digit sums of the weighted digits, modulo 10.
fn pension_insurance(text: &str) -> Result<(), Doubt> {
    const WEIGHTS: [u32; 12] = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
    let (front, rest) = text.split_at_checked(8).ok_or(Doubt::Length)?;
    weighted(front, rest, &WEIGHTS)
}

/// Health insurance number (§ 290 SGB V): a letter, eight digits and a check digit, weights 1 and 2 in turn.
fn health_insurance(text: &str) -> Result<(), Doubt> {
    const WEIGHTS: [u32; 10] = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
    weighted("", text, &WEIGHTS)
}

/// Digits, a letter, digits, check digit.
fn weighted(front: &str, rest: &str, weights: &[u32]) -> Result<(), Doubt> {
    let letter = rest.bytes().next().ok_or(Doubt::Length)?;
    if !letter.is_ascii_uppercase() {
        return Err(Doubt::Shape);
    }
    let place = u32::from(letter - b'A' + 1);
    let mut all = digits(front)?;
    all.extend([place / 10, place % 10]);
    all.extend(digits(rest.get(1..).unwrap_or_default())?);
    let check = all.pop().ok_or(Doubt::Length)?;
    if all.len() != weights.len() {
        return Err(Doubt::Length);
    }
    let sum: u32 = all
        .iter()
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .map(|product| product / 10 + product % 10)
        .sum();
    if sum % 10 == check { Ok(()) } else { Err(Doubt::CheckDigit) }
}

fn digits(text: &str) -> Result<Vec<u32>, Doubt> {
    text.chars().map(|c| if c.is_ascii_digit() { c.to_digit(10) } else { None }.ok_or(Doubt::Shape)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Examples that the publishers of the algorithms print, or that are made up; nobody's own.
    const EXAMPLES: [(CheckMethod, &str); 13] = [
        (CheckMethod::Iban, "DE89 3704 0044 0532 0130 00"),
        (CheckMethod::Iban, "de89-3704-0044-0532-0130-00"),
        (CheckMethod::Iban, "GB82 WEST 1234 5698 7654 32"),
        (CheckMethod::Iban, "LT12 1000 0111 0100 1000"),
        (CheckMethod::Iban, "NO93 8601 1117 947"),
        (CheckMethod::Bic, "DEUTDEFF"),
        (CheckMethod::Bic, "DEUTDEFF500"),
        (CheckMethod::TaxId, "86 095 742 719"),
        (CheckMethod::TaxId, "47036892816"),
        (CheckMethod::TaxId, "65929970489"),
        (CheckMethod::PensionInsurance, "15 070649 C 103"),
        (CheckMethod::HealthInsurance, "A000500015"),
        (CheckMethod::HealthInsurance, "A123456780"),
    ];

    #[test]
    fn published_examples_fit() {
        for (method, text) in EXAMPLES {
            assert_eq!(check(Some(method), text), Checked::Fits, "{method:?} {text}");
        }
    }

    #[test]
    fn every_single_wrong_digit_is_noticed() {
        let mut tried = 0;
        for (method, text) in EXAMPLES.iter().filter(|(method, _)| *method != CheckMethod::Bic) {
            let text = plain(text);
            for (place, right) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
                for wrong in ('0'..='9').filter(|wrong| *wrong != right) {
                    let mut changed = text.clone();
                    changed.replace_range(place..=place, &wrong.to_string());
                    let weak = *method == CheckMethod::PensionInsurance && place == 4;
                    let said = check(Some(*method), &changed);
                    assert!(weak || matches!(said, Checked::Doubtful(_)), "{method:?} {changed}: {said:?}");
                    tried += 1;
                }
            }
        }
        assert!(tried > 900, "control: {tried} wrong numbers were tried");
    }

    #[test]
    fn swapped_neighbours_are_noticed_in_an_iban_and_a_tax_number() {
        for (method, text) in
            [(CheckMethod::Iban, "DE89370400440532013000"), (CheckMethod::TaxId, "86095742719")]
        {
            let bytes = text.as_bytes();
            for place in 2..bytes.len() - 1 {
                if bytes[place] == bytes[place + 1] {
                    continue;
                }
                let mut swapped = bytes.to_vec();
                swapped.swap(place, place + 1);
                let swapped = String::from_utf8(swapped).unwrap();
                assert!(matches!(check(Some(method), &swapped), Checked::Doubtful(_)), "{swapped}");
            }
        }
    }

    #[test]
    fn the_doubt_says_what_is_wrong() {
        let doubt = |method, text| match check(Some(method), text) {
            Checked::Doubtful(doubt) => Some(doubt),
            _ => None,
        };
        assert_eq!(doubt(CheckMethod::Iban, "DE89 3704 0044 0532 0130 0"), Some(Doubt::Length));
        assert_eq!(doubt(CheckMethod::Iban, "8937 DE04 0044 0532 0130 00"), Some(Doubt::Shape));
        assert_eq!(doubt(CheckMethod::Iban, "DE89 3704 0044 0532 0130 0O"), Some(Doubt::Shape));
        assert_eq!(doubt(CheckMethod::Iban, "DE88 3704 0044 0532 0130 00"), Some(Doubt::CheckDigit));
        assert_eq!(doubt(CheckMethod::TaxId, "8609574271"), Some(Doubt::Length));
        assert_eq!(doubt(CheckMethod::TaxId, "06095742719"), Some(Doubt::Shape));
        assert_eq!(doubt(CheckMethod::TaxId, "11111111111"), Some(Doubt::Shape));
        assert_eq!(doubt(CheckMethod::HealthInsurance, "0123456789"), Some(Doubt::Shape));
        assert_eq!(doubt(CheckMethod::HealthInsurance, ""), Some(Doubt::Length));
        assert_eq!(doubt(CheckMethod::PensionInsurance, "ßßßßßßßß"), Some(Doubt::Shape));
        assert_eq!(doubt(CheckMethod::Bic, "DEUTDEF"), Some(Doubt::Length));
        assert_eq!(check(None, "anything"), Checked::NotChecked);
    }
}
