//! Recovery in three shares on paper: any two of them open the binder, one alone says nothing.
//!
//! Apart because it is a format on paper, like the code. The three shares stand for a code of their own, the joint code,
//! which has its own key slot; it is never printed. Each of its 40 random digits is shared by itself with an orthogonal
//! array OA(100, 4, 10, 2): a hundred rows of four digits (one of the joint code and one of each share) in which any two
//! columns show every pair of digits exactly once. So any two shares fix the digit, and to one share every digit is
//! equally possible: a perfect threshold scheme (Shamir's definition) without a field, since none has ten elements
//! (Dawson, Mahmoodian, Rahilly: Orthogonal arrays and ordered threshold schemes, 1993). The array comes from a pair of
//! orthogonal Latin squares of order ten (Bose, Shrikhande, Parker 1960); the test below walks all of it. The crates for
//! Shamir's scheme work on bytes, which need more digits than the code, and two of them gave away bits of the secret by
//! biased polynomials (RUSTSEC-2024-0398; vsss-rs issue 24). Not here: the key slot.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::digit_groups::{self, DIGITS, Misread};
use crate::recovery_code::GROUPS as CODE_GROUPS;
use crate::{RecoveryCode, Surroundings, VaultError};

/// One group with the number of the share and of the set, then as many as the joint code has.
const GROUPS: usize = CODE_GROUPS + 1;

/// What the second share shows: row = digit of the joint code, column = digit of the first share.
const SECOND: [[u8; 10]; 10] = [
    [0, 6, 5, 4, 9, 8, 7, 1, 2, 3],
    [7, 1, 0, 6, 5, 9, 8, 2, 3, 4],
    [8, 7, 2, 1, 0, 6, 9, 3, 4, 5],
    [9, 8, 7, 3, 2, 1, 0, 4, 5, 6],
    [1, 9, 8, 7, 4, 3, 2, 5, 6, 0],
    [3, 2, 9, 8, 7, 5, 4, 6, 0, 1],
    [5, 4, 3, 9, 8, 7, 6, 0, 1, 2],
    [2, 3, 4, 5, 6, 0, 1, 7, 8, 9],
    [4, 5, 6, 0, 1, 2, 3, 8, 9, 7],
    [6, 0, 1, 2, 3, 4, 5, 9, 7, 8],
];

/// What the third share shows, in the same way. Orthogonal to [`SECOND`].
const THIRD: [[u8; 10]; 10] = [
    [0, 7, 8, 9, 1, 3, 5, 2, 4, 6],
    [6, 1, 7, 8, 9, 2, 4, 3, 5, 0],
    [5, 0, 2, 7, 8, 9, 3, 4, 6, 1],
    [4, 6, 1, 3, 7, 8, 9, 5, 0, 2],
    [9, 5, 0, 2, 4, 7, 8, 6, 1, 3],
    [8, 9, 6, 1, 3, 5, 7, 0, 2, 4],
    [7, 8, 9, 0, 2, 4, 6, 1, 3, 5],
    [1, 2, 3, 4, 5, 6, 0, 7, 9, 8],
    [2, 3, 4, 5, 6, 0, 1, 8, 7, 9],
    [3, 4, 5, 6, 0, 1, 2, 9, 8, 7],
];

/// The code that two shares come to. Opens a binder whose slot for shares was made with it; zeroed when dropped.
#[derive(Debug)]
pub struct JointCode(RecoveryCode);

/// One of three sheets: nine groups of six digits, each with a check digit; zeroed when dropped, and `Debug` prints
/// nothing of it.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Share {
    groups: [String; GROUPS],
}

impl JointCode {
    /// A fresh joint code and its three shares. They open nothing until a binder takes the joint code.
    pub fn deal(surroundings: Surroundings) -> (Self, [Share; 3]) {
        let joint: Zeroizing<[[u8; 5]; CODE_GROUPS]> =
            Zeroizing::new([(); CODE_GROUPS].map(|()| digit_groups::random(surroundings)));
        let chance: Zeroizing<[[u8; 5]; CODE_GROUPS]> =
            Zeroizing::new([(); CODE_GROUPS].map(|()| digit_groups::random(surroundings)));
        let set = [(); 4].map(|()| digit_groups::random_digit(surroundings));
        let shares = [1, 2, 3].map(|number| {
            Share::of(number, set, |group, place| shown(number, joint[group][place], chance[group][place]))
        });
        (Self(RecoveryCode::of(*joint)), shares)
    }

    /// What two shares come to. Whether it opens a binder, only the binder can tell.
    ///
    /// # Errors
    /// [`VaultError::SharesTheSame`] for one sheet twice, [`VaultError::SharesOfTwoSets`] if they were not made
    /// together.
    pub fn join(one: &Share, other: &Share) -> Result<Self, VaultError> {
        if one.set() != other.set() {
            return Err(VaultError::SharesOfTwoSets);
        }
        if one.number() == other.number() {
            return Err(VaultError::SharesTheSame);
        }
        let mut joint = Zeroizing::new([[0; DIGITS - 1]; CODE_GROUPS]);
        for (group, five) in joint.iter_mut().enumerate() {
            let (ours, theirs) = (one.five(group + 1), other.five(group + 1));
            for (place, digit) in five.iter_mut().enumerate() {
                *digit = joined((one.number(), ours[place]), (other.number(), theirs[place]));
            }
        }
        Ok(Self(RecoveryCode::of(*joint)))
    }

    /// The passphrase of `shares.age`: 48 digits without gaps, as of a code.
    pub(crate) fn expose(&self) -> Zeroizing<String> {
        self.0.expose()
    }
}

/// What share `number` (1–3) shows for a digit of the joint code and a random digit.
fn shown(number: u8, digit: u8, chance: u8) -> u8 {
    let (row, column) = (usize::from(digit), usize::from(chance));
    match number {
        1 => chance,
        2 => SECOND[row][column],
        _ => THIRD[row][column],
    }
}

/// The one digit of the joint code whose row holds what both shares show. Both are (number, digit).
fn joined(one: (u8, u8), other: (u8, u8)) -> u8 {
    let fits = |digit: u8| {
        (0..10).any(|chance| shown(one.0, digit, chance) == one.1 && shown(other.0, digit, chance) == other.1)
    };
    (0..10).find(|digit| fits(*digit)).unwrap_or_default()
}

/// Where the check of a group begins, by its place from 0 and the number of the share. Within a share no two places
/// begin alike, and no two shares at the same place.
fn start(place: usize, number: u8) -> u8 {
    match place as u8 {
        0 => 0,
        place => 1 + (place - 1 + 3 * (number.max(1) - 1)) % 9,
    }
}

impl Share {
    fn of(number: u8, set: [u8; 4], digit: impl Fn(usize, usize) -> u8) -> Self {
        let [a, b, c, d] = set;
        Self {
            groups: std::array::from_fn(|place| {
                let five = match place.checked_sub(1) {
                    None => [number, a, b, c, d],
                    Some(group) => std::array::from_fn(|place| digit(group, place)),
                };
                digit_groups::closed(start(place, number), five)
            }),
        }
    }

    /// Reads what a person typed or scanned, as [`RecoveryCode::parse`] does.
    ///
    /// # Errors
    /// [`VaultError::CodeTypo`] names the first group that cannot be right; [`VaultError::ShareIncomplete`] if digits
    /// are missing and it cannot be told where.
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        let number = |digits: &str| digits.bytes().next().map_or(0, |digit| digit - b'0');
        match digit_groups::read(text, |place, digits| start(place, number(digits).min(9))) {
            Ok(groups) => {
                let share = Self { groups };
                match share.number() {
                    1..=3 => Ok(share),
                    _ => Err(VaultError::CodeTypo { group: 1 }),
                }
            }
            Err(Misread::Typo { group }) => Err(VaultError::CodeTypo { group }),
            Err(Misread::Incomplete) => Err(VaultError::ShareIncomplete),
        }
    }

    /// The groups as ASCII digits, in order.
    pub fn groups(&self) -> &[String; GROUPS] {
        &self.groups
    }

    /// 1, 2 or 3.
    pub fn number(&self) -> u8 {
        self.five(0)[0]
    }

    /// Four random digits that the three sheets of a set have in common, and nothing else.
    fn set(&self) -> [u8; 4] {
        let [_, a, b, c, d] = self.five(0);
        [a, b, c, d]
    }

    fn five(&self, group: usize) -> [u8; DIGITS - 1] {
        digit_groups::open(&self.groups[group])
    }
}

impl fmt::Debug for Share {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Share([hidden])")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::tests::surroundings;

    fn typed(share: &Share) -> Share {
        Share::parse(&share.groups().join(" ")).unwrap()
    }

    #[test]
    fn any_two_come_to_the_same_code_in_any_order() {
        let (joint, shares) = JointCode::deal(surroundings());
        for one in 0..3 {
            for other in (0..3).filter(|other| *other != one) {
                let joined = JointCode::join(&typed(&shares[one]), &shares[other]).unwrap();
                assert_eq!(joined.expose(), joint.expose());
            }
        }
        let (another, _) = JointCode::deal(surroundings());
        assert_ne!(another.expose(), joint.expose(), "control");
    }

    /// The whole of the scheme: a hundred rows, six pairs of columns. That a share and the joint code show every pair
    /// exactly once is what "one share alone says nothing" means.
    #[test]
    fn any_two_columns_show_every_pair_exactly_once() {
        let rows: Vec<[u8; 4]> = (0..100)
            .map(|row| (row / 10, row % 10))
            .map(|(digit, chance)| {
                [digit, shown(1, digit, chance), shown(2, digit, chance), shown(3, digit, chance)]
            })
            .collect();
        for one in 0..4 {
            for other in one + 1..4 {
                let pairs: BTreeSet<_> = rows.iter().map(|row| (row[one], row[other])).collect();
                assert_eq!(pairs.len(), 100, "columns {one} and {other}");
            }
        }
        let spoilt: BTreeSet<_> = rows.iter().map(|row| (row[0], row[2].min(8))).collect();
        assert!(spoilt.len() < 100, "control: one symbol lost is noticed");
    }

    #[test]
    fn wrong_pairs_have_names() {
        let (_, ours) = JointCode::deal(surroundings());
        let theirs = loop {
            let (_, theirs) = JointCode::deal(surroundings());
            if theirs[0].set() != ours[0].set() {
                break theirs;
            }
        };
        assert!(matches!(JointCode::join(&ours[0], &ours[0]), Err(VaultError::SharesTheSame)));
        assert!(matches!(JointCode::join(&ours[0], &theirs[1]), Err(VaultError::SharesOfTwoSets)));
    }

    #[test]
    fn every_wrong_digit_every_swap_and_every_foreign_group_names_its_group() {
        let (_, shares) = JointCode::deal(surroundings());
        let typo = |text: &str| match Share::parse(text) {
            Err(VaultError::CodeTypo { group }) => Some(usize::from(group)),
            _ => None,
        };
        let digits: Vec<char> = shares[1].groups().concat().chars().collect();
        for at in 0..54 {
            for wrong in ('0'..='9').filter(|wrong| *wrong != digits[at]) {
                let mut typed = digits.clone();
                typed[at] = wrong;
                assert_eq!(typo(&typed.iter().collect::<String>()), Some(at / 6 + 1));
            }
            if at < 53 && digits[at] != digits[at + 1] {
                let mut typed = digits.clone();
                typed.swap(at, at + 1);
                assert!(typo(&typed.iter().collect::<String>()).is_some());
            }
        }
        for place in 0..9 {
            for foreign in [&shares[0], &shares[2]] {
                let mut groups = shares[1].groups().clone();
                groups[place].clone_from(&foreign.groups()[place]);
                // With the first group of another share all the others are out of place.
                assert_eq!(typo(&groups.concat()), Some(place.max(1) + 1));
            }
        }
        assert!(matches!(Share::parse("111111"), Err(VaultError::ShareIncomplete)));
        assert_eq!(format!("{:?}", shares[0]), "Share([hidden])");
    }
}
