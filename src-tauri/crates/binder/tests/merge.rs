//! Copies of one binder come together with their papers: from another stick and from a backup, told first, taken back
//! afterwards, and never half.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test lays and damages files by hand, and fails where it fails"
)]

mod common;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use common::{passphrase, surroundings};
use ordner_binder::*;
use ordner_packs::RegisterId;
use ordner_vault::{Secret, VaultError, Watch};

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

struct Desk {
    folder: tempfile::TempDir,
    content: Content,
}

impl Desk {
    /// `b.ordner` with one paper, and a whole backup of it restored as `other.ordner`.
    fn with_two() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let content = Content::embedded().unwrap();
        let (mut binder, _) = common::binder(folder.path(), &["de"], &content);
        let desk = Self { folder, content };
        desk.file(&mut binder, "2", "Bescheid");
        desk.back_up(&mut binder, "first.age");
        binder.lock().unwrap();
        desk.restore("first.age", "other.ordner");
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn open(&self, name: &str) -> Binder {
        Binder::open(&self.path(name), &passphrase(), surroundings()).unwrap()
    }

    fn file(&self, binder: &mut Binder, register: &str, title: &str) -> String {
        let file = self.path("p.pdf");
        fs::write(&file, format!("%PDF-1.7\n% {title}\n%%EOF\n").repeat(2_000)).unwrap();
        let placement = Placement {
            title: Some(title.to_owned()),
            ..Placement::in_register(RegisterId(register.to_owned()))
        };
        let added = binder.add(&[&file], &placement, today(), &self.content).unwrap();
        fs::remove_file(file).unwrap();
        added.filed[0].0.clone()
    }

    fn back_up(&self, binder: &mut Binder, name: &str) {
        let secret = passphrase();
        let secret = Secret::Passphrase(&secret);
        binder.backup(&self.path(name), secret, today(), &self.content, surroundings()).unwrap();
    }

    fn restore(&self, file: &str, place: &str) {
        let secret = passphrase();
        let secret = Secret::Passphrase(&secret);
        restore(&self.path(file), &self.path(place), secret, surroundings(), &Watch::default()).unwrap();
    }

    fn join(&self, binder: &mut Binder, other: &str) -> Result<(MergePreview, Joined), Error> {
        let secret = passphrase();
        let other = OtherCopy::open(&self.path(other), Secret::Passphrase(&secret), &Watch::default())?;
        let preview = binder.preview_copy(&other, &self.content)?;
        Ok((preview, binder.join_copy(&other, &[])?))
    }
}

fn rename(binder: &mut Binder, title: &str, to: &str, content: &Content) {
    let (id, document) = binder.documents().find(|(_, document)| document.title == title).unwrap();
    let (id, change) =
        (id.to_owned(), DocumentChange { title: to.to_owned(), ..DocumentChange::of(document) });
    binder.change_document(&id, change, content).unwrap();
}

fn titles(binder: &Binder) -> Vec<String> {
    let mut titles: Vec<String> = binder.documents().map(|(_, document)| document.title.clone()).collect();
    titles.sort();
    titles
}

fn papers(binder: &Binder) -> Vec<Vec<u8>> {
    let mut papers: Vec<Vec<u8>> = binder
        .documents()
        .map(|(_, document)| {
            let mut bytes = Vec::new();
            binder.read_file(document).unwrap().read_to_end(&mut bytes).unwrap();
            bytes
        })
        .collect();
    papers.sort();
    papers
}

fn fingerprint(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| {
            if path.is_dir() { fingerprint(&path) } else { vec![(path.clone(), fs::read(&path).unwrap())] }
        })
        .collect();
    files.sort();
    files
}

#[test]
fn a_folder_and_a_backup_bring_the_same() {
    let desk = Desk::with_two();
    let mut other = desk.open("other.ordner");
    desk.file(&mut other, "5", "Kindergeld");
    rename(&mut other, "Bescheid", "Bescheid vom Amt", &desk.content);
    other.set_item("arrival/keep-proof", ItemState::Done, None, today(), &desk.content).unwrap();
    desk.back_up(&mut other, "other.age");
    other.lock().unwrap();
    let untouched = fingerprint(&desk.path("other.ordner"));
    let mut here = desk.open("b.ordner");
    desk.file(&mut here, "3", "Mietvertrag");
    rename(&mut here, "Bescheid", "Bescheid Jobcenter", &desk.content);
    here.lock().unwrap();
    copy(&desk.path("b.ordner"), &desk.path("c.ordner"));

    let mut known = Vec::new();
    for (binder, from) in [("b.ordner", "other.ordner"), ("c.ordner", "other.age")] {
        let mut here = desk.open(binder);
        let before = (titles(&here), papers(&here));
        let (preview, joined) = desk.join(&mut here, from).unwrap();
        let registers: Vec<_> =
            preview.registers.iter().map(|one| one.register.as_ref().map(|id| id.0.as_str())).collect();
        assert_eq!(registers.first(), Some(&Some("1")), "the item: {preview:?}");
        assert!(registers.contains(&Some("5")), "{registers:?}");
        // Both wrote a title; the last writer was here.
        let [conflict] = preview.conflicts.as_slice() else { panic!("{preview:?}") };
        assert_eq!((conflict.field.as_deref(), conflict.there_wins), (Some("title"), false));
        let german = conflict.line(&desk.content.locales, &"de".parse().unwrap());
        assert!(german.contains("Bescheid vom Amt") && german.contains("Bescheid Jobcenter"), "{german}");
        assert_eq!((preview.papers, joined.papers, joined.lost.len()), (1, 1, 0));
        assert_eq!(titles(&here), ["Bescheid Jobcenter", "Kindergeld", "Mietvertrag"]);
        assert_eq!(papers(&here).len(), 3);
        assert_eq!(here.verify().unwrap().findings, []);

        let again = desk.join(&mut here, from).unwrap();
        assert_eq!((again.0.registers.len(), again.1.action), (0, None), "once is enough");

        let taken_back = here.undo(joined.action.unwrap(), today()).unwrap();
        assert!(
            taken_back
                .about
                .iter()
                .any(|one| matches!(one, Subject::Document { title, .. } if title == "Kindergeld"))
        );
        assert_eq!((titles(&here), papers(&here)), before, "as if it had never come");
        assert!(here.documents().all(|(_, document)| document.title != "Kindergeld"));
        here.undo(taken_back.action, today()).unwrap();
        assert_eq!(titles(&here).len(), 3, "and again");
        known.push((titles(&here), papers(&here)));
        here.lock().unwrap();
    }
    assert_eq!(known[0], known[1]);
    assert_eq!(fingerprint(&desk.path("other.ordner")), untouched, "the other copy is only read");

    // The other way round comes to the same.
    let mut other = desk.open("other.ordner");
    desk.join(&mut other, "c.ordner").unwrap();
    assert_eq!((titles(&other), papers(&other)), known[0]);
}

#[test]
fn a_person_decides_this_that_or_both_and_takes_it_back() {
    let desk = Desk::with_two();
    let mut other = desk.open("other.ordner");
    rename(&mut other, "Bescheid", "Bescheid vom Amt", &desk.content);
    desk.file(&mut other, "5", "Kindergeld");
    other.lock().unwrap();
    let mut here = desk.open("b.ordner");
    rename(&mut here, "Bescheid", "Bescheid Jobcenter", &desk.content);
    here.lock().unwrap();
    for (keep, title) in [
        (None, "Bescheid Jobcenter"),
        (Some(Keep::Here), "Bescheid Jobcenter"),
        (Some(Keep::There), "Bescheid vom Amt"),
        (Some(Keep::Both), "Bescheid Jobcenter / Bescheid vom Amt"),
    ] {
        let place = format!("{}.ordner", keep.map_or("none".to_owned(), |keep| format!("{keep:?}")));
        copy(&desk.path("b.ordner"), &desk.path(&place));
        let mut here = desk.open(&place);
        let before = titles(&here);
        let secret = passphrase();
        let other =
            OtherCopy::open(&desk.path("other.ordner"), Secret::Passphrase(&secret), &Watch::default())
                .unwrap();
        let preview = here.preview_copy(&other, &desk.content).unwrap();
        let [conflict] = preview.conflicts.as_slice() else { panic!("{preview:?}") };
        assert!(conflict.joinable);
        let decision = |keep| Decision {
            kind: conflict.kind.clone(),
            id: conflict.id.clone(),
            field: conflict.field.clone(),
            keep,
        };
        let decisions: Vec<Decision> = keep.map(decision).into_iter().collect();
        let joined = here.join_copy(&other, &decisions).unwrap();
        assert_eq!(titles(&here), [title, "Kindergeld"], "{keep:?}");
        assert_eq!(here.verify().unwrap().findings, []);
        let again = here.join_copy(&other, &decisions).unwrap();
        assert_eq!(again.action, None, "what was decided is not asked again");
        here.undo(joined.action.unwrap(), today()).unwrap();
        assert_eq!(titles(&here), before, "{keep:?}");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target)
        } else {
            let _ = fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn a_paper_the_other_copy_lost_comes_with_the_next_whole_copy() {
    let desk = Desk::with_two();
    let mut other = desk.open("other.ordner");
    desk.file(&mut other, "5", "Kindergeld");
    desk.back_up(&mut other, "whole.age");
    let (_, document) = other.documents().find(|(_, document)| document.title == "Kindergeld").unwrap();
    let lost = desk.path("other.ordner").join("docs").join(format!("{}.age", document.files[0].file.id));
    other.lock().unwrap();
    fs::remove_file(lost).unwrap();
    let mut here = desk.open("b.ordner");
    let (_, joined) = desk.join(&mut here, "other.ordner").unwrap();
    assert_eq!((joined.papers, joined.lost), (0, vec!["Kindergeld".to_owned()]));
    let (_, joined) = desk.join(&mut here, "whole.age").unwrap();
    assert_eq!((joined.papers, joined.lost.len()), (1, 0));
    assert_eq!(papers(&here).len(), 2);
}

#[test]
fn what_is_no_whole_copy_of_this_binder_changes_nothing() {
    let desk = Desk::with_two();
    let elsewhere = tempfile::tempdir().unwrap();
    let (mut stranger, _) = common::binder(elsewhere.path(), &["de"], &desk.content);
    let secret = passphrase();
    let place = elsewhere.path().join("stranger.age");
    stranger.backup(&place, Secret::Passphrase(&secret), today(), &desk.content, surroundings()).unwrap();
    stranger.lock().unwrap();
    fs::copy(&place, desk.path("stranger.age")).unwrap();
    let mut other = desk.open("other.ordner");
    desk.file(&mut other, "5", "Kindergeld");
    desk.back_up(&mut other, "other.age");
    other.lock().unwrap();
    let whole = fs::read(desk.path("other.age")).unwrap();
    let mut here = desk.open("b.ordner");
    let before = (titles(&here), here.last_write());
    for length in (0..whole.len()).step_by(whole.len() / 40) {
        fs::write(desk.path("cut.age"), &whole[..length]).unwrap();
        let error = desk.join(&mut here, "cut.age").err().unwrap();
        assert!(matches!(error, Error::Vault(VaultError::BundleUnreadable)), "{length}: {error:?}");
    }
    let error = desk.join(&mut here, "stranger.age").err().unwrap();
    assert!(matches!(error, Error::Vault(VaultError::NotTheSameBinder)), "{error:?}");
    let error = desk.join(&mut here, "b.ordner").err().unwrap();
    assert!(matches!(error, Error::Vault(VaultError::InUse)), "itself: {error:?}");
    let error = desk.join(&mut here, "nowhere").err().unwrap();
    assert!(matches!(error, Error::Vault(VaultError::NotFound)), "{error:?}");
    assert_eq!((titles(&here), here.last_write()), before);
    assert!(desk.join(&mut here, "other.age").is_ok(), "control: the whole one comes in");
}
