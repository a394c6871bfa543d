//! A counsellor's shelf: a hundred binders with one key, no name anywhere, and much quicker than one after the other.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test lays files by hand, tells its figures, and fails where it fails"
)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use chrono::NaiveDate;
use common::{passphrase, surroundings};
use ordner_binder::*;
use ordner_packs::RegisterId;
use ordner_vault::{Identity, LockedVault, Passphrase, Secret, Surroundings, WorkFactor};

const KEY: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

/// The public half of the key, as the program of the format computes it; `None` without that program.
fn recipient(folder: &Path) -> Option<ordner_vault::Recipient> {
    let file = folder.join("key");
    fs::write(&file, KEY).unwrap();
    let answer = std::process::Command::new("age-keygen").arg("-y").arg(&file).output().ok()?;
    String::from_utf8(answer.stdout).unwrap().trim().parse().ok()
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

/// A binder of a person with twenty papers, as anybody makes it: with the full work of a passphrase.
fn binder(folder: &Path, content: &Content) -> Option<PathBuf> {
    let (binder, _) = common::binder(folder, &["de"], content);
    binder.lock().unwrap();
    let place = folder.join("Anna.ordner");
    fs::rename(folder.join("b.ordner"), &place).unwrap();
    let full = Surroundings { work: WorkFactor::STANDARD, ..surroundings() };
    let mut binder = Binder::open(&place, &passphrase(), full).unwrap();
    binder.change_passphrase(Secret::Passphrase(&passphrase()), &passphrase()).unwrap();
    for number in 0..20 {
        let file = folder.join("p.pdf");
        fs::write(&file, format!("%PDF-1.7\n{number}")).unwrap();
        let placement = Placement {
            title: Some(format!("Titel {number}")),
            valid_until: (number == 3).then(|| "2026-12-01".parse().unwrap()),
            ..Placement::in_register(RegisterId("1".to_owned()))
        };
        binder.add(&[&file], &placement, today(), content).unwrap();
    }
    // The first of what is coming is an appointment; what is over counts no more.
    for day in ["2026-11-30", "2026-11-20"] {
        let appointment = serde_json::json!({ "day": day, "place": "Titel und Ort" });
        let appointment: Appointment = serde_json::from_value(appointment).unwrap();
        binder.save_own(None, appointment, content).unwrap();
    }
    // Hours of which 70 % are worked: a sign, and never how many.
    binder.set_forecast("housing", today(), Hours::whole(40), content).unwrap();
    let period = HoursPeriod { granted: Some(Hours::whole(10)), ..HoursPeriod::default() };
    binder.set_hours_period(period).unwrap();
    let worked = serde_json::json!({ "day": "2026-11-20", "hours": "7", "what": "Titel der Arbeit" });
    let worked: WorkedHours = serde_json::from_value(worked).unwrap();
    binder.save_own(None, worked, content).unwrap();
    let key = recipient(folder)?;
    binder.give_access(Secret::Passphrase(&passphrase()), "Frau Weber", &key).unwrap();
    binder.lock().unwrap();
    Some(place)
}

#[test]
fn a_hundred_are_seen_with_one_key_and_no_name() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::embedded().unwrap();
    let Some(first) = binder(folder.path(), &content) else {
        println!("skipped: no age-keygen");
        return;
    };
    let shelf_folder = folder.path().join("shelf");
    fs::create_dir(&shelf_folder).unwrap();
    for number in 0..100 {
        copy(&first, &shelf_folder.join(format!("{number:03}.ordner")));
    }
    let key = Identity::parse(KEY).unwrap();
    let places = [shelf_folder.clone()];
    let mut quickest = f64::MAX;
    for _ in 0..5 {
        let begun = Instant::now();
        let shelf = Shelf::due(&places, &key, today());
        quickest = quickest.min(begun.elapsed().as_secs_f64());
        assert_eq!((shelf.lines.len(), shelf.closed.len()), (100, 0));
    }
    let begun = Instant::now();
    for number in 0..3 {
        let place = shelf_folder.join(format!("{number:03}.ordner"));
        let typed = passphrase();
        LockedVault::at(&place).unwrap().view(Secret::Passphrase(&typed)).unwrap();
    }
    let one_by_one = begun.elapsed().as_secs_f64() / 3.0 * 100.0;
    println!(
        "due dates of 100 binders: {:.1} ms; one after the other by passphrase {:.1} s; 1/{:.0}",
        quickest * 1e3,
        one_by_one,
        one_by_one / quickest
    );
    assert!(quickest * 20.0 < one_by_one, "by far the quicker way");

    let shelf = Shelf::due(&places, &key, today());
    let line = &shelf.lines[0];
    assert_eq!(line.next, Some("2026-11-30".parse().unwrap()));
    assert_eq!(line.flags, [Flag::Soon, Flag::HoursReview, Flag::NotBackedUp]);
    let told = serde_json::to_string(&shelf).unwrap();
    let table = folder.path().join("counts.csv");
    shelf.save_counts(&table, today(), &content).unwrap();
    let table = fs::read_to_string(table).unwrap();
    let counted = |id: &str| table.lines().find(|line| line.contains(&format!("\"{id}\"")));
    for id in ["binders", "soon", "with-a-day", "hours-review"] {
        assert!(counted(id).is_some_and(|line| line.ends_with("\"100\"")), "{id}: {table}");
    }
    assert!(table.contains("angesehene Ordner / binders looked into"), "{table}");
    let languages = ["de", "en"].map(|tag| tag.parse().unwrap());
    let printed = shelf.print(&languages, today(), &content).unwrap();
    assert!(printed.pages > 1 && printed.left_out.is_empty(), "a hundred codes on {} pages", printed.pages);
    for name in ["Anna", "Blaues", "Boot", "Weber", "Titel", "shelf", "000", line.code.as_str()] {
        assert!(!table.contains(name), "{name}: {table}");
        assert!(name == line.code || name == "000" || !told.contains(name), "{name}: {told}");
    }
}

#[test]
fn a_grant_that_was_removed_another_key_and_no_binder_are_told_by_number() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::embedded().unwrap();
    let Some(granted) = binder(folder.path(), &content) else { return };
    let removed = folder.path().join("b.ordner");
    copy(&granted, &removed);
    let mut owner = Binder::open(&removed, &passphrase(), surroundings()).unwrap();
    owner.take_access_away("Frau Weber").unwrap();
    owner.lock().unwrap();
    let in_use = folder.path().join("c.ordner");
    copy(&granted, &in_use);
    let _open = Binder::open(&in_use, &passphrase(), surroundings()).unwrap();
    let broken = folder.path().join("d.ordner");
    copy(&granted, &broken);
    fs::write(broken.join("vault.db"), b"x").unwrap();
    let key = Identity::parse(KEY).unwrap();
    let before = fs::read(removed.join("vault.db")).unwrap();
    let places = [granted, removed.clone(), in_use, broken, folder.path().join("nowhere")];
    let shelf = Shelf::due(&places, &key, today());
    assert_eq!(shelf.lines.len(), 1);
    assert_eq!(
        shelf.closed,
        [(2, Closed::NotGranted), (3, Closed::InUse), (4, Closed::Unreadable), (5, Closed::Unreadable)]
    );
    assert_eq!(fs::read(removed.join("vault.db")).unwrap(), before, "nothing is touched");
}

#[test]
fn a_sealed_key_file_opens_with_one_passphrase() {
    let typed = Passphrase::from("mein eigener Schlüssel".to_owned());
    let mut sealing =
        ordner_vault::seal_bundle(Secret::Passphrase(&typed), Vec::new(), surroundings()).unwrap();
    std::io::Write::write_all(&mut sealing, KEY.as_bytes()).unwrap();
    let sealed = sealing.finish().unwrap();
    assert!(Identity::is_sealed(&sealed) && !Identity::is_sealed(KEY.as_bytes()));
    assert!(Identity::unseal(&sealed, &typed).is_ok());
    let wrong = Passphrase::from("falsch".to_owned());
    assert!(matches!(Identity::unseal(&sealed, &wrong), Err(ordner_vault::VaultError::WrongPassphrase)));
    let cut = Identity::unseal(&sealed[..sealed.len() - 1], &typed);
    assert!(matches!(cut, Err(ordner_vault::VaultError::NotAnIdentity)));
}
