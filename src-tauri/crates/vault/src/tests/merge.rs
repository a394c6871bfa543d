//! Copies of one binder that were changed apart come together: whoever takes in whom, in which order, how often, and
//! whatever their clocks said.

use proptest::prelude::*;

use super::*;

/// Clocks of machines nobody looked after: right, years behind, years ahead, before 1970.
const CLOCKS: [fn() -> i64; 4] =
    [|| 1_795_000_000_000, || 1_200_000_000_000, || 4_000_000_000_000, || -5_000_000_000];

fn by_clock(clock: usize) -> Surroundings {
    Surroundings { now: CLOCKS[clock], ..surroundings() }
}

fn copy_of(from: &Path, to: PathBuf) -> PathBuf {
    fs::create_dir(&to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_of(&path, target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
    to
}

fn open(folder: &Path, clock: usize) -> UnlockedVault {
    LockedVault::at(folder).unwrap().unlock(&passphrase(), by_clock(clock)).unwrap()
}

fn look(folder: &Path) -> ViewedVault {
    LockedVault::at(folder).unwrap().view(Secret::Passphrase(&passphrase())).unwrap()
}

fn take_in(here: &mut UnlockedVault, there: &Path) -> Option<Action> {
    let merge = here.compare(&look(there), &[]).unwrap();
    here.take_in(&merge, Vec::new(), &[]).unwrap()
}

/// What everybody would see: every change that travels, and the records they come to.
fn knowledge(vault: &UnlockedVault) -> (Vec<String>, Vec<(String, Paper)>) {
    let mut lines = Vec::new();
    vault.write_changes(&mut lines).unwrap();
    let lines = String::from_utf8(lines).unwrap();
    let travelling = lines.lines().filter(|line| !line.contains("\"ent\":\"merged/"));
    let mut lines: Vec<String> = travelling.map(str::to_owned).collect();
    lines.sort();
    (lines, vault.all().unwrap())
}

#[derive(Debug, Clone)]
enum Edit {
    Put(u8, String, u8),
    Remove(u8),
}

fn edits() -> impl Strategy<Value = (usize, Vec<Edit>)> {
    let put = (0..4u8, "[a-c]", 1..4u8).prop_map(|(key, title, register)| Edit::Put(key, title, register));
    let edit = prop_oneof![4 => put, 1 => (0..4u8).prop_map(Edit::Remove)];
    (0..CLOCKS.len(), prop::collection::vec(edit, 0..6))
}

fn perform(folder: &Path, (clock, edits): &(usize, Vec<Edit>)) {
    let mut vault = open(folder, *clock);
    for edit in edits {
        vault
            .write(|writing| match edit {
                Edit::Put(key, title, register) => {
                    writing.put(&key.to_string(), &Paper { register: *register, ..paper(title) })
                }
                Edit::Remove(key) => writing.remove::<Paper>(&key.to_string()),
            })
            .unwrap();
    }
    vault.lock().unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 20, ..ProptestConfig::default() })]

    #[test]
    fn whole_binders_come_together_in_any_order(a in edits(), b in edits(), c in edits()) {
        let (home, mut vault, _) = Home::with_binder();
        vault.write(|writing| writing.put("0", &paper("first"))).unwrap();
        vault.lock().unwrap();
        let parent = home.folder.parent().unwrap();
        let [a, b, c] = [("a", a), ("b", b), ("c", c)].map(|(name, edits)| {
            let folder = copy_of(&home.folder, parent.join(name));
            perform(&folder, &edits);
            folder
        });
        let mut made = 0;
        let mut together = |one: &Path, other: &Path| {
            made += 1;
            let folder = copy_of(one, parent.join(format!("m{made}")));
            let mut vault = open(&folder, 0);
            take_in(&mut vault, other);
            assert!(vault.compare(&look(other), &[]).unwrap().is_nothing(), "once is enough");
            assert_eq!(take_in(&mut vault, other), None);
            assert_eq!(vault.verify().unwrap().findings, []);
            let knowledge = knowledge(&vault);
            vault.lock().unwrap();
            (folder, knowledge)
        };
        let (ab, known_ab) = together(&a, &b);
        let (ba, known_ba) = together(&b, &a);
        prop_assert_eq!(&known_ab, &known_ba);
        let (bc, _) = together(&b, &c);
        let (_, left) = together(&ab, &c);
        let (_, right) = together(&a, &bc);
        let (_, other) = together(&c, &ba);
        prop_assert_eq!(&left, &right);
        prop_assert_eq!(&left, &other);
    }
}

#[test]
fn what_both_changed_is_told_and_the_later_one_wins() {
    let (home, mut vault, _) = Home::with_binder();
    vault.write(|writing| writing.put("a", &paper("Brief"))).unwrap();
    vault.lock().unwrap();
    let other = copy_of(&home.folder, home.folder.with_file_name("other"));
    perform(&home.folder, &(0, vec![Edit::Put(9, "nur hier".into(), 1)]));
    let mut here = open(&home.folder, 0);
    here.write(|writing| writing.put("a", &paper("hier"))).unwrap();
    let mut there = open(&other, 2);
    there.write(|writing| writing.put("a", &paper("dort"))).unwrap();
    there.write(|writing| writing.put("b", &paper("neu"))).unwrap();
    there.lock().unwrap();

    let merge = here.compare(&look(&other), &[]).unwrap();
    let [changed, new] = merge.records() else { panic!("{:?}", merge.records()) };
    let conflict =
        Conflict { field: Some("title".into()), here: "hier".into(), there: "dort".into(), there_wins: true };
    assert_eq!((changed.key.as_str(), &changed.conflicts), ("a", &vec![conflict]));
    assert_eq!((new.key.as_str(), &new.before, new.conflicts.len()), ("b", &None, 0));

    let before = knowledge(&here).1;
    let action = here.take_in(&merge, Vec::new(), &[]).unwrap().unwrap();
    assert_eq!(here.get::<Paper>("a").unwrap().unwrap().title, "dort");
    // A clock that was eighteen centuries of seconds ahead does not win for ever.
    here.write(|writing| writing.put("a", &paper("danach"))).unwrap();
    assert_eq!(here.get::<Paper>("a").unwrap().unwrap().title, "danach");
    assert!(matches!(here.write(|writing| writing.undo(action, |_| false)), Err(VaultError::ChangedSince)));
    let last = here.last_write().unwrap();
    here.write(|writing| writing.undo(last, |_| false)).unwrap();

    let about = here.write(|writing| writing.undo(action, |_| false)).unwrap();
    let about: Vec<_> = about.iter().map(|one| (one.kind.as_str(), one.key.as_str(), one.made)).collect();
    assert_eq!(about, [("paper", "a", false), ("paper", "b", true)]);
    assert_eq!(knowledge(&here).1, before, "as if it had never come");
    let back = here.last_write().unwrap();
    here.write(|writing| writing.undo(back, |_| false)).unwrap();
    assert_eq!(here.get::<Paper>("a").unwrap().unwrap().title, "dort", "and again as it came");
    assert_eq!(here.all::<Paper>().unwrap().len(), before.len() + 1);
    assert_eq!(here.verify().unwrap().findings, []);
}

#[test]
fn a_decision_holds_against_the_later_value_everywhere_and_is_taken_back_with_the_rest() {
    let (home, mut vault, _) = Home::with_binder();
    vault.write(|writing| writing.put("a", &paper("Brief"))).unwrap();
    vault.write(|writing| writing.put("c", &paper("bleibt"))).unwrap();
    vault.lock().unwrap();
    let other = copy_of(&home.folder, home.folder.with_file_name("other"));
    let mut here = open(&home.folder, 0);
    here.write(|writing| writing.put("a", &paper("hier"))).unwrap();
    here.write(|writing| writing.put("c", &paper("geändert"))).unwrap();
    let mut there = open(&other, 2);
    there.write(|writing| writing.put("a", &paper("dort"))).unwrap();
    there.write(|writing| writing.remove::<Paper>("c")).unwrap();
    there.write(|writing| writing.put("b", &paper("neu"))).unwrap();
    there.lock().unwrap();

    let merge = here.compare(&look(&other), &[]).unwrap();
    let settled = |key: &str, field: Option<&str>, value: serde_json::Value| Settled {
        kind: Paper::KIND.to_owned(),
        key: key.to_owned(),
        field: field.map(str::to_owned),
        value,
    };
    let decisions = [settled("a", Some("title"), "hier / dort".into()), settled("c", None, true.into())];
    let before = knowledge(&here).1;
    let action = here.take_in(&merge, Vec::new(), &decisions).unwrap().unwrap();
    let title = |vault: &UnlockedVault, key: &str| vault.get::<Paper>(key).unwrap().map(|paper| paper.title);
    assert_eq!(title(&here, "a").as_deref(), Some("hier / dort"));
    assert_eq!(title(&here, "c").as_deref(), Some("geändert"), "control: there it was removed later");
    assert_eq!(here.verify().unwrap().findings, []);
    let decided = knowledge(&here).1;

    // The other copy hears of it, although its clock is years ahead.
    here.lock().unwrap();
    let mut there = open(&other, 2);
    take_in(&mut there, &home.folder);
    assert_eq!(knowledge(&there).1, decided);
    there.lock().unwrap();

    let mut here = open(&home.folder, 0);
    let about = here.write(|writing| writing.undo(action, |_| false)).unwrap();
    assert_eq!(about.len(), 3, "each record once: {about:?}");
    assert_eq!(knowledge(&here).1, before, "as if it had never come");
    let back = here.last_write().unwrap();
    here.write(|writing| writing.undo(back, |_| false)).unwrap();
    assert_eq!(knowledge(&here).1, decided, "and again as it was decided");
    assert_eq!(here.verify().unwrap().findings, []);
}

#[test]
fn removed_here_and_changed_there_is_told() {
    let (home, mut vault, _) = Home::with_binder();
    vault.write(|writing| writing.put("a", &paper("Brief"))).unwrap();
    vault.lock().unwrap();
    let other = copy_of(&home.folder, home.folder.with_file_name("other"));
    perform(&other, &(1, vec![]));
    let mut there = open(&other, 2);
    there.write(|writing| writing.put("a", &paper("dort"))).unwrap();
    there.lock().unwrap();
    let mut here = open(&home.folder, 0);
    here.write(|writing| writing.remove::<Paper>("a")).unwrap();
    let merge = here.compare(&look(&other), &[]).unwrap();
    let conflict = &merge.records()[0].conflicts[0];
    assert_eq!((&conflict.field, conflict.there_wins), (&None, true));
    let action = here.take_in(&merge, Vec::new(), &[]).unwrap().unwrap();
    assert_eq!(here.get::<Paper>("a").unwrap().unwrap().title, "dort");
    here.write(|writing| writing.undo(action, |_| false)).unwrap();
    assert_eq!(here.get::<Paper>("a").unwrap(), None);
}

#[test]
fn another_binder_and_an_absurd_clock_are_refused_and_nothing_changes() {
    let (_home, here, _) = Home::with_binder();
    let (other, mut stranger, _) = Home::with_binder();
    stranger.write(|writing| writing.put("a", &paper("fremd"))).unwrap();
    stranger.lock().unwrap();
    assert!(matches!(here.compare(&look(&other.folder), &[]), Err(VaultError::NotTheSameBinder)));

    let (home, mut vault, _) = Home::with_binder();
    vault.write(|writing| writing.put("a", &paper("Brief"))).unwrap();
    vault.lock().unwrap();
    let copy = copy_of(&home.folder, home.folder.with_file_name("copy"));
    let ahead = Surroundings { now: || i64::MAX, ..surroundings() };
    let mut there = LockedVault::at(&copy).unwrap().unlock(&passphrase(), ahead).unwrap();
    there.write(|writing| writing.put("b", &paper("in ferner Zukunft"))).unwrap();
    there.lock().unwrap();
    let here = open(&home.folder, 0);
    assert!(matches!(here.compare(&look(&copy), &[]), Err(VaultError::ClockFarAhead)));
    assert_eq!(here.all::<Paper>().unwrap().len(), 1);
}

#[test]
fn what_was_compared_before_another_change_is_not_taken_in() {
    let (home, mut vault, _) = Home::with_binder();
    vault.write(|writing| writing.put("a", &paper("Brief"))).unwrap();
    vault.lock().unwrap();
    let copy = copy_of(&home.folder, home.folder.with_file_name("copy"));
    perform(&copy, &(0, vec![Edit::Put(1, "a".into(), 1)]));
    let mut here = open(&home.folder, 0);
    let merge = here.compare(&look(&copy), &[]).unwrap();
    here.write(|writing| writing.put("c", &paper("inzwischen"))).unwrap();
    assert!(matches!(here.take_in(&merge, Vec::new(), &[]), Err(VaultError::ChangedSince)));
    assert!(take_in(&mut here, &copy).is_some(), "control: compared anew it is");
}

#[test]
fn somebody_elses_key_never_comes_in() {
    let (home, mut vault, _) = Home::with_binder();
    vault.write(|writing| writing.put("a", &paper("Brief"))).unwrap();
    vault.lock().unwrap();
    let copy = copy_of(&home.folder, home.folder.with_file_name("copy"));
    let mut there = open(&copy, 0);
    let key = age::x25519::Identity::generate();
    let recipient = key.to_public().to_string().parse().unwrap();
    there.give_access(Secret::Passphrase(&passphrase()), "Frau Weber", &recipient).unwrap();
    there.lock().unwrap();
    let mut here = open(&home.folder, 0);
    assert_eq!(take_in(&mut here, &copy), None);
    assert_eq!(here.accesses().unwrap(), []);
}
