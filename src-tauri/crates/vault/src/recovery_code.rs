//! The recovery code on paper: eight groups of six digits, readable in every script.
//!
//! Apart because it is a format of its own, on paper, for decades. A group is five random digits and a check
//! digit after Damm (2004). Damm, because it catches every single wrong digit and every swap of neighbours with one
//! digit and no letter (Luhn misses 09/90, mod 97 needs two digits). The calculation of group *n* starts from *n*
//! instead of 0; each step is a permutation, so a valid group at another place is always noticed too.
//! Together the random digits hold 132 bits. Not here: the key slot the code opens.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{Surroundings, VaultError};

const GROUPS: usize = 8;
const DIGITS: usize = 6;

/// Damm's totally anti-symmetric quasigroup of order ten; row = value so far, column = next digit.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// The zeros of the decimal digits of Unicode (general category Nd), each followed by its one to nine.
const ZEROS: [u32; 66] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
    0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40,
    0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x11066,
    0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950,
    0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0, 0x16b50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6,
    0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0,
];

/// Eight groups of six digits, each with a check digit; zeroed when dropped, and `Debug` prints nothing of it.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode {
    groups: [String; GROUPS],
}

impl RecoveryCode {
    /// A fresh code from the randomness handed in. It opens nothing until a binder is made with it.
    pub fn generate(surroundings: Surroundings) -> Self {
        let mut groups = [const { String::new() }; GROUPS];
        for (place, group) in groups.iter_mut().enumerate() {
            group.reserve_exact(DIGITS);
            let mut sum = start(place);
            for _ in 1..DIGITS {
                let digit = random_digit(surroundings);
                sum = step(sum, digit);
                group.push(char::from(b'0' + digit));
            }
            // The diagonal of the table is zero: the sum itself is the digit that ends the group at zero.
            group.push(char::from(b'0' + sum));
        }
        Self { groups }
    }

    /// The groups as ASCII digits, in order.
    pub fn groups(&self) -> &[String; GROUPS] {
        &self.groups
    }

    /// Reads what a person typed or scanned: digits of any script, with blanks, hyphens, dots or nothing between.
    ///
    /// # Errors
    /// [`VaultError::CodeTypo`] names the first group that contradicts its check digit;
    /// [`VaultError::CodeIncomplete`] if digits are missing and it cannot be told where.
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        let mut digits = String::with_capacity(GROUPS * DIGITS + 1);
        let parsed = Self::parse_into(text, &mut digits);
        digits.zeroize();
        parsed
    }

    fn parse_into(text: &str, digits: &mut String) -> Result<Self, VaultError> {
        // Where the person left gaps, a group with a missing or doubled digit can be named exactly.
        let mut gaps: Vec<usize> = Vec::new();
        for sign in text.chars() {
            if let Some(digit) = digit(sign) {
                if digits.len() > GROUPS * DIGITS {
                    return Err(VaultError::CodeTypo { group: GROUPS as u8 });
                }
                digits.push(char::from(b'0' + digit));
            } else if is_gap(sign) {
                if gaps.last().copied().unwrap_or(0) != digits.len() {
                    gaps.push(digits.len());
                }
            } else if !is_invisible(sign) {
                return Err(VaultError::CodeTypo { group: group_at(digits.len()) });
            }
        }
        if gaps.last() != Some(&digits.len()) {
            gaps.push(digits.len());
        }
        if digits.len() != GROUPS * DIGITS && gaps.len() == GROUPS {
            let mut begin = 0;
            for (place, end) in gaps.iter().enumerate() {
                if end - begin != DIGITS {
                    return Err(VaultError::CodeTypo { group: place as u8 + 1 });
                }
                begin = *end;
            }
        }
        if digits.len() < GROUPS * DIGITS {
            return Err(VaultError::CodeIncomplete);
        }
        let mut code = Self { groups: [const { String::new() }; GROUPS] };
        for (place, group) in code.groups.iter_mut().enumerate() {
            group.push_str(&digits[place * DIGITS..(place + 1) * DIGITS]);
            if group.bytes().fold(start(place), |sum, digit| step(sum, digit - b'0')) != 0 {
                return Err(VaultError::CodeTypo { group: place as u8 + 1 });
            }
        }
        if digits.len() > GROUPS * DIGITS {
            return Err(VaultError::CodeTypo { group: GROUPS as u8 });
        }
        Ok(code)
    }

    /// The 48 digits without gaps: the passphrase of `recovery.age`, also for the `age` program.
    pub(crate) fn expose(&self) -> zeroize::Zeroizing<String> {
        let mut digits = zeroize::Zeroizing::new(String::with_capacity(GROUPS * DIGITS));
        self.groups.iter().for_each(|group| digits.push_str(group));
        digits
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("RecoveryCode([hidden])")
    }
}

fn start(place: usize) -> u8 {
    place as u8 + 1
}

fn step(sum: u8, digit: u8) -> u8 {
    DAMM[usize::from(sum)][usize::from(digit)]
}

fn random_digit(surroundings: Surroundings) -> u8 {
    loop {
        // 250 is the largest multiple of ten in a byte; the rest is drawn again, so that no digit is likelier.
        let [byte] = surroundings.bytes();
        if byte < 250 {
            return byte % 10;
        }
    }
}

fn digit(sign: char) -> Option<u8> {
    let code = u32::from(sign);
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| (code - zero) as u8)
}

fn is_gap(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | '·' | ',' | '،' | '/' | '|')
}

/// Direction marks and joiners that come along when digits are copied from right-to-left text.
fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn group_at(digits: usize) -> u8 {
    (digits / DIGITS + 1).min(GROUPS) as u8
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::tests::surroundings;

    fn code() -> RecoveryCode {
        RecoveryCode::generate(surroundings())
    }

    fn typo(text: &str) -> Option<u8> {
        match RecoveryCode::parse(text) {
            Err(VaultError::CodeTypo { group }) => Some(group),
            _ => None,
        }
    }

    #[test]
    fn a_code_is_read_back_however_it_is_spaced() {
        let code = code();
        for gap in ["", " ", "-", " – ", "\n", ". "] {
            let read = RecoveryCode::parse(&code.groups().join(gap)).unwrap();
            assert_eq!(read.groups(), code.groups());
        }
    }

    #[test]
    fn digits_of_every_script_are_read() {
        let code = code();
        for zero in ZEROS {
            let foreign: String = code
                .expose()
                .bytes()
                .map(|digit| char::from_u32(zero + u32::from(digit - b'0')).unwrap())
                .collect();
            assert!(foreign.chars().all(char::is_numeric));
            assert_eq!(RecoveryCode::parse(&foreign).unwrap().groups(), code.groups());
        }
        let with_marks = format!("\u{200f}{}\u{200e}", code.groups().join("\u{200f} "));
        assert_eq!(RecoveryCode::parse(&with_marks).unwrap().groups(), code.groups());
    }

    #[test]
    fn every_wrong_digit_and_every_swap_of_neighbours_names_its_group() {
        let code = code();
        let digits: Vec<char> = code.expose().chars().collect();
        for at in 0..48 {
            for wrong in ('0'..='9').filter(|wrong| *wrong != digits[at]) {
                let mut typed = digits.clone();
                typed[at] = wrong;
                assert_eq!(typo(&typed.iter().collect::<String>()), Some(at as u8 / 6 + 1));
            }
            if at < 47 && digits[at] != digits[at + 1] {
                let mut typed = digits.clone();
                typed.swap(at, at + 1);
                assert_eq!(typo(&typed.iter().collect::<String>()), Some(at as u8 / 6 + 1));
            }
        }
    }

    #[test]
    fn swapped_groups_are_noticed() {
        let code = code();
        for one in 0..8 {
            for other in one + 1..8 {
                let mut groups = code.groups().clone();
                groups.swap(one, other);
                assert_eq!(typo(&groups.concat()), Some(one as u8 + 1));
            }
        }
    }

    #[test]
    fn a_missing_or_doubled_digit_names_its_group_if_there_are_gaps() {
        let code = code();
        let mut groups = code.groups().clone();
        groups[4].pop();
        assert_eq!(typo(&groups.join(" ")), Some(5));
        assert!(matches!(RecoveryCode::parse(&groups.concat()), Err(VaultError::CodeIncomplete)));
        groups[4].push_str("77");
        assert_eq!(typo(&groups.join(" ")), Some(5));
        assert!(typo(&format!("{}7", code.groups().concat())).is_some());
        assert!(typo(&"7".repeat(10_000)).is_some());
    }

    #[test]
    fn a_letter_names_its_group() {
        let typed = code().groups().join(" ").replacen(' ', " O", 3);
        assert_eq!(typo(&typed), Some(2));
        assert!(matches!(RecoveryCode::parse(""), Err(VaultError::CodeIncomplete)));
    }

    #[test]
    fn the_example_of_the_format_description() {
        let group =
            |digits: &str, place| digits.bytes().fold(start(place), |sum, digit| step(sum, digit - b'0'));
        assert_eq!(group("123451", 0), 0);
        assert_ne!(group("123451", 1), 0);
    }

    #[test]
    fn two_codes_differ_and_debug_hides_them() {
        assert_ne!(code().groups(), code().groups());
        assert_eq!(format!("{:?}", code()), "RecoveryCode([hidden])");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn a_thousand_typos_are_caught(at in 0usize..48, by in 1u8..10) {
            let code = code();
            let mut typed = code.expose().as_bytes().to_vec();
            typed[at] = b'0' + (typed[at] - b'0' + by) % 10;
            prop_assert_eq!(typo(&String::from_utf8(typed).unwrap()), Some(at as u8 / 6 + 1));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,80}") {
            let _ = RecoveryCode::parse(&text);
        }
    }
}
