//! The ground of all measurements: binders, papers, a fixed day.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use ordner_binder::{Binder, Content, Document, Profile};
use ordner_packs::RegisterId;
use ordner_vault::{LockedVault, Passphrase, RecoveryCode, Surroundings, WorkFactor};

pub const TYPED: &str = "four calm little boats";

const WORDS: [&str; 12] = [
    "Bescheid",
    "Aufenthaltstitel",
    "Straße",
    "Müller",
    "Zeugnis",
    "Miete",
    "Krankenkasse",
    "شهادة ميلاد",
    "Посвідка",
    "Rechnung",
    "Kindergeld",
    "Vertrag",
];

/// Content of the program.
pub fn content() -> Content {
    Content::embedded().expect("shipped content")
}

/// A fixed day, so that runs can be compared.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

pub fn passphrase() -> Passphrase {
    Passphrase::from(TYPED.to_owned())
}

/// Real randomness, a simple clock, and a cheap key derivation: it is meant to be slow and mostly not what is measured.
pub fn surroundings() -> Surroundings {
    Surroundings {
        now: || 1_795_305_600_000,
        random: |bytes| getrandom::fill(bytes).expect("randomness"),
        work: WorkFactor::CHEAP,
    }
}

pub fn binder(place: &Path, content: &Content, surroundings: Surroundings) -> Binder {
    let languages = ["de", "en"].map(|tag| tag.parse().expect("tag")).to_vec();
    let profile =
        Profile { name: "Bench".into(), pack: "dresden".into(), languages, sample: true, status: None };
    let code = RecoveryCode::generate(surroundings);
    Binder::create(place, &passphrase(), &code, profile, content, surroundings).expect("binder")
}

/// A locked binder with this many documents that have no file.
pub fn filled(ground: &Path, count: usize, surroundings: Surroundings) -> PathBuf {
    let place = ground.join(format!("filled{count}-{}.ordner", surroundings.work.passphrase));
    binder(&place, &content(), surroundings).lock().expect("lock");
    let locked = LockedVault::at(&place).expect("a binder");
    let mut vault = locked.unlock(&passphrase(), surroundings).expect("unlock");
    let keys: Vec<String> = (0..count).map(|_| vault.fresh_key()).collect();
    vault
        .write(|writing| {
            keys.iter().enumerate().try_for_each(|(number, key)| writing.put(key, &document(number)))
        })
        .expect("records");
    vault.lock().expect("lock");
    place
}

pub fn open(place: &Path) -> Binder {
    Binder::open(place, &passphrase(), surroundings()).expect("open")
}

pub fn document(number: usize) -> Document {
    let mut title = String::new();
    for step in 0..4 {
        let _ = write!(title, "{} ", WORDS[(number * 7 + step * 5) % WORDS.len()]);
    }
    let _ = write!(title, "{number}");
    Document {
        title,
        register: RegisterId((number % 10 + 1).to_string()),
        kind: None,
        office: None,
        reference: None,
        person: Some("Samira".into()),
        issued: NaiveDate::from_ymd_opt(2026, 1, 1).map(Into::into),
        valid_until: None,
        original: Some("Mappe im Regal".into()),
        lent: None,
        note: None,
        letter: None,
        added: today(),
        files: Vec::new(),
        private: None,
        trashed: None,
    }
}

/// Bytes that no program can pack.
pub fn noise(length: usize, seed: u64) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64 ^ seed;
    let mut bytes = b"%PDF-1.7\n".to_vec();
    while bytes.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    bytes
}

pub fn write(place: &Path, bytes: &[u8]) {
    ordner_binder::export::save(place, &mut &bytes[..]).expect("write");
}

/// A key for stock age: the file it lies in, and who it is for.
pub fn age_key(ground: &Path) -> Option<(PathBuf, String)> {
    let place = ground.join("age.key");
    let _ = std::process::Command::new("age-keygen").arg("-o").arg(&place).output().ok()?;
    let text = std::fs::read_to_string(&place).ok()?;
    let recipient = text.split_whitespace().find(|word| word.starts_with("age1"))?.to_owned();
    Some((place, recipient))
}
