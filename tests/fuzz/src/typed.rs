//! What people type or scan: codes, shares, keys, days, periods, hours, numbers of offices, tags of languages.

use std::fmt::Display;
use std::str::FromStr;
use std::sync::LazyLock;

use ordner_binder::{Hours, fold};
use ordner_locale::{LanguageTag, PartialDay};
use ordner_packs::{CheckMethod, MonthDay, Packs, Period};
use ordner_rules::numbers;
use ordner_vault::{Action, Identity, JointCode, Recipient, RecoveryCode, Share};

/// The check digits that any shipped kind of number uses.
static METHODS: LazyLock<Vec<CheckMethod>> = LazyLock::new(|| {
    let packs = Packs::embedded();
    packs.iter().flat_map(|packs| packs.numbers()).filter_map(|kind| kind.check).collect()
});

/// Reads the text as everything that can be typed.
pub fn feed(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(code) = RecoveryCode::parse(text) {
        let printed = code.groups().join(" ");
        let again = RecoveryCode::parse(&printed).map(|again| again.groups().join(" "));
        assert_eq!(again.ok().as_deref(), Some(&*printed), "a code must survive its own printing");
    }
    let shares: Vec<Share> = text.split('+').filter_map(|share| Share::parse(share).ok()).collect();
    if let [one, other, ..] = shares.as_slice() {
        let _ = JointCode::join(one, other);
    }
    let _ = Identity::parse(text);
    let _ = text.parse::<Recipient>();
    same_again::<Action>(text);
    same_again::<PartialDay>(text);
    same_again::<LanguageTag>(text);
    same_again::<Hours>(text);
    same_again::<Period>(text);
    let _ = text.parse::<MonthDay>();
    for method in METHODS.iter().copied().map(Some).chain([None]) {
        let grouped = numbers::grouped(method, text);
        assert_eq!(
            numbers::check(method, &grouped),
            numbers::check(method, text),
            "blanks between its groups must not change a number: {text:?} and {grouped:?}"
        );
    }
    let folded = fold(text);
    assert_eq!(fold(&folded), folded, "folding twice must change nothing");
}

/// What was read and is written again must be read as the same.
fn same_again<T: FromStr + Display>(text: &str) {
    let Ok(read) = text.parse::<T>() else { return };
    let written = read.to_string();
    let again = written.parse::<T>().map(|again| again.to_string());
    assert_eq!(again.ok().as_ref(), Some(&written), "{text:?} is read, and its own writing is not");
}
