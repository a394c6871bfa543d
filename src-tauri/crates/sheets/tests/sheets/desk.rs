//! What every test of sheets needs: small content of its own, languages, answers of an invented person.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use chrono::NaiveDate;
use ordner_locale::{LanguageTag, Locales};
use ordner_packs::{Packs, RegisterId};
use ordner_sheets::{
    Answers, Asked, ContactNote, Edition, FiledDocument, Job, Manner, Mark, OwnContact, Printed,
    RecoverySheet, ShareSheet, SheetId, SheetsError, Toner,
};

/// Content and languages, owned, so that a job can borrow them.
pub struct Desk {
    pub packs: Packs,
    pub locales: Locales,
    pub languages: Vec<LanguageTag>,
    pub answers: Answers,
    pub manner: Manner,
}

impl Desk {
    /// Content that only changes with these tests, German and English, nothing filled in.
    pub fn blank() -> Self {
        Self::with(Packs::from_files(content()).expect("test content"))
    }

    /// The content that ships.
    pub fn shipped() -> Self {
        Self::with(Packs::embedded().expect("shipped content"))
    }

    fn with(packs: Packs) -> Self {
        let languages = ["de", "en"].iter().map(|tag| tag.parse().expect("tag")).collect();
        let locales = Locales::embedded().expect("languages");
        Self { packs, locales, languages, answers: Answers::default(), manner: Manner::default() }
    }

    /// Filled in by an invented person, with Arabic and mixed titles.
    pub fn filled() -> Self {
        let mut desk = Self::blank();
        desk.answers = answers();
        desk
    }

    /// German, English and a third language, which has words for the probe sheets only.
    pub fn in_three(mut self, third: &str) -> Self {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/sheets/languages/{third}.ftl"));
        self.locales.add(third, std::fs::read(file).expect("language")).expect("language");
        self.languages.push(third.parse().expect("tag"));
        self
    }

    /// The languages that ship beside German and English.
    pub fn further(&self) -> Vec<LanguageTag> {
        let tags = self.locales.languages().into_iter().map(|language| language.tag.clone());
        tags.filter(|tag| !self.languages.contains(tag)).collect()
    }

    pub fn print(&self, sheets: &[SheetId]) -> Result<Vec<u8>, SheetsError> {
        self.printed(&named(sheets)).map(|printed| printed.pdf)
    }

    /// The whole result, for sheets that were named or come from a set.
    pub fn printed(&self, sheets: &[Asked]) -> Result<Printed, SheetsError> {
        ordner_sheets::print(&self.job(sheets))
    }

    pub fn describe(&self, sheets: &[SheetId]) -> Result<String, SheetsError> {
        ordner_sheets::describe(&self.job(&named(sheets)))
    }

    fn job<'a>(&'a self, sheets: &'a [Asked]) -> Job<'a> {
        let pack = self.packs.pack("probe").or_else(|_| self.packs.pack("dresden")).expect("pack");
        Job {
            packs: &self.packs,
            pack,
            locales: &self.locales,
            languages: &self.languages,
            answers: &self.answers,
            sheets,
            manner: self.manner,
            today: day(2026, 11, 22),
        }
    }
}

fn named(sheets: &[SheetId]) -> Vec<Asked> {
    sheets.iter().map(|sheet| (sheet.clone(), true)).collect()
}

/// Every shipped sheet, printed in one way.
pub struct Way {
    /// Its languages, or the edition.
    pub name: String,
    pub pdf: Vec<u8>,
    /// The sheets by name, each with its pages.
    pub sheets: Vec<(String, usize)>,
    /// How much toner the program says that it needs.
    pub toner: Toner,
}

/// Every shipped sheet and the recovery sheet in every way: in German and English, with each further language that ships,
/// in the large edition. Made once for all tests. Two register sheets stand for the fifteen, two guided lists for the
/// thirteen, two letters to practise with for the fourteen and one sheet of word cards for all: each is one sheet with other
/// words.
pub fn every_way() -> &'static [Way] {
    static WAYS: OnceLock<Vec<Way>> = OnceLock::new();
    WAYS.get_or_init(|| {
        let way = |name: String, desk: &Desk| {
            let mut all = SheetId::all(&desk.packs);
            let two = [register("a"), register("2")];
            all.retain(|sheet| !matches!(sheet, SheetId::Register(_)) || two.contains(sheet));
            all.extend(some_apart(&desk.packs));
            all.push(recovery());
            let printed = desk.printed(&named(&all)).expect("printed");
            Way { name, pdf: printed.pdf, sheets: printed.sheets, toner: printed.toner }
        };
        let mut desk = Desk::shipped();
        let mut ways = vec![way("de-en".to_owned(), &desk)];
        for tag in desk.further() {
            desk.languages.push(tag.clone());
            ways.push(way(format!("de-en-{tag}"), &desk));
            desk.languages.pop();
        }
        desk.manner.edition = Edition::Large;
        ways.push(way("large".to_owned(), &desk));
        ways
    })
}

/// The sheets that are no part of a binder, some standing for many of their kind.
pub fn some_apart(packs: &Packs) -> impl Iterator<Item = SheetId> {
    let shown = ["path-birth", "path-separation", "words-1", "practice-02", "practice-13"];
    SheetId::apart(packs).into_iter().filter(move |sheet| {
        let name = sheet.name();
        let one_of_many =
            ["path-", "words-", "practice-0", "practice-1"].iter().any(|many| name.starts_with(many));
        !one_of_many || shown.contains(&name.as_str())
    })
}

/// The files of the test content.
pub fn content() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sheets/content");
    let mut files = Vec::new();
    collect(&folder, &folder, &mut files);
    files
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
            files.push((name, std::fs::read(&path).expect("file")));
        }
    }
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("date")
}

pub fn register(name: &str) -> SheetId {
    SheetId::Register(RegisterId(name.to_owned()))
}

pub fn document(title: &str) -> FiledDocument {
    FiledDocument {
        private: false,
        register: RegisterId("2".into()),
        title: title.to_owned(),
        issued: None,
        valid_until: None,
        original: None,
        letter: None,
    }
}

pub fn answers() -> Answers {
    let mut approval = document("Bescheid über Bürgergeld für März bis August");
    approval.issued = Some(day(2026, 2, 14).into());
    approval.valid_until = Some(day(2026, 8, 31).into());
    approval.original = Some("Mappe zu Hause".into());
    let mut contract = document("عقد الإيجار (Mietvertrag) رقم 12/2026");
    contract.original = Some("عند المستشارة".into());
    Answers {
        binder_name: Some("Blauer Ordner".into()),
        documents: vec![approval, contract],
        marks: [("money/apply".to_owned(), Mark::HandedIn)].into(),
        contacts: vec![OwnContact {
            register: RegisterId("2".into()),
            name: "أحمد منصور".into(),
            role: Some("Übersetzer".into()),
            phone: Some("+49 351 000 12 34".into()),
            address: Some("Musterweg 1, 01099 Probestadt".into()),
            email: Some("a.mansour@example.org".into()),
            times: None,
            period: None,
            beside: None,
        }],
        contact_notes: BTreeMap::from([(
            "jobcenter".to_owned(),
            ContactNote {
                note: Some("Frau am Fenster 3 spricht عربي".into()),
                phone: Some("+49 351 000 99".into()),
            },
        )]),
        numbers: Vec::new(),
        variants: Vec::new(),
        rows: BTreeMap::new(),
        entries: [
            ("family-name", "منصور"),
            ("phone", "+49 351 000 12 34"),
            ("illnesses", "Asthma"),
            ("number-jobcenter", "12345BG0006789"),
            ("street", "Musterweg 1"),
            ("no-contact", "Brückenstraße 9"),
        ]
        .map(|(slot, words)| (slot.to_owned(), words.to_owned()))
        .into(),
        status: None,
        filed_kinds: Some(["konto".to_owned()].into()),
        sample: true,
    }
}

pub fn recovery() -> SheetId {
    let groups = ["417032", "905561", "288340", "731195", "064427", "559813", "120986", "873204"];
    SheetId::Recovery(RecoverySheet { groups: groups.map(String::from), binder_name: "Blauer Ordner".into() })
}

pub fn share() -> SheetId {
    let groups = ["231416", "417032", "905561", "288340", "731195", "064427", "559813", "120986", "873204"];
    SheetId::Share(ShareSheet { number: 2, groups: groups.map(String::from) })
}

/// A folder for the files of one test.
pub fn folder(name: &str) -> std::path::PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("folder");
    folder
}

#[expect(clippy::disallowed_methods, reason = "test files hold invented data only")]
pub fn write(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).expect("written");
}

/// Runs a program that reads PDFs; a missing one is a failure that names the package to install.
pub fn tool(name: &str, package: &str, arguments: &[&str]) -> String {
    let output = Command::new(name).args(arguments).output().unwrap_or_else(|error| {
        panic!("{name} cannot be started ({error}): install the Debian package {package}")
    });
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name} {arguments:?}: {said}{complained}");
    said
}
