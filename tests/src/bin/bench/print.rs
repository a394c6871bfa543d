//! Printing the whole binder in this process, beside other programs printing the same words.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use ordner_binder::{PrintRequest, print_blank};
use ordner_packs::{Line, Packs};

use crate::ROUNDS;
use crate::measure::{Table, middle, row, time};

pub fn rows(ground: &Path, table: &mut Table) {
    let content = crate::binders::content();
    let html = ground.join("binder.html");
    crate::binders::write(&html, page(&content.packs).as_bytes());
    let request = PrintRequest::default();
    let ours = || {
        time(|| {
            let printed = print_blank("dresden", &request, crate::binders::today(), &content).expect("print");
            assert!(printed.pages > 15, "the whole binder must be there");
        })
    };
    let peers: [(&str, Vec<String>); 3] = [
        (
            "Chromium",
            words(&[
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                &format!("--user-data-dir={}", ground.join("chromium").display()),
                &format!("--print-to-pdf={}", ground.join("chromium.pdf").display()),
                &format!("file://{}", html.canonicalize().expect("page").display()),
            ]),
        ),
        (
            "LibreOffice",
            words(&[
                "soffice",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                &ground.display().to_string(),
                &html.display().to_string(),
            ]),
        ),
        (
            "WeasyPrint",
            words(&[
                "weasyprint",
                &html.display().to_string(),
                &ground.join("weasy.pdf").display().to_string(),
            ]),
        ),
    ];
    let mut own = vec![ours()];
    let mut theirs: Vec<Vec<Duration>> = vec![Vec::new(); peers.len()];
    for _ in 0..ROUNDS {
        own.push(ours());
        for ((_, line), times) in peers.iter().zip(&mut theirs) {
            times.extend(run(line));
        }
    }
    let work = "all 16 sheets, blank, in process";
    let own = middle(own);
    for ((name, _), times) in peers.iter().zip(theirs) {
        table.add(row(work, own, name, middle(times), "≤ 0.083"));
    }
}

fn words(line: &[&str]) -> Vec<String> {
    line.iter().map(|word| (*word).to_owned()).collect()
}

/// How long the command takes; nothing when it is not installed or fails.
fn run(line: &[String]) -> Option<Duration> {
    let mut done = false;
    let taken = time(|| {
        let status = Command::new(&line[0])
            .args(&line[1..])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        done = status.is_ok_and(|status| status.success());
    });
    done.then_some(taken)
}

/// The same words as the sheets, two columns, as a plain page.
fn page(packs: &Packs) -> String {
    let mut html =
        String::from("<!doctype html><meta charset=utf-8><style>td{width:50%;vertical-align:top}</style>");
    let row = |html: &mut String, de: &str, en: &str| {
        let _ = write!(html, "<tr><td>{de}</td><td>{en}</td></tr>");
    };
    for register in packs.registers() {
        let _ = write!(html, "<h1>{} / {}</h1><table>", register.title.de, register.title.en);
        let lines =
            |html: &mut String, lines: &[Line]| lines.iter().for_each(|line| row(html, &line.de, &line.en));
        lines(&mut html, &register.explanation);
        lines(&mut html, &register.file_here);
        for item in packs.checklists_of(&register.id).flat_map(|list| &list.items) {
            row(&mut html, &item.de, &item.en);
        }
        if let Ok(pack) = packs.pack("dresden") {
            for contact in pack.contacts.iter().filter(|contact| contact.registers.contains(&register.id)) {
                row(&mut html, &contact.name.de, contact.phone.as_deref().unwrap_or_default());
            }
        }
        html.push_str("</table>");
    }
    html
}
