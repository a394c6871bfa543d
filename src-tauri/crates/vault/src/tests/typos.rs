//! A thousand random mistakes of one character in what is typed from paper: caught before any key is tried.

use super::*;

/// A generator whose seed can be printed and given again (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % below as u64) as usize
    }

    /// One character changed, left out, added, or exchanged with its neighbour; never one that changes nothing.
    fn mistake(&mut self, typed: &str) -> String {
        loop {
            let mut signs: Vec<char> = typed.chars().collect();
            let at = self.next(signs.len());
            let sign = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'O', 'l', '٣'][self.next(13)];
            match self.next(4) {
                0 => signs[at] = sign,
                1 => drop(signs.remove(at)),
                2 => signs.insert(at, sign),
                _ if at + 1 < signs.len() => signs.swap(at, at + 1),
                _ => continue,
            }
            // Gaps carry nothing: only mistakes in what was to be typed count.
            let digits = |text: &[char]| -> Vec<char> {
                text.iter()
                    .filter(|sign| sign.is_alphanumeric())
                    .map(|sign| if *sign == '٣' { '3' } else { *sign })
                    .collect()
            };
            if digits(&signs) != digits(&typed.chars().collect::<Vec<_>>()) {
                return signs.into_iter().collect();
            }
        }
    }
}

fn caught(what: &str, printed: &str, read: impl Fn(&str) -> bool) {
    const MISTAKES: u32 = 1_000;
    let seed = std::env::var("ORDNER_TEST_SEED")
        .map_or_else(|_| u64::from_le_bytes(surroundings().bytes()), |seed| seed.parse().unwrap());
    let mut chance = Chance(seed);
    let missed: Vec<String> =
        (0..MISTAKES).map(|_| chance.mistake(printed)).filter(|typed| read(typed)).collect();
    say(&format!("{what}: {} of {MISTAKES} mistakes caught, seed {seed}", MISTAKES - missed.len() as u32));
    assert!(missed.len() <= 1, "seed {seed}: {} of {MISTAKES} mistakes were taken for right", missed.len());
    assert!(read(printed), "control: without a mistake it is read");
}

#[test]
fn in_a_code() {
    let code = RecoveryCode::generate(surroundings());
    caught("code", &code.groups().join(" "), |typed| RecoveryCode::parse(typed).is_ok());
    // Control: without its check digits hardly any mistake would be noticed.
    let unchecked = |typed: &str| typed.chars().filter(char::is_ascii_digit).count() >= 48;
    assert!(
        unchecked(&Chance(1).mistake(&code.groups().join(" ")))
            || unchecked(&Chance(2).mistake(&code.groups().join(" ")))
    );
}

#[test]
fn in_a_share() {
    let (_, shares) = JointCode::deal(surroundings());
    for share in &shares {
        caught("share", &share.groups().join("-"), |typed| Share::parse(typed).is_ok());
    }
}
