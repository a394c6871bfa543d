//! What the program has on this machine outside every binder: looked at before and after somebody prints without one.
//!
//! It promises "0 files left", so it looks: into the folder for viewed prints, where any file is one too many, and into the
//! folders of settings, data and cache, where each file that is new or changed counts. The settings themselves do not: of
//! a guest they hold the chosen languages. Not here: the file a person saved; it lies where they put it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use ordner_binder::VIEWING_FOLDER;

use crate::places::Places;

/// The files of our folders, each with its size and when it was written.
#[derive(Debug, Default)]
pub struct Seen(BTreeMap<PathBuf, (u64, Option<SystemTime>)>);

impl Seen {
    /// Looks.
    pub fn of(places: &Places) -> Self {
        let mut seen = Self::default();
        for folder in folders(places) {
            seen.add(&folder);
        }
        seen.0.remove(&places.settings);
        seen
    }

    /// Files that are new or changed since `before`, or lie where prints are viewed; named from our folder on.
    pub fn left_since(&self, before: &Self, places: &Places) -> Vec<String> {
        let viewed = places.runtime.as_ref().map(|runtime| runtime.join(VIEWING_FOLDER));
        let is_viewed = |path: &Path| viewed.as_ref().is_some_and(|folder| path.starts_with(folder));
        let left =
            self.0.iter().filter(|(path, facts)| is_viewed(path) || before.0.get(*path) != Some(facts));
        left.map(|(path, _)| name(path, places)).collect()
    }

    fn add(&mut self, folder: &Path) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            // Links are not followed: what they lead to is not ours.
            match path.symlink_metadata() {
                Ok(facts) if facts.is_dir() => self.add(&path),
                Ok(facts) => {
                    self.0.insert(path, (facts.len(), facts.modified().ok()));
                }
                Err(_) => {}
            }
        }
    }
}

/// The folders that are looked through.
pub fn folders(places: &Places) -> Vec<PathBuf> {
    let viewed = places.runtime.as_ref().map(|runtime| runtime.join(VIEWING_FOLDER));
    let mut folders: Vec<PathBuf> = [places.settings.parent(), places.seen.parent(), Some(&places.cache)]
        .into_iter()
        .flatten()
        .map(Path::to_owned)
        .chain(viewed)
        .collect();
    folders.dedup();
    folders
}

fn name(path: &Path, places: &Places) -> String {
    let parents = folders(places).into_iter().filter_map(|folder| folder.parent().map(Path::to_owned));
    let short = parents.filter_map(|parent| path.strip_prefix(parent).ok().map(Path::to_owned)).next();
    short.as_deref().unwrap_or(path).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(path: &Path) {
        std::fs::create_dir_all(path.parent().expect("folder")).expect("folder");
        ordner_binder::export::save(path, &mut &b"%PDF"[..]).expect("file");
    }

    #[test]
    fn a_file_that_is_left_is_found_wherever_it_lies() {
        let home = tempfile::tempdir().expect("home");
        let at = |name: &str| home.path().join(name);
        let places = Places {
            settings: at("config/mein-ordner/settings.json"),
            seen: at("data/mein-ordner/seen.json"),
            cache: at("cache/mein-ordner"),
            binders: at("Documents"),
            runtime: Some(at("run")),
        };
        put(&places.settings);
        put(&places.seen);
        let before = Seen::of(&places);
        let left = || Seen::of(&places).left_since(&before, &places);
        put(&places.settings);
        assert_eq!(left(), Vec::<String>::new(), "the choice of languages may be kept");
        put(&at("Documents/Blatt.pdf"));
        assert_eq!(left(), Vec::<String>::new(), "where the person saved is theirs");
        for file in ["cache/mein-ordner/deep/x.pdf", "run/mein-ordner-view/x.pdf", "data/mein-ordner/x"] {
            put(&at(file));
            assert_eq!(left().len(), 1, "{file}");
            assert!(file.ends_with(&left()[0]), "{file} is named {:?}", left());
            std::fs::remove_file(at(file)).expect("removed");
        }
        // What was there before the guest came counts all the same where prints are viewed.
        put(&at("run/mein-ordner-view/old.pdf"));
        let now = Seen::of(&places);
        assert_eq!(now.left_since(&now, &places), ["mein-ordner-view/old.pdf"]);
    }
}
