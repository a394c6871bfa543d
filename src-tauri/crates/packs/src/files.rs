//! The files content is made of: those inside the program, and a volunteer's own laid over them.
//!
//! Deliberately not here: disk access. Whoever reads a folder hands the files in, named as below the assets folder.

use std::collections::BTreeSet;

/// One content file: its path below the assets folder with `/` between folders, and its bytes.
pub type ContentFile = (String, Vec<u8>);

/// The content that travels inside the program; read from disk in debug builds, so that an editor sees changes.
#[derive(rust_embed::Embed)]
#[folder = "../../../assets"]
#[include = "registers/*.toml"]
#[include = "sheets/*.toml"]
#[include = "checklists/*.toml"]
#[include = "paths/*.toml"]
#[include = "triage/*.toml"]
#[include = "glossary/*.toml"]
#[include = "packs/*/*.toml"]
struct Assets;

/// The files inside the program.
pub fn shipped_files() -> impl Iterator<Item = ContentFile> {
    Assets::iter()
        .filter_map(|path| Assets::get(&path).map(|file| (path.into_owned(), file.data.into_owned())))
}

/// The shipped files with `own` laid over them. A region among the own files takes the place of the shipped region of
/// that name as a whole, so that no line of an older one remains; any other file takes the place of its namesake.
pub fn over_shipped(own: impl IntoIterator<Item = ContentFile>) -> Vec<ContentFile> {
    let mut own: Vec<ContentFile> = own.into_iter().collect();
    let paths: BTreeSet<&str> = own.iter().map(|(path, _)| path.as_str()).collect();
    let regions: BTreeSet<&str> = paths.iter().filter_map(|path| region_of(path)).collect();
    let is_kept =
        |path: &str| !paths.contains(path) && !region_of(path).is_some_and(|region| regions.contains(region));
    let shipped: Vec<ContentFile> = shipped_files().filter(|(path, _)| is_kept(path)).collect();
    own.extend(shipped);
    own
}

/// The region a file belongs to: `dresden` for `packs/dresden/contacts.toml`.
pub fn region_of(path: &str) -> Option<&str> {
    path.strip_prefix("packs/")?.split_once('/').map(|(region, _)| region)
}
