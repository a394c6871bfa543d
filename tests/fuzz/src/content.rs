//! Content from a stick: signed pack files, tables of contacts, language files.

use std::sync::LazyLock;

use chrono::NaiveDate;
use minisign::{KeyPair, PublicKey, SecretKey};
use ordner_locale::gaps;
use ordner_packs::{PackFile, Packs, apply_table, shipped_files};

/// Who signs here.
static PAIR: LazyLock<Option<(String, PublicKey, SecretKey)>> = LazyLock::new(|| {
    let pair = KeyPair::generate_unencrypted_keypair().ok()?;
    let public = lines(&pair.pk.to_box().ok()?.into_string());
    Some((public, pair.pk, pair.sk))
});

/// A file of contacts that tables are laid over.
static CONTACTS: LazyLock<String> = LazyLock::new(|| {
    let file = shipped_files().find(|(path, _)| path == "packs/leipzig/contacts.toml");
    file.and_then(|(_, bytes)| String::from_utf8(bytes).ok()).unwrap_or_default()
});

/// A pack file as it is, and the same bytes as the archive of one that is signed; then everything in it is checked.
pub fn pack_file(bytes: &[u8]) {
    let _ = PackFile::read(bytes);
    let Some((public, key, secret)) = &*PAIR else { return };
    let Ok(signature) = minisign::sign(Some(key), secret, bytes, Some("today"), None) else { return };
    let whole = [public.as_bytes(), lines(&signature.into_string()).as_bytes(), bytes].concat();
    let Ok(pack) = PackFile::read(&whole) else { return };
    let archive = PackFile::archive(&pack.files);
    assert!(archive.is_ok(), "what was unpacked must be packable: {:?}", archive.err());
    if let Err(mistakes) = Packs::check(pack.files) {
        assert!(mistakes.iter().count() > 0);
    }
}

/// A table as a spreadsheet saved it.
pub fn table(bytes: &[u8]) {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    if let Ok(applied) = apply_table(&CONTACTS, bytes, "table.csv", today) {
        let again = apply_table(&applied.text, bytes, "table.csv", today);
        assert!(again.is_ok(), "a table that was taken fits its own result: {:?}", again.err());
    }
}

/// A file of Fluent messages.
pub fn language(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = gaps("one = One\ntwo = { $n ->\n    [one] a\n   *[other] b\n}\n", text);
    }
}

/// Lines as they end on every system.
fn lines(text: &str) -> String {
    text.lines().map(|line| format!("{line}\n")).collect()
}
