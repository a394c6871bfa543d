//! The recovery code on paper: eight groups of six digits, readable in every script.
//!
//! Apart because it is a format of its own, on paper, for decades. Together its random digits hold 132 bits; the
//! check digits are those of `digit_groups`, and the calculation of group *n* starts from *n*. Not here: the key slot the
//! code opens.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::digit_groups::{self, DIGITS, Misread};
use crate::{Surroundings, VaultError};

pub(crate) const GROUPS: usize = 8;

/// Eight groups of six digits, each with a check digit; zeroed when dropped, and `Debug` prints nothing of it.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode {
    groups: [String; GROUPS],
}

impl RecoveryCode {
    /// A fresh code from the randomness handed in. It opens nothing until a binder is made with it.
    pub fn generate(surroundings: Surroundings) -> Self {
        Self::of(std::array::from_fn(|_| digit_groups::random(surroundings)))
    }

    /// The code with these digits, five a group.
    pub(crate) fn of(fives: [[u8; DIGITS - 1]; GROUPS]) -> Self {
        let mut place = 0;
        Self {
            groups: fives.map(|five| {
                place += 1;
                digit_groups::closed(place, five)
            }),
        }
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
        match digit_groups::read(text, |place, _| place as u8 + 1) {
            Ok(groups) => Ok(Self { groups }),
            Err(Misread::Typo { group }) => Err(VaultError::CodeTypo { group }),
            Err(Misread::Incomplete) => Err(VaultError::CodeIncomplete),
        }
    }

    /// The 48 digits without gaps: the passphrase of `recovery.age`, also for the `age` program.
    pub(crate) fn expose(&self) -> Zeroizing<String> {
        let mut digits = Zeroizing::new(String::with_capacity(GROUPS * DIGITS));
        self.groups.iter().for_each(|group| digits.push_str(group));
        digits
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("RecoveryCode([hidden])")
    }
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
        for zero in [0x660, 0x6f0, 0x966, 0x1040, 0x1e950] {
            let foreign: String = code
                .expose()
                .bytes()
                .map(|digit| char::from_u32(zero + u32::from(digit - b'0')).unwrap())
                .collect();
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
