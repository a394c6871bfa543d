//! What was changed stays known; taking back restores what was there, is itself an action, and loses nothing.

use serde_json::{Value, json};

use super::*;

fn get(vault: &UnlockedVault, key: &str) -> Option<Paper> {
    vault.get::<Paper>(key).unwrap()
}

fn put(vault: &mut UnlockedVault, key: &str, title: &str) -> Action {
    vault.write(|writing| writing.put(key, &paper(title))).unwrap();
    vault.last_write().unwrap()
}

fn undo(vault: &mut UnlockedVault, action: Action) -> Result<Action, VaultError> {
    vault.write(|writing| writing.undo(action, |_| false))?;
    Ok(vault.last_write().unwrap())
}

fn latest(vault: &UnlockedVault) -> Option<Action> {
    vault.latest_action(&[], None).unwrap()
}

fn whole(vault: &mut UnlockedVault) {
    assert_eq!(vault.verify().unwrap().findings, []);
}

#[test]
fn a_record_remembers_every_value_it_had() {
    let (_home, mut vault, _) = Home::with_binder();
    let made = put(&mut vault, "a", "Brief");
    let changed = put(&mut vault, "a", "Bescheid");
    vault.write(|writing| writing.remove::<Paper>("a")).unwrap();
    put(&mut vault, "a", "Bescheid");
    let steps = vault.history::<Paper>("a").unwrap();
    let field = |name: &str, from: Value, to: Value| Change::Field { name: name.into(), from, to };
    assert_eq!(steps.len(), 4);
    assert_eq!((steps[0].action, steps[1].action), (made, changed));
    assert_eq!(made.moment(), 1_795_000_000_000);
    assert!(steps[0].changes.contains(&field("title", Value::Null, json!("Brief"))));
    assert_eq!(steps[1].changes, [field("title", json!("Brief"), json!("Bescheid"))]);
    assert_eq!(steps[2].changes, [Change::Removed]);
    assert_eq!(steps[3].changes, [Change::Returned]);
    assert_eq!(vault.history::<Paper>("b").unwrap(), []);
}

#[test]
fn one_after_the_other_is_taken_back_and_all_of_it_again() {
    let (_home, mut vault, _) = Home::with_binder();
    let titles = ["1", "2", "3"];
    titles.iter().for_each(|title| {
        put(&mut vault, "a", title);
    });
    let mut undone = Vec::new();
    for before in [Some("2"), Some("1"), None] {
        let action = latest(&vault).unwrap();
        undone.push(undo(&mut vault, action).unwrap());
        assert_eq!(get(&vault, "a").map(|paper| paper.title).as_deref(), before);
        whole(&mut vault);
    }
    assert_eq!(latest(&vault), None);
    for after in titles {
        undo(&mut vault, undone.pop().unwrap()).unwrap();
        assert_eq!(get(&vault, "a").unwrap().title, after);
        whole(&mut vault);
    }
    let action = latest(&vault).unwrap();
    undo(&mut vault, action).unwrap();
    assert_eq!(get(&vault, "a").unwrap().title, "2", "what holds again can be taken back again");
    whole(&mut vault);
}

#[test]
fn an_action_of_several_records_comes_back_whole() {
    let (_home, mut vault, _) = Home::with_binder();
    put(&mut vault, "a", "A");
    vault
        .write(|writing| {
            writing.remove::<Paper>("a")?;
            writing.put("b", &paper("B"))
        })
        .unwrap();
    let action = latest(&vault).unwrap();
    undo(&mut vault, action).unwrap();
    assert_eq!((get(&vault, "a"), get(&vault, "b")), (Some(paper("A")), None));
    let gone = vault.removed::<Paper>().unwrap();
    assert_eq!(gone.len(), 1);
    assert_eq!((gone[0].0.as_str(), &gone[0].2), ("b", &paper("B")), "nothing is out of reach");
    whole(&mut vault);
}

#[test]
fn what_was_changed_since_is_left_alone() {
    let (home, mut vault, _) = Home::with_binder();
    let made = put(&mut vault, "a", "A");
    let changed = put(&mut vault, "a", "B");
    put(&mut vault, "a", "C");
    let refused = |vault: &mut UnlockedVault, action| {
        let before = (vault.generation(), get(vault, "a"));
        assert!(matches!(undo(vault, action), Err(VaultError::ChangedSince)));
        assert_eq!((vault.generation(), get(vault, "a")), before);
    };
    refused(&mut vault, changed);
    refused(&mut vault, made);
    put(&mut vault, "a", "B");
    let undone = undo(&mut vault, changed).unwrap();
    assert_eq!(get(&vault, "a").unwrap().title, "A", "the same value again is no other value");
    refused(&mut vault, changed);
    vault.write(|writing| writing.remove::<Paper>("a")).unwrap();
    refused(&mut vault, undone);
    assert!(matches!(undo(&mut vault, "9-9".parse().unwrap()), Err(VaultError::NoSuchAction)));
    for text in ["", "1", "1-", "-1", "0-1", "1-0", "x-1", "1-1-1", "-1-1"] {
        assert!(matches!(text.parse::<Action>(), Err(VaultError::NoSuchAction)), "{text}");
    }
    assert_eq!(made.to_string().parse::<Action>().unwrap(), made);
    whole(&mut vault);
    vault.lock().unwrap();
    let mut vault = home.unlock().unwrap();
    let action = latest(&vault).unwrap();
    undo(&mut vault, action).unwrap();
    assert_eq!(get(&vault, "a").unwrap().title, "A", "also after it was locked");
}

#[test]
fn housekeeping_and_what_was_before_are_no_actions_to_take_back() {
    let (_home, mut vault, _) = Home::with_binder();
    let before = put(&mut vault, "a", "A");
    assert_eq!(vault.latest_action(&["paper"], None).unwrap(), None);
    assert_eq!(vault.latest_action(&[], Some(before)).unwrap(), None);
    let after = put(&mut vault, "a", "B");
    assert_eq!(vault.latest_action(&[], Some(before)).unwrap(), Some(after));
}

#[test]
fn stored_files_stay_when_their_filing_is_taken_back() {
    let (_home, mut vault, _) = Home::with_binder();
    let kept = file(&mut vault, "a", "Brief", b"a letter");
    let action = latest(&vault).unwrap();
    undo(&mut vault, action).unwrap();
    assert_eq!(get(&vault, "a"), None);
    assert_eq!(content(&vault, &kept), b"a letter");
    whole(&mut vault);
}

#[test]
fn stopped_work_leaves_nothing_and_the_next_goes_on() {
    let (home, vault, _) = Home::with_binder();
    let stager = vault.stager();
    stager.watch().begin(1 << 20);
    let stop = stager.watch().clone();
    let mut source = std::io::repeat(7);
    let mut stopping = std::iter::from_fn(|| {
        stop.stop();
        Some(0)
    });
    struct From<'a>(&'a mut dyn Iterator<Item = u8>, &'a mut dyn std::io::Read);
    impl std::io::Read for From<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.0.next();
            self.1.read(buffer)
        }
    }
    let stopped = stager.stage(&mut [&mut From(&mut stopping, &mut source)]);
    assert!(matches!(stopped, Err(VaultError::Stopped)));
    assert_eq!(fs::read_dir(home.path("docs")).unwrap().count(), 0);
    stager.watch().resume();
    stager.watch().begin(3);
    assert_eq!(stager.stage(&mut [&mut &b"abc"[..]]).unwrap()[0].file.size, 3);
    assert_eq!(stager.watch().seen(), (3, 3));
}
