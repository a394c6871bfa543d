//! A handover bundle holds what was chosen and nothing else, opens with ordinary programs, and is believed by nobody before
//! its last byte was read.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test lays and damages files by hand, and fails where it fails"
)]

mod common;

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use chrono::NaiveDate;
use common::{passphrase, surroundings};
use ordner_binder::*;
use ordner_packs::RegisterId;
use ordner_vault::{Identity, Passphrase, Recipient, Secret, VaultError, open_bundle, seal_bundle};
use sha2::{Digest, Sha256};

/// A key pair of an invented counsellor, and one of somebody else.
const KEY: (&str, &str) = (
    "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX",
    "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
);
fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn agreed() -> Passphrase {
    Passphrase::from("rotes Dach am stillen See".to_owned())
}

struct Desk {
    folder: tempfile::TempDir,
    content: Content,
    ids: Vec<String>,
}

impl Desk {
    /// A binder with so many papers, each with marks of its own in every place a mark can stand.
    fn with(papers: usize) -> (Self, Binder) {
        let folder = tempfile::tempdir().unwrap();
        let content = Content::embedded().unwrap();
        let (mut binder, _) = common::binder(folder.path(), &["de", "en"], &content);
        let mut ids = Vec::new();
        for number in 0..papers {
            let file = folder.path().join(format!("{}.pdf", mark("datei", number)));
            fs::write(&file, format!("%PDF-1.7\n% {}\n%%EOF\n", mark("inhalt", number))).unwrap();
            let placement = Placement {
                title: Some(mark("titel", number)),
                person: Some(mark("person", number)),
                original: Some(mark("ort", number)),
                ..Placement::in_register(RegisterId("1".to_owned()))
            };
            let added = binder.add(&[&file], &placement, today(), &content).unwrap();
            ids.push(added.filed[0].0.clone());
            fs::remove_file(file).unwrap();
        }
        (Self { folder, content, ids }, binder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn hand_over(&self, binder: &Binder, request: &HandoverRequest, name: &str) -> Result<HandedOver, Error> {
        let key = agreed();
        let key = HandoverKey::Passphrase(&key);
        binder.hand_over(request, key, &self.path(name), today(), &self.content, surroundings())
    }

    fn request(&self, documents: &[usize]) -> HandoverRequest {
        HandoverRequest {
            documents: documents.iter().map(|at| self.ids[*at].clone()).collect(),
            receiver: "Beratung Leipzig".to_owned(),
            purpose: "Umzug".to_owned(),
            until: Some("2027-02-28".parse().unwrap()),
            ..HandoverRequest::default()
        }
    }
}

fn mark(what: &str, number: usize) -> String {
    format!("Marke{what}{number:03}Ende")
}

fn open(file: &Path) -> Result<ReceivedHandover, Error> {
    ReceivedHandover::open(file, Secret::Passphrase(&agreed()))
}

fn plain(file: &Path) -> Vec<u8> {
    let mut tar = Vec::new();
    let sealed = fs::read(file).unwrap();
    open_bundle(Secret::Passphrase(&agreed()), sealed.as_slice()).unwrap().read_to_end(&mut tar).unwrap();
    tar
}

fn holds(haystack: &[u8], needle: &[u8]) -> bool {
    memchr::memmem::find(haystack, needle).is_some()
}

/// Everything a mark could be spelled as in a file.
fn spellings(text: &str) -> Vec<Vec<u8>> {
    let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes();
    vec![
        text.as_bytes().to_vec(),
        text.to_lowercase().into_bytes(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        hex(text.as_bytes()),
    ]
}

/// The text of a PDF, as another program reads it out; its streams are compressed.
fn text_of(pdf: &[u8], folder: &Path) -> Option<String> {
    let place = folder.join("pages-to-read.pdf");
    fs::write(&place, pdf).unwrap();
    let read = Command::new("pdftotext").arg(&place).arg("-").output().ok()?;
    fs::remove_file(place).unwrap();
    Some(String::from_utf8_lossy(&read.stdout).into_owned())
}

#[test]
fn one_of_two_hundred_tells_nothing_of_the_others() {
    let (desk, mut binder) = Desk::with(200);
    // What was deleted, changed, done and noted belongs to the others, too.
    binder.trash_document(&desk.ids[7], Some(today())).unwrap();
    let (_, chosen) = binder.document(&desk.ids[42]).unwrap();
    let before = DocumentChange { title: mark("frueher", 42), ..DocumentChange::of(&chosen) };
    binder.change_document(&desk.ids[42], before, &desk.content).unwrap();
    let after = DocumentChange { title: mark("titel", 42), ..DocumentChange::of(&chosen) };
    binder.change_document(&desk.ids[42], after, &desk.content).unwrap();
    binder
        .set_item("arrival/keep-proof", ItemState::InWork, Some(&desk.ids[3]), today(), &desk.content)
        .unwrap();
    let contact = OwnContact {
        register: RegisterId("9".to_owned()),
        name: mark("kontakt", 0),
        role: None,
        phone: None,
        address: None,
        email: None,
    };
    let contact = binder.save_contact(None, contact, &desk.content).unwrap();
    binder.remove_contact(&contact).unwrap();

    let table = Table::laid(&mut binder, &desk.content);

    let handed = desk.hand_over(&binder, &desk.request(&[42]), "one.age").unwrap();
    assert_eq!((handed.documents, handed.papers, handed.pages.pages), (1, 1, 2));
    let mut found = plain(&desk.path("one.age"));
    let text = text_of(&handed.pages.pdf, desk.folder.path());
    if let Some(text) = &text {
        assert!(text.contains(&mark("titel", 42)), "control: the chosen title is read out of the pages");
        found.extend(text.as_bytes());
    }
    let mut others: Vec<String> = vec![mark("frueher", 42), mark("kontakt", 0), "Blaues Boot".to_owned()];
    others.extend(Table::marks());
    others.extend([&table.goal, &table.note, &table.deadline].map(String::clone));
    others.extend(["person", "ort", "datei"].map(|what| mark(what, 42)));
    for (number, id) in desk.ids.iter().enumerate() {
        others.push(id.clone());
        if number != 42 {
            others.extend(["titel", "datei", "inhalt", "person", "ort"].map(|what| mark(what, number)));
        }
    }
    for (id, document) in binder.documents() {
        let StoredFile { file, .. } = &document.files[0];
        others.push(file.id.clone());
        if id != desk.ids[42] {
            others.push(file.sha256.clone());
        }
    }
    let leaks = |bytes: &[u8], words: &[String]| -> Vec<String> {
        words.iter().filter(|word| spellings(word).iter().any(|one| holds(bytes, one))).cloned().collect()
    };
    assert!(others.len() > 1_500, "{} marks", others.len());
    assert_eq!(leaks(&found, &others), Vec::<String>::new());

    // Control: what was chosen is found, and a bundle of two is caught.
    let chosen = [mark("titel", 42), mark("inhalt", 42)];
    assert_eq!(leaks(&found, &chosen), chosen);
    desk.hand_over(&binder, &desk.request(&[42, 43]), "two.age").unwrap();
    let caught = leaks(&plain(&desk.path("two.age")), &others);
    assert_eq!(caught.len(), 3, "title, content and hash: {caught:?}");
}

/// Goals, talks and deadlines of a binder, each word with a mark; ids of what can be chosen.
struct Table {
    goal: String,
    other_goal: String,
    note: String,
    deadline: String,
}

impl Table {
    fn laid(binder: &mut Binder, content: &Content) -> Self {
        let goal = |number: usize| Goal { words: mark("ziel", number), ..Goal::default() };
        let (first, _) = binder.save_own(None, goal(1), content).unwrap();
        let (other_goal, _) = binder.save_own(None, goal(2), content).unwrap();
        let proposed = Goal { proposed_by: Some(mark("von", 3)), ..goal(3) };
        binder.save_own(None, proposed, content).unwrap();
        for (number, goal) in [(1, &first), (2, &other_goal)] {
            let step = GoalStep {
                goal: goal.clone(),
                words: mark("schritt", number),
                until: Some("2027-01-15".parse().unwrap()),
                ..GoalStep::default()
            };
            binder.save_own(None, step, content).unwrap();
        }
        let proposal = GoalStep {
            goal: first.clone(),
            words: mark("schritt", 3),
            proposed_by: Some("Beratung".to_owned()),
            ..GoalStep::default()
        };
        binder.save_own(None, proposal, content).unwrap();
        let note = Note {
            day: today(),
            with: Some(mark("mit", 1)),
            topic: Some(mark("thema", 1)),
            present: vec![mark("dabei", 1)],
            languages: None,
            asked: vec![mark("gefragt", 1)],
            next: None,
            bring: None,
            appointment: None,
            case: None,
        };
        let (note, _) = binder.save_own(None, note, content).unwrap();
        let line = NoteLine { note: note.clone(), said: Some(mark("gesagt", 1)), ..NoteLine::default() };
        binder.save_own(None, line, content).unwrap();
        let deadline = OwnDeadline {
            day: "2026-12-05".parse().unwrap(),
            what: mark("frist", 1),
            office: None,
            counted_from: None,
            document: None,
            done: None,
        };
        let (deadline, _) = binder.save_own(None, deadline, content).unwrap();
        Self { goal: first, other_goal, note, deadline }
    }

    fn marks() -> Vec<String> {
        let mut marks = vec![mark("von", 3), mark("frist", 1)];
        marks.extend((1..=3).flat_map(|number| [mark("ziel", number), mark("schritt", number)]));
        marks.extend(["mit", "thema", "dabei", "gefragt", "gesagt"].map(|what| mark(what, 1)));
        marks
    }
}

#[test]
fn plan_talks_and_deadlines_travel_only_if_chosen() {
    let (desk, mut binder) = Desk::with(1);
    let table = Table::laid(&mut binder, &desk.content);
    let offered = binder.open_matters(today(), &desk.content).unwrap();
    let due = offered.iter().find(|one| one.id == format!("due/{}", table.deadline)).expect("a deadline");
    assert_eq!((&due.matter.title, due.matter.next.as_deref()), (&mark("frist", 1), Some("Frist")));
    assert!(!due.private);

    let request = HandoverRequest {
        items: vec![due.id.clone()],
        goals: vec![table.goal.clone()],
        notes: vec![table.note.clone()],
        languages: ["de", "en", "uk"].map(|tag| tag.parse().unwrap()).to_vec(),
        ..desk.request(&[])
    };
    let handed = desk.hand_over(&binder, &request, "plan.age").unwrap();
    assert_eq!((handed.papers, handed.pages.pages), (0, 2));
    let received = open(&desk.path("plan.age")).unwrap();
    let [goal] = received.goals() else { panic!("{:?}", received.goals()) };
    assert_eq!((&goal.words, goal.steps.len()), (&mark("ziel", 1), 1), "no proposal travels");
    assert_eq!(received.notes()[0].lines[0].said, Some(mark("gesagt", 1)));
    let mut plain = plain(&desk.path("plan.age"));
    let pages = text_of(&handed.pages.pdf, desk.folder.path());
    plain.extend(pages.iter().flat_map(|text| text.bytes()));
    let stays: Vec<String> = [("ziel", 2), ("schritt", 2), ("ziel", 3), ("schritt", 3), ("von", 3)]
        .map(|(what, number)| mark(what, number))
        .into_iter()
        .chain(["dabei", "gefragt"].map(|what| mark(what, 1)))
        .collect();
    assert!(stays.iter().all(|word| !holds(&plain, word.as_bytes())), "what was not chosen stays");
    if let Some(text) = pages {
        // A long word in a narrow column is divided.
        let text: String = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '\u{ad}').collect();
        for word in ["ziel", "schritt", "thema", "gesagt", "frist"].map(|what| mark(what, 1)) {
            assert!(text.contains(&word), "paper must suffice: {word} in {text}");
        }
    }

    // Control: the other goal is found when it is chosen.
    let both = HandoverRequest { goals: vec![table.goal, table.other_goal], ..request.clone() };
    desk.hand_over(&binder, &both, "both.age").unwrap();
    assert_eq!(open(&desk.path("both.age")).unwrap().goals().len(), 2);

    // What was done is written down once: a consent that waits for its signature, and to whom what went.
    let nobody = HandoverRequest { receiver: " ".to_owned(), ..request.clone() };
    assert!(matches!(
        binder.note_handover(&nobody, today(), &desk.content),
        Err(Error::Binder(BinderError::NameMissing))
    ));
    let id = binder.note_handover(&request, today(), &desk.content).unwrap();
    let (_, consent) = binder.own_one::<Consent>(&id).unwrap();
    assert_eq!(consent.state(today()), ConsentState::NotSigned);
    for word in [mark("frist", 1), mark("ziel", 1), mark("thema", 1)] {
        assert!(consent.what.contains(&word), "exactly what: {}", consent.what);
    }
    let given = binder.own::<Given>().unwrap();
    assert_eq!((given.len(), given[0].1.consent.as_ref()), (1, Some(&id)));
    let action = binder.last_write().unwrap();
    binder.undo(action, today()).unwrap();
    assert!(binder.own::<Consent>().unwrap().is_empty() && binder.own::<Given>().unwrap().is_empty());
}

#[test]
fn the_new_adviser_stands_where_the_old_one_stood() {
    let (desk, mut binder) = Desk::with(0);
    let adviser = desk.content.packs.roles().iter().find(|role| role.adviser).expect("a role that advises");
    let old = Person { name: "Frau Alt".to_owned(), role: Some(adviser.id.clone()), ..Person::default() };
    let (old, _) = binder.save_own(None, old, &desk.content).unwrap();
    let nameless = binder.change_adviser(Some(&old), Person::default(), today(), &desk.content);
    assert!(matches!(nameless, Err(Error::Binder(BinderError::NameMissing))));
    assert_eq!(binder.own_one::<Person>(&old).unwrap().1.until, None, "nothing changed");
    let new = Person { name: "Frau Neu".to_owned(), ..Person::default() };
    let new = binder.change_adviser(Some(&old), new, today(), &desk.content).unwrap();
    assert_eq!(binder.own_one::<Person>(&old).unwrap().1.until, Some(today()));
    let (_, person) = binder.own_one::<Person>(&new).unwrap();
    assert_eq!((person.since, person.is_adviser(&desk.content.packs)), (Some(today()), true));
    let action = binder.last_write().unwrap();
    binder.undo(action, today()).unwrap();
    assert_eq!(binder.own::<Person>().unwrap().len(), 1, "both by one action");
    assert_eq!(binder.own_one::<Person>(&old).unwrap().1.until, None);
}

#[test]
fn the_receiver_reads_it_and_accepts_it_with_a_slip() {
    let (desk, mut binder) = Desk::with(3);
    binder.set_entry("family-name", "Musterfrau", &desk.content.packs).unwrap();
    binder.set_item("arrival/keep-proof", ItemState::InWork, None, today(), &desk.content).unwrap();
    assert_eq!(binder.open_matters(today(), &desk.content).unwrap()[0].id, "arrival/keep-proof");
    let kindergeld = Matter {
        title: "Kindergeld".to_owned(),
        office: Some("Familienkasse, KG 1".to_owned()),
        until: Some("2026-12-10".parse().unwrap()),
        next: Some("Antrag abgeben".to_owned()),
    };
    let request = HandoverRequest {
        items: vec!["arrival/keep-proof".to_owned()],
        matters: vec![kindergeld.clone()],
        ..desk.request(&[2, 0, 2])
    };
    let handed = desk.hand_over(&binder, &request, "h.age").unwrap();
    assert_eq!((handed.documents, handed.papers, handed.pages.pages), (2, 2, 2));

    let names = || fs::read_dir(desk.folder.path()).unwrap().count();
    let before = names();
    let received = open(&desk.path("h.age")).unwrap();
    let (person, receiver, purpose, written, until) = received.about();
    assert_eq!(
        (person, receiver, purpose, written),
        (Some("Musterfrau"), "Beratung Leipzig", "Umzug", today())
    );
    assert_eq!(until, request.until);
    assert_eq!(received.matters()[1], kindergeld);
    let papers = received.papers();
    assert_eq!(
        papers.iter().map(|paper| paper.title.clone()).collect::<Vec<_>>(),
        [mark("titel", 2), mark("titel", 0)]
    );
    let original = binder.document(&desk.ids[2]).unwrap().1;
    let mut bytes = Vec::new();
    binder.read_file(&original).unwrap().read_to_end(&mut bytes).unwrap();
    assert_eq!(received.paper(1).unwrap(), bytes);
    assert!(received.paper(0).is_err() && received.paper(3).is_err());
    assert_eq!(received.pages(), handed.pages.pdf);
    let languages = ["de".parse().unwrap(), "en".parse().unwrap()];
    let slip = received.slip(&[1], &languages, today(), &desk.content).unwrap();
    assert_eq!(slip.pages, 1);
    if let Some(text) = text_of(&slip.pdf, desk.folder.path()) {
        assert!(text.matches(&mark("titel", 0)).count() == 2 && text.contains("Musterfrau"), "{text}");
        assert!(text.matches("Kindergeld").count() == 2, "what is taken over: {text}");
        let other = &received.matters()[0].title;
        assert!(!text.contains(other.as_str()), "what is not: {text}");
    }
    if let Some(text) = text_of(received.pages(), desk.folder.path()) {
        for words in ["Kindergeld", "KG 1", "10.12.2026", "Antrag abgeben", "Beratung Leipzig", "28.02.2027"]
        {
            assert!(text.contains(words), "{words}: {text}");
        }
    }
    assert_eq!(names(), before, "nothing reached the disk");
}

#[test]
fn it_is_sealed_for_one_key_and_no_other() {
    let (desk, binder) = Desk::with(1);
    let own = Identity::parse(KEY.0).unwrap();
    let recipient: Recipient = public_half(KEY.0, desk.folder.path());
    let place = desk.path("k.age");
    let key = HandoverKey::Recipient(&recipient);
    binder.hand_over(&desk.request(&[0]), key, &place, today(), &desk.content, surroundings()).unwrap();
    assert_eq!(ReceivedHandover::open(&place, Secret::Identity(&own)).unwrap().papers().len(), 1);
    if let Ok(other) = Command::new("age-keygen").output() {
        let other = Identity::parse(&String::from_utf8(other.stdout).unwrap()).unwrap();
        let refused = ReceivedHandover::open(&place, Secret::Identity(&other)).err().unwrap();
        assert!(matches!(refused, Error::Binder(BinderError::HandoverNotForYou)), "{refused:?}");
    }
    let refused = open(&place).err().unwrap();
    assert!(matches!(refused, Error::Binder(BinderError::HandoverUnreadable)), "a passphrase: {refused:?}");
}

/// The public half, as the program of the format computes it; without that program the one noted above.
fn public_half(secret: &str, folder: &Path) -> Recipient {
    let file = folder.join("key-to-read");
    fs::write(&file, secret).unwrap();
    let answer = Command::new("age-keygen").arg("-y").arg(&file).output();
    fs::remove_file(&file).unwrap();
    let text = answer.map_or_else(|_| KEY.1.to_owned(), |answer| String::from_utf8(answer.stdout).unwrap());
    text.trim().parse().expect("a public key")
}

#[test]
fn ordinary_programs_open_it() {
    let (desk, binder) = Desk::with(2);
    let place = desk.path("k.age");
    let recipient = public_half(KEY.0, desk.folder.path());
    let key = HandoverKey::Recipient(&recipient);
    binder.hand_over(&desk.request(&[1]), key, &place, today(), &desk.content, surroundings()).unwrap();
    fs::write(desk.path("key"), KEY.0).unwrap();
    let age = Command::new("age").arg("-d").arg("-i").arg(desk.path("key")).arg(&place).output();
    let Ok(age) = age else { return };
    assert!(age.status.success(), "{age:?}");
    let out = desk.path("out");
    fs::create_dir(&out).unwrap();
    let mut tar = Command::new("tar").arg("x").current_dir(&out).stdin(Stdio::piped()).spawn().unwrap();
    tar.stdin.take().unwrap().write_all(&age.stdout).unwrap();
    assert!(tar.wait().unwrap().success());
    let sums =
        Command::new("sha256sum").args(["--strict", "-c", "SHA256SUMS"]).current_dir(&out).output().unwrap();
    assert!(sums.status.success(), "{sums:?}");
    let paper = out.join("PAPIERE/01 Ankommen").join(format!("{}.pdf", mark("titel", 1)));
    let register = fs::read_dir(out.join("PAPIERE")).unwrap().next().unwrap().unwrap().path();
    assert!(register.join(paper.file_name().unwrap()).is_file(), "{register:?}");
    assert!(fs::read(out.join("Uebergabe.pdf")).unwrap().starts_with(b"%PDF"));
}

#[test]
fn what_cannot_be_handed_over_is_refused_and_nothing_is_written() {
    let (desk, mut binder) = Desk::with(2);
    let refused = |request: HandoverRequest, binder: &Binder| {
        let error = desk.hand_over(binder, &request, "h.age").expect_err("refused");
        assert!(!desk.path("h.age").exists());
        error
    };
    let nothing = refused(desk.request(&[]), &binder);
    assert!(matches!(nothing, Error::Binder(BinderError::NothingChosen)), "{nothing:?}");
    let unknown = HandoverRequest { items: vec!["arrival/eaten".to_owned()], ..desk.request(&[0]) };
    assert!(matches!(refused(unknown, &binder), Error::Binder(BinderError::NoSuchItem { .. })));
    binder.trash_document(&desk.ids[1], Some(today())).unwrap();
    assert!(matches!(
        refused(desk.request(&[1]), &binder),
        Error::Binder(BinderError::NoSuchDocument { .. })
    ));
    let own = passphrase();
    let key = HandoverKey::Passphrase(&own);
    let error = binder
        .hand_over(&desk.request(&[0]), key, &desk.path("h.age"), today(), &desk.content, surroundings())
        .err()
        .unwrap();
    assert!(matches!(error, Error::Binder(BinderError::HandoverOpensBinder)), "{error:?}");
    assert!(desk.hand_over(&binder, &desk.request(&[0]), "h.age").is_ok(), "control");
    let again = desk.hand_over(&binder, &desk.request(&[0]), "h.age").err().unwrap();
    assert!(matches!(again, Error::Vault(VaultError::AlreadyExists)), "{again:?}");
}

type Part = (String, Vec<u8>);

fn parts(tar: &[u8]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = 0;
    let text =
        |bytes: &[u8]| String::from_utf8(bytes.split(|byte| *byte == 0).next().unwrap().to_vec()).unwrap();
    while tar[at] != 0 {
        let size = usize::from_str_radix(&text(&tar[at + 124..at + 136]), 8).unwrap();
        parts.push((text(&tar[at..at + 100]), tar[at + 512..at + 512 + size].to_vec()));
        at += 512 + size.div_ceil(512) * 512;
    }
    parts
}

fn entry(path: &str, kind: u8, content: &[u8]) -> Vec<u8> {
    let mut header = vec![0; 512];
    header[..path.len().min(100)].copy_from_slice(&path.as_bytes()[..path.len().min(100)]);
    header[100..108].copy_from_slice(b"0000600\0");
    header[108..116].copy_from_slice(b"0000000\0");
    header[116..124].copy_from_slice(b"0000000\0");
    header[124..136].copy_from_slice(format!("{:011o}\0", content.len()).as_bytes());
    header[136..148].copy_from_slice(b"00000000000\0");
    header[148..156].fill(b' ');
    header[156] = kind;
    header[257..265].copy_from_slice(b"ustar\x0000");
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    header.extend(content);
    header.resize(header.len().div_ceil(512) * 512, 0);
    header
}

/// A bundle of these parts with right sums, and perhaps one entry of another kind before them.
fn sealed(parts: &[Part], strange: Option<(&str, u8)>) -> Vec<u8> {
    let mut lines: Vec<(String, String)> = parts
        .iter()
        .filter(|(path, _)| path != "SHA256SUMS")
        .map(|(path, bytes)| {
            (path.clone(), Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect())
        })
        .collect();
    lines.sort();
    let sums: String = lines.iter().map(|(path, hash)| format!("{hash}  {path}\n")).collect();
    let mut tar = Vec::new();
    for (path, bytes) in parts.iter().filter(|(path, _)| path != "SHA256SUMS") {
        tar.extend(entry(path, b'0', bytes));
    }
    if let Some((path, kind)) = strange {
        tar.extend(entry(path, kind, b""));
    }
    tar.extend(entry("SHA256SUMS", b'0', sums.as_bytes()));
    tar.extend([0; 1024]);
    let key = agreed();
    let mut sealing = seal_bundle(Secret::Passphrase(&key), Vec::new(), surroundings()).unwrap();
    sealing.write_all(&tar).unwrap();
    sealing.finish().unwrap()
}

#[test]
fn bundles_with_a_defect_are_refused_by_name() {
    let (desk, binder) = Desk::with(2);
    desk.hand_over(&binder, &desk.request(&[0, 1]), "good.age").unwrap();
    let good = fs::read(desk.path("good.age")).unwrap();
    let parts = parts(&plain(&desk.path("good.age")));
    let try_it = |bytes: &[u8]| {
        let place = desk.path("try.age");
        fs::write(&place, bytes).unwrap();
        open(&place)
    };
    assert!(try_it(&good).is_ok() && try_it(&sealed(&parts, None)).is_ok(), "controls");
    let mut bad: Vec<(String, Vec<u8>)> = Vec::new();
    for cut in (0..good.len()).step_by(good.len() / 150 + 1).chain([good.len() - 1, good.len() - 17]) {
        bad.push((format!("cut at {cut}"), good[..cut].to_vec()));
    }
    for path in ["../x", "/etc/x", "PAPIERE/../../x", "C:x", "a\\b", ".ssh/x", "NUL"] {
        bad.push((
            format!("a path {path}"),
            sealed(&[&parts[..], &[(path.to_owned(), b"x".to_vec())]].concat(), None),
        ));
    }
    for kind in *b"123456xgLK" {
        bad.push((format!("a tar entry {}", char::from(kind)), sealed(&parts, Some(("PAPIERE/x", kind)))));
    }
    for (one, other) in [(0, 1), (1, 2), (2, 3), (3, 4)] {
        let mut turned = parts.clone();
        turned.swap(one, other);
        bad.push((format!("{} before {}", turned[one].0, turned[other].0), sealed(&turned, None)));
    }
    for gone in 1..parts.len() - 1 {
        let mut fewer = parts.clone();
        let (path, _) = fewer.remove(gone);
        bad.push((format!("without {path}"), sealed(&fewer, None)));
    }
    let more = [&parts[..], &[("PAPIERE/more.pdf".to_owned(), b"x".to_vec())]].concat();
    bad.push(("one paper more".to_owned(), sealed(&more, None)));
    let mut other = parts.clone();
    other[3].1.push(b' ');
    bad.push(("a paper of another hash".to_owned(), sealed(&other, None)));
    let crowd: Vec<Part> = (0..100_000).map(|number| (format!("PAPIERE/{number}"), Vec::new())).collect();
    bad.push(("100,000 entries".to_owned(), sealed(&[&parts[..], &crowd[..]].concat(), None)));
    let ours = format!(" {}\n", surroundings().work.passphrase);
    let at = good.windows(ours.len()).position(|window| window == ours.as_bytes()).unwrap();
    bad.push(("work for years".to_owned(), [&good[..at], b" 63\n", &good[at + ours.len()..]].concat()));
    let count = bad.len();
    for (what, bytes) in bad {
        let error = try_it(&bytes).err().unwrap_or_else(|| panic!("{what} was taken"));
        assert!(matches!(error, Error::Binder(BinderError::HandoverUnreadable)), "{what}: {error:?}");
    }
    assert!(count > 180, "{count} defects");

    let mut newer = parts.clone();
    let card = String::from_utf8(newer[1].1.clone()).unwrap();
    newer[1].1 = card.replace("mein-ordner/handover/1", "mein-ordner/handover/2").into_bytes();
    let error = try_it(&sealed(&newer, None)).err().unwrap();
    assert!(
        matches!(error, Error::Binder(BinderError::HandoverNewer { found: 2, supported: 1 })),
        "{error:?}"
    );
    let place = desk.path("good.age");
    let error = ReceivedHandover::open(&place, Secret::Passphrase(&passphrase())).err().unwrap();
    assert!(matches!(error, Error::Binder(BinderError::HandoverNotForYou)), "{error:?}");
}
