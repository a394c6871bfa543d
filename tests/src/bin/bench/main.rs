//! `cargo xtask bench`: our figures beside those of other programs, in one run on one machine.
//!
//! Absolute times say little on a shared machine; ratios within one run say more. Rounds of all candidates are
//! interleaved and medians compared. A peer that is not installed is "not measured", never guessed. Deliberately not
//! here: any assertion; a slow machine is no failure.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a measuring program: it prints, and it stops when its own ground fails"
)]

mod content;
mod import;
mod measure;
mod open_and_search;
mod print;
mod start;

use measure::{Row, Table};

fn main() {
    let ground =
        tempfile::Builder::new().prefix("bench-").tempdir_in("target").expect("a folder under target");
    let mut table = Table::default();
    import::rows(ground.path(), &mut table);
    open_and_search::rows(ground.path(), &mut table);
    print::rows(ground.path(), &mut table);
    content::rows(&mut table);
    start::rows(ground.path(), &mut table);
    table.print();
}

/// Rounds of each measurement; the median of them counts.
const ROUNDS: usize = 5;

/// The reason a peer has no figure.
fn not_measured(work: &str, peer: &str, goal: &str) -> Row {
    Row { work: work.to_owned(), ours: None, peer: peer.to_owned(), theirs: None, goal: goal.to_owned() }
}

/// Content of the program.
fn content() -> ordner_binder::Content {
    ordner_binder::Content::embedded().expect("shipped content")
}

/// A fixed day, so that runs can be compared.
fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn passphrase() -> ordner_vault::Passphrase {
    ordner_vault::Passphrase::from("four calm little boats".to_owned())
}

/// Real randomness, a simple clock, and a cheap key derivation: it is meant to be slow and not what is measured.
fn surroundings() -> ordner_vault::Surroundings {
    ordner_vault::Surroundings {
        now: || 1_795_305_600_000,
        random: |bytes| getrandom::fill(bytes).expect("randomness"),
        work: ordner_vault::WorkFactor::CHEAP,
    }
}

fn binder(place: &std::path::Path, content: &ordner_binder::Content) -> ordner_binder::Binder {
    let languages = ["de", "en"].map(|tag| tag.parse().expect("tag")).to_vec();
    let profile = ordner_binder::Profile {
        name: "Bench".into(),
        pack: "dresden".into(),
        languages,
        sample: true,
        status: None,
    };
    let code = ordner_vault::RecoveryCode::generate(surroundings());
    ordner_binder::Binder::create(place, &passphrase(), &code, profile, content, surroundings())
        .expect("binder")
}

fn write(place: &std::path::Path, bytes: &[u8]) {
    ordner_binder::export::save(place, &mut &bytes[..]).expect("write");
}
