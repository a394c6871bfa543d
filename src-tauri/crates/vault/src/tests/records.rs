//! Records: what was written is read, alone and together, after locking, removing, failing and a clock gone wrong.

use std::cell::Cell;

use rusqlite::types::Value as Cell_;

use super::*;

/// All changes in the order they were made: entity, field, clock, value.
fn history(vault: &UnlockedVault) -> Vec<(String, String, i64, String)> {
    let mut statement =
        vault.connection.prepare("SELECT ent, fld, h, val FROM op ORDER BY h, n, ent, fld").unwrap();
    let rows =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

fn titles(vault: &UnlockedVault) -> Vec<String> {
    vault.all::<Paper>().unwrap().into_iter().map(|(_, paper)| paper.title).collect()
}

fn verified(vault: &mut UnlockedVault) {
    assert_eq!(vault.verify().unwrap().findings, []);
}

#[test]
fn a_first_day() {
    let (home, mut vault, code) = Home::with_binder();
    let key = vault.fresh_key();
    let kept = file(&mut vault, &key, "Brief", b"a letter");
    assert_eq!(vault.verify().unwrap(), Report { records: 1, files: 1, findings: vec![] });
    let locked = vault.lock().unwrap();
    assert!(!home.path("vault.db-wal").exists(), "nothing is left in the log");
    let vault = locked.unlock(&code, surroundings()).unwrap();
    assert_eq!(content(&vault, &kept), b"a letter");
    vault.lock().unwrap();
    let vault = locked.unlock(&passphrase(), surroundings()).unwrap();
    assert_eq!(vault.get::<Paper>(&key).unwrap(), Some(Paper { file: Some(kept), ..paper("Brief") }));
    assert_eq!(vault.get::<Paper>("another").unwrap(), None);
}

#[test]
fn typing_it_on_another_keyboard_opens_it_too() {
    let (home, vault, _) = Home::with_binder();
    vault.lock().unwrap();
    let decomposed = Passphrase::from("vier Wo\u{308}rter\u{a0}aus Papier".to_owned());
    assert!(LockedVault::at(&home.folder).unwrap().unlock(&decomposed, surroundings()).is_ok());
}

#[test]
fn records_come_in_key_order_and_keys_sort_by_time() {
    thread_local!(static NOW: Cell<i64> = const { Cell::new(1_000) });
    let (_home, mut vault, _) = Home::with_binder();
    vault.surroundings.now = || NOW.get();
    let keys: Vec<String> = (0..20)
        .map(|_| {
            NOW.set(NOW.get() + 1);
            vault.fresh_key()
        })
        .collect();
    assert!(keys.is_sorted() && keys.iter().all(|key| key.len() == 26), "{keys:?}");
    vault.write(|writing| keys.iter().rev().try_for_each(|key| writing.put(key, &paper(key)))).unwrap();
    assert_eq!(titles(&vault), keys);
}

#[test]
fn only_changed_fields_become_changes() {
    let (_home, mut vault, _) = Home::with_binder();
    vault.write(|writing| writing.put("a", &paper("one"))).unwrap();
    let before = history(&vault).len();
    vault.write(|writing| writing.put("a", &paper("two"))).unwrap();
    let after = history(&vault);
    assert_eq!(after.len(), before + 1);
    assert_eq!(after.last().unwrap().3, "\"two\"");
    verified(&mut vault);
}

#[test]
fn an_action_without_change_writes_nothing() {
    let (home, mut vault, _) = Home::with_binder();
    vault.write(|writing| writing.put("a", &paper("one"))).unwrap();
    let (before, generation) = (fingerprint(&home.folder), vault.generation());
    vault.write(|writing| writing.put("a", &paper("one"))).unwrap();
    vault.write(|writing| writing.remove::<Paper>("never there")).unwrap();
    assert_eq!((fingerprint(&home.folder), vault.generation()), (before, generation));
}

#[test]
fn one_action_shares_one_stamp_and_counts_one_generation() {
    let (_home, mut vault, _) = Home::with_binder();
    let generation = vault.generation();
    vault
        .write(|writing| {
            writing.put("a", &paper("one"))?;
            writing.put("b", &paper("two"))?;
            assert_eq!(writing.get::<Paper>("b")?, Some(paper("two")), "an action sees itself");
            writing.put("a", &paper("three"))
        })
        .unwrap();
    let stamps: Vec<i64> = history(&vault).into_iter().map(|change| change.2).collect();
    assert!(stamps.iter().all(|stamp| *stamp == stamps[0]));
    assert_eq!(vault.generation(), generation + 1);
    assert_eq!(titles(&vault), ["three", "two"]);
    verified(&mut vault);
}

#[test]
fn a_removed_record_is_gone_its_history_stays_and_it_can_come_back() {
    let (_home, mut vault, _) = Home::with_binder();
    vault.write(|writing| writing.put("a", &Paper { register: 7, ..paper("one") })).unwrap();
    vault.write(|writing| writing.remove::<Paper>("a")).unwrap();
    assert_eq!(titles(&vault), [""; 0]);
    assert!(history(&vault).iter().any(|change| change.3 == "\"one\""));
    verified(&mut vault);
    vault.write(|writing| writing.put("a", &Paper { register: 7, ..paper("one") })).unwrap();
    assert_eq!(titles(&vault), ["one"]);
    verified(&mut vault);
    vault
        .write(|writing| {
            writing.remove::<Paper>("a")?;
            writing.put("a", &paper("two"))?;
            writing.remove::<Paper>("a")?;
            writing.put("a", &paper("three"))
        })
        .unwrap();
    assert_eq!(titles(&vault), ["three"]);
    verified(&mut vault);
}

#[test]
fn fields_of_a_newer_program_survive() {
    #[derive(Serialize, Deserialize)]
    struct NewerPaper {
        title: String,
        register: u8,
        file: Option<FileRef>,
        mood: String,
    }
    impl Record for NewerPaper {
        const KIND: &'static str = "paper";
    }
    let (_home, mut vault, _) = Home::with_binder();
    let newer = NewerPaper { title: "one".into(), register: 1, file: None, mood: "calm".into() };
    vault.write(|writing| writing.put("a", &newer)).unwrap();
    vault.write(|writing| writing.put("a", &paper("two"))).unwrap();
    let read: NewerPaper = vault.get("a").unwrap().unwrap();
    assert_eq!((read.title.as_str(), read.mood.as_str()), ("two", "calm"));
    verified(&mut vault);
}

#[test]
fn a_failed_action_changes_nothing_and_the_next_one_works() {
    let (_home, mut vault, _) = Home::with_binder();
    vault.write(|writing| writing.put("a", &paper("one"))).unwrap();
    let generation = vault.generation();
    let failed = vault.write(|writing| {
        writing.put("a", &paper("two"))?;
        writing.put("b", &paper("two"))?;
        Err::<(), _>(VaultError::NotFound)
    });
    assert!(matches!(failed, Err(VaultError::NotFound)));
    assert_eq!((titles(&vault), vault.generation()), (vec!["one".to_owned()], generation));
    vault.write(|writing| writing.put("a", &paper("three"))).unwrap();
    assert_eq!(titles(&vault), ["three"]);
    verified(&mut vault);
}

#[test]
fn a_record_without_named_fields_is_refused() {
    #[derive(Serialize, Deserialize)]
    struct Number(u8);
    impl Record for Number {
        const KIND: &'static str = "number";
    }
    let (_home, mut vault, _) = Home::with_binder();
    assert!(matches!(
        vault.write(|writing| writing.put("a", &Number(1))),
        Err(VaultError::Unexpected { .. })
    ));
}

#[test]
fn a_clock_set_back_does_not_reorder() {
    thread_local!(static NOW: Cell<i64> = const { Cell::new(0) });
    let (home, mut vault, _) = Home::with_binder();
    let mut last = 0;
    // 2026, 1970, before 1970, 2106, the end of time, 2026 again after reopening
    for (round, now) in
        [1_795_000_000_000, 0, -5, 4_291_000_000_000, i64::MAX, 1_795_000_000_000].into_iter().enumerate()
    {
        NOW.set(now);
        vault.surroundings.now = || NOW.get();
        vault.write(|writing| writing.put("a", &paper(&round.to_string()))).unwrap();
        let newest = history(&vault).into_iter().map(|change| change.2).max().unwrap();
        assert!(newest > last);
        last = newest;
        assert_eq!(titles(&vault), [round.to_string()]);
        vault.lock().unwrap();
        vault = home.unlock().unwrap();
    }
    verified(&mut vault);
}

#[test]
fn every_change_knows_the_one_it_replaced() {
    let (_home, mut vault, _) = Home::with_binder();
    for title in ["one", "two", "three"] {
        vault.write(|writing| writing.put("a", &paper(title))).unwrap();
    }
    let mut statement =
        vault.connection.prepare("SELECT h, prev_h, prev_n FROM op WHERE fld = 'title' ORDER BY h").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    let chain: Vec<(i64, i64, i64)> = rows.map(Result::unwrap).collect();
    assert_eq!((chain[0].1, chain[0].2), (0, 0));
    assert_eq!((chain[1].1, chain[2].1), (chain[0].0, chain[1].0));
    assert_eq!(chain[1].2, vault.meta.node);
}

#[test]
fn the_settings_and_versions_durability_stands_on() {
    let (_home, vault, _) = Home::with_binder();
    let read = |sql: &str| match vault.connection.query_row(sql, [], |row| row.get::<_, Cell_>(0)).unwrap() {
        Cell_::Text(text) => text,
        Cell_::Integer(number) => number.to_string(),
        other => panic!("{other:?}"),
    };
    for (pragma, value) in [
        ("synchronous", "2"),
        ("journal_mode", "wal"),
        ("locking_mode", "exclusive"),
        ("temp_store", "2"),
        ("cipher_memory_security", "1"),
        ("secure_delete", "1"),
        ("foreign_keys", "1"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("mmap_size", "0"),
    ] {
        assert_eq!(read(&format!("PRAGMA {pragma}")), value, "{pragma}");
    }
    let number = |version: String| -> Vec<u32> {
        version.split(['.', ' ']).map_while(|part| part.parse().ok()).collect()
    };
    assert!(number(read("SELECT sqlite_version()")) >= vec![3, 53, 4]);
    assert!(number(read("PRAGMA cipher_version")) >= vec![4, 19, 0]);
}
