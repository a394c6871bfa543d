//! Printing sheets in this process and as a program, beside other programs printing the same words; printing again after
//! one change; and what two thousand pages and five hundred scans cost.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use ordner_binder::{Content, PaperRequest, Placement, PrintRequest};
use ordner_packs::RegisterId;
use ordner_sheets::{Answers, Asked, Job, Manner, SheetId, describe, print};

use crate::ROUNDS;
use crate::measure::{Figure, Table, growth, middle, peak_of, row, time};
use crate::peers::{Words, typst};

/// So many pages has the binder that is compared.
const PAGES: usize = 60;

pub fn rows(ground: &Path, table: &mut Table) {
    let content = crate::binders::content();
    let desk = Desk { content: &content, answers: Answers::default() };
    let sheets = desk.sheets_of(PAGES);
    compared(ground, &desk, &sheets, table);
    grown(&desk, &sheets, table);
    again(ground, &content, table);
    scans(ground, &content, table);
}

/// What every job here has in common.
struct Desk<'a> {
    content: &'a Content,
    answers: Answers,
}

impl Desk<'_> {
    /// Sheets in their order until there are so many pages.
    fn sheets_of(&self, pages: usize) -> Vec<Asked> {
        let all = SheetId::parse_all(&["binder".to_owned(), "all".to_owned()], &self.content.packs)
            .expect("sheets");
        let sheets = self.on_job(&all, |job| ordner_sheets::foresee(job).expect("pages")).sheets;
        let mut count = 0;
        let enough = sheets.iter().take_while(|(_, own)| {
            count += own;
            count <= pages
        });
        let number = enough.count();
        all.into_iter().take(number).collect()
    }

    fn on_job<T>(&self, sheets: &[Asked], act: impl FnOnce(&Job<'_>) -> T) -> T {
        let languages = ["de", "en"].map(|tag| tag.parse().expect("tag"));
        act(&Job {
            packs: &self.content.packs,
            pack: self.content.packs.pack("dresden").expect("pack"),
            locales: &self.content.locales,
            languages: &languages,
            answers: &self.answers,
            sheets,
            manner: Manner::default(),
            today: crate::binders::today(),
        })
    }

    fn print(&self, sheets: &[Asked]) -> usize {
        self.on_job(sheets, |job| print(job).expect("print").pages)
    }
}

/// Beside Typst in process, and beside whole programs.
fn compared(ground: &Path, desk: &Desk<'_>, sheets: &[Asked], table: &mut Table) {
    let words = Words::of(&desk.on_job(sheets, |job| describe(job).expect("words")));
    let (html, source) = (ground.join("binder.html"), ground.join("binder.typ"));
    crate::binders::write(&html, words.page().as_bytes());
    crate::binders::write(&source, words.typst().as_bytes());
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/fonts");
    let compile = typst(&source, &fonts, &ground.join("typst.pdf"));
    let programs = programs(ground, &html);
    let names: Vec<String> = sheets.iter().map(|(sheet, _)| sheet.name()).collect();
    let ordner = ordner(ground, &names.join(","));

    let pages = desk.print(sheets);
    let (mut own, mut whole, mut typst) = (Vec::new(), Vec::new(), Vec::new());
    let mut theirs: Vec<Vec<Duration>> = vec![Vec::new(); programs.len()];
    for _ in 0..ROUNDS {
        own.push(time(|| assert_eq!(desk.print(sheets), pages)));
        whole.extend(run(&ordner));
        typst.extend(compiled(&compile));
        for ((_, line), times) in programs.iter().zip(&mut theirs) {
            times.extend(run(line));
        }
    }
    let work = format!("{pages} bilingual tagged pages");
    table.add(row(&format!("{work}, in process"), middle(own), "Typst", middle(typst), "≤ 0.5"));
    let memory = growth(|| assert_eq!(desk.print(sheets), pages));
    let python = |script: &str| peak_of(Path::new("python3"), &["-c", script], "");
    let grown = python(&compile).zip(python("import typst")).map(|(all, bare)| match (all, bare) {
        (Figure::Memory(all), Figure::Memory(bare)) => Figure::Memory(all.saturating_sub(bare)),
        (all, _) => all,
    });
    table.add(row(&format!("{work}, memory"), memory, "Typst", grown, "≤ 0.4"));
    let whole = middle(whole);
    for ((name, _), times) in programs.iter().zip(theirs) {
        table.add(row(&format!("{work}, whole process"), whole, name, middle(times), "≤ 0.083"));
    }
}

/// The command line, where it was built.
fn ordner(ground: &Path, sheets: &str) -> Vec<String> {
    let program = crate::built().join("ordner").display().to_string();
    let out = ground.join("ordner.pdf").display().to_string();
    let words =
        ["print", "--blank", "--pack", "dresden", "--lang", "de,en", "--sheets", sheets, "--out", &out];
    std::iter::once(program.as_str()).chain(words).map(str::to_owned).collect()
}

fn programs(ground: &Path, html: &Path) -> [(&'static str, Vec<String>); 3] {
    let at = |name: &str| ground.join(name).display().to_string();
    let (page, pdf) = (html.display().to_string(), at("weasy.pdf"));
    let chromium = [
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        &format!("--user-data-dir={}", at("chromium")),
        &format!("--print-to-pdf={}", at("chromium.pdf")),
        &format!("file://{page}"),
    ]
    .map(str::to_owned);
    let office = [
        "soffice",
        &format!("-env:UserInstallation=file://{}", at("office")),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        &ground.display().to_string(),
        &page,
    ]
    .map(str::to_owned);
    let weasyprint = ["weasyprint", "--pdf-variant", "pdf/ua-1", &page, &pdf].map(str::to_owned);
    [("Chromium", chromium.into()), ("LibreOffice", office.into()), ("WeasyPrint", weasyprint.into())]
}

/// How long the command takes; nothing when it is not installed or fails.
fn run(line: &[String]) -> Option<Duration> {
    let mut done = false;
    let taken = time(|| {
        let mut command = Command::new(&line[0]);
        command.args(&line[1..]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        done = command.status().is_ok_and(|status| status.success());
    });
    // What we wrote is written anew each time.
    if let Some(out) = line.iter().skip_while(|word| *word != "--out").nth(1) {
        let _ = std::fs::remove_file(out);
    }
    done.then_some(taken)
}

/// How long Typst says it compiled.
fn compiled(script: &str) -> Option<Duration> {
    let output = Command::new("python3").args(["-c", script]).stdin(Stdio::null()).output().ok()?;
    let seconds = String::from_utf8(output.stdout).ok()?.trim().parse().ok()?;
    Some(Duration::from_secs_f64(seconds))
}

/// A page of two thousand costs as much as a page of sixty.
fn grown(desk: &Desk<'_>, sheets: &[Asked], table: &mut Table) {
    let pages = desk.print(sheets);
    let times = 2_000_usize.div_ceil(pages);
    let many: Vec<Asked> = std::iter::repeat_n(sheets, times).flatten().cloned().collect();
    let few = middle((0..ROUNDS).map(|_| time(|| assert!(desk.print(sheets) == pages))).collect());
    let long = time(|| assert_eq!(desk.print(&many), pages * times));
    let each = |time: Duration, pages: usize| time / u32::try_from(pages).unwrap_or(u32::MAX);
    table.add(row(
        &format!("one page of {}", pages * times),
        Some(each(long, pages * times)),
        &format!("one page of {pages}"),
        few.map(|few| each(few, pages)),
        "≤ 1.5",
    ));
    let memory = growth(|| assert_eq!(desk.print(&many), pages * times));
    table.add(row(&format!("{} pages, memory", pages * times), memory, "–", None::<Figure>, "–"));
}

/// Finding out what changed and printing it, beside printing the whole binder.
fn again(ground: &Path, content: &Content, table: &mut Table) {
    let mut binder =
        crate::binders::binder(&ground.join("again.ordner"), content, crate::binders::surroundings());
    let (request, today) = (PrintRequest::default(), crate::binders::today());
    let printed = binder.print(&request, true, today, content).expect("print");
    binder.remember(&request, &printed.sheets, today, content).expect("remembered");
    file(&mut binder, ground, content, "Konto", &crate::binders::noise(500, 1));
    let (mut full, mut changed) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        full.push(time(|| drop(binder.print(&request, true, today, content).expect("print"))));
        changed.push(time(|| {
            let list = binder.changed_sheets(&request, None, today, content).expect("list");
            assert_eq!(list.len(), 1, "one sheet changed");
            drop(binder.print_changed(&request, &list, today, content).expect("print"));
        }));
    }
    table.add(row(
        "printing again after one change",
        middle(changed),
        "the whole binder",
        middle(full),
        "≤ 0.333",
    ));
}

/// Five hundred scans beside fifty: time and memory.
fn scans(ground: &Path, content: &Content, table: &mut Table) {
    let [few, many] = [50, 500].map(|count| {
        let place = ground.join(format!("scans-{count}.ordner"));
        let mut binder = crate::binders::binder(&place, content, crate::binders::surroundings());
        for number in 0..count {
            file(&mut binder, ground, content, &format!("Scan {number}"), &scan());
        }
        let none = PrintRequest { sheets: vec!["none".to_owned()], ..PrintRequest::default() };
        let papers = PaperRequest { documents: vec!["all".to_owned()], ..PaperRequest::default() };
        let out = ground.join(format!("scans-{count}.pdf"));
        let mut taken = Duration::ZERO;
        let memory = growth(|| {
            taken = time(|| {
                let printed = binder
                    .print_with_papers(&none, &papers, true, crate::binders::today(), content, &out)
                    .expect("print");
                assert_eq!(printed.pages, count);
            });
        });
        (taken, memory)
    });
    table.add(row("500 scans appended", Some(many.0), "50 scans", Some(few.0), "≤ 15"));
    table.add(row("500 scans appended, memory", many.1, "50 scans", few.1, "≤ 1.5"));
}

fn file(binder: &mut ordner_binder::Binder, ground: &Path, content: &Content, title: &str, bytes: &[u8]) {
    let paper: PathBuf = ground.join("paper");
    let _ = std::fs::remove_file(&paper);
    crate::binders::write(&paper, bytes);
    let mut placement = Placement::in_register(RegisterId("2".to_owned()));
    placement.title = Some(title.to_owned());
    let added = binder.add(&[&paper], &placement, crate::binders::today(), content).expect("filed");
    assert!(added.refused.is_empty(), "{title}");
}

/// A photo of the sample, 150 kB.
fn scan() -> Vec<u8> {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/sample/IMG_0014.jpg");
    std::fs::read(place).expect("photo")
}
