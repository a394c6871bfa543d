//! Two sticks, two machines, and a real program between them that keeps a folder in step: backups are carried to and fro and
//! merged, nothing is lost and nothing is there twice; not even where both sides write one file at the same moment.
//!
//! Syncthing (Debian's package) runs twice on this machine. Each node knows the other's address on the loopback and nothing
//! else: no discovery, no relay, no reporting, no upgrade.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test lays its files where a person would, and fails where it fails"
)]

mod syncthing;

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use ordner_binder::*;
use ordner_packs::RegisterId;
use ordner_tests::{old_passphrase, surroundings, today};
use ordner_vault::{RecoveryCode, Secret, Watch};
use syncthing::{Node, in_time};

const EXCHANGE: &str = "exchange";

/// A machine with a stick.
struct Machine {
    folder: PathBuf,
    binder: Binder,
}

impl Machine {
    fn exchange(&self, name: &str) -> PathBuf {
        self.folder.join(EXCHANGE).join(name)
    }

    fn file(&mut self, title: &str, content: &Content) {
        let paper = self.folder.join("p.pdf");
        fs::write(&paper, format!("%PDF-1.7\n% {title}\n%%EOF\n").repeat(300)).unwrap();
        let placement =
            Placement { title: Some(title.to_owned()), ..Placement::in_register(RegisterId("2".to_owned())) };
        let added = self.binder.add(&[&paper], &placement, today(), content).unwrap();
        assert_eq!(added.filed.len(), 1);
    }

    fn back_up(&mut self, place: &Path, content: &Content) {
        let typed = old_passphrase();
        self.binder.backup(place, Secret::Passphrase(&typed), today(), content, surroundings()).unwrap();
    }

    fn join(&mut self, place: &Path) -> Joined {
        let typed = old_passphrase();
        let other = OtherCopy::open(place, Secret::Passphrase(&typed), &Watch::default()).unwrap();
        self.binder.join_copy(&other, &[]).unwrap()
    }

    /// Titles and papers, one by one: what is there twice stands there twice.
    fn everything(&self) -> Vec<(String, Vec<u8>)> {
        let mut all: Vec<_> = self
            .binder
            .documents()
            .map(|(_, document)| {
                let mut bytes = Vec::new();
                self.binder.read_file(document).unwrap().read_to_end(&mut bytes).unwrap();
                (document.title.clone(), bytes)
            })
            .collect();
        all.sort();
        all
    }
}

fn same(one: &Path, other: &Path) -> bool {
    matches!((fs::read(one), fs::read(other)), (Ok(one), Ok(other)) if one == other)
}

/// The second version that lies beside `place`, once it is there.
fn second_version(place: &Path) -> Option<PathBuf> {
    copies_beside(place).into_iter().next()
}

#[test]
#[ignore = "two Syncthing nodes: a minute and more"]
fn backups_carried_by_syncthing_lose_and_double_nothing() {
    let ground = tempfile::tempdir().unwrap();
    let content = Content::embedded().unwrap();
    let folders = ["a", "b"].map(|name| ground.path().join(name));
    folders.iter().for_each(|folder| fs::create_dir_all(folder.join(EXCHANGE)).unwrap());
    let Some(nodes) = Node::pair(&folders, EXCHANGE) else {
        println!("skipped: no syncthing here (Debian package syncthing)");
        return;
    };
    let profile = Profile {
        name: "Blaues Boot".to_owned(),
        pack: "dresden".to_owned(),
        languages: vec!["de".parse().unwrap()],
        sample: false,
        status: None,
    };
    let code = RecoveryCode::generate(surroundings());
    let place = folders[0].join("stick.ordner");
    let binder = Binder::create(&place, &old_passphrase(), &code, profile, &content, surroundings()).unwrap();
    let mut first = Machine { folder: folders[0].clone(), binder };
    first.file("Bescheid", &content);
    let start = first.exchange("start.age");
    first.back_up(&start, &content);

    // The other machine gets its binder over the wire.
    let running = nodes.each_ref().map(Node::start);
    let arrived = folders[1].join(EXCHANGE).join("start.age");
    in_time("the first backup", || same(&start, &arrived).then_some(()));
    let typed = old_passphrase();
    let place = folders[1].join("stick.ordner");
    restore(&arrived, &place, Secret::Passphrase(&typed), surroundings(), &Watch::default()).unwrap();
    let binder = Binder::open(&place, &typed, surroundings()).unwrap();
    let mut second = Machine { folder: folders[1].clone(), binder };

    let mut expected: BTreeSet<String> = BTreeSet::from(["Bescheid".to_owned()]);
    for round in 0..3 {
        for (machine, name) in [(&mut first, "a"), (&mut second, "b")] {
            let title = format!("Papier {name} {round}");
            machine.file(&title, &content);
            expected.insert(title);
            let out = machine.exchange(&format!("{name}{round}.age"));
            machine.back_up(&out, &content);
        }
        for (from, to, name) in [(&folders[0], &mut second, "a"), (&folders[1], &mut first, "b")] {
            let file = format!("{name}{round}.age");
            let arrived = to.exchange(&file);
            in_time(&file, || same(&from.join(EXCHANGE).join(&file), &arrived).then_some(()));
            assert_eq!(to.join(&arrived).lost, Vec::<String>::new());
            assert_eq!(to.join(&arrived).action, None, "a second time brings nothing");
        }
    }
    assert_eq!(first.everything(), second.everything());

    // Both write one file while they cannot see each other: Syncthing lays a second version beside it.
    drop(running);
    for (machine, title) in [(&mut first, "Allein a"), (&mut second, "Allein b")] {
        machine.file(title, &content);
        expected.insert(title.to_owned());
        let out = machine.exchange("shared.age");
        machine.back_up(&out, &content);
    }
    let running = nodes.each_ref().map(Node::start);
    for machine in [&mut first, &mut second] {
        let shared = machine.exchange("shared.age");
        let beside = in_time("the second version", || second_version(&shared));
        for place in [shared, beside] {
            // Syncthing renames a whole file into its place, so what lies there is whole.
            machine.join(&place);
        }
    }
    drop(running);
    let (one, other) = (first.everything(), second.everything());
    assert_eq!(one, other);
    assert_eq!(one.len(), expected.len(), "nothing twice");
    assert_eq!(one.iter().map(|(title, _)| title.clone()).collect::<BTreeSet<_>>(), expected, "nothing lost");
    for machine in [&mut first, &mut second] {
        assert_eq!(machine.binder.verify().unwrap().findings, []);
    }
    println!("Syncthing: {} papers on both sides, each once", one.len());
}
