//! Looking after a binder in the window: check it, back it up, get it back, take everything out, change what opens it.

use ordner_binder::Binder;
use ordner_vault::Passphrase;

use crate::harness::driver::Display;
use crate::harness::home::Home;
use crate::harness::plain::cheap;
use crate::harness::process::pdf_text;
use crate::harness::story::{self, PERSON};

#[test]
fn a_check_says_what_it_found_and_what_to_do() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, binder) = story::with_paper(&home, &display);
    window.find("care").click();
    window.look("care");
    window.find("check-now").click();
    window.find("all-well");
    window.look("all-well");

    // Control: a file that goes missing is found, named, and comes with advice.
    let paper =
        std::fs::read_dir(binder.join("docs")).expect("docs").next().expect("one").expect("file").path();
    std::fs::rename(&paper, home.outside("gone.age")).expect("moved away");
    window.find("check-now").click();
    let finding = window.find("finding");
    assert_eq!(finding.attribute("data-finding").as_deref(), Some("file-missing"));
    assert!(window.shown("all-well").is_empty());
    assert!(finding.text().contains("Bescheid"), "the paper is named: {}", finding.text());
    let spoken = "const box = document.querySelector('[data-testid=finding]').closest('[role=status]'); \
                  return box !== null && box.querySelectorAll('[data-testid=finding] p').length === 2";
    assert_eq!(window.script(spoken), Ok(true.into()), "it is spoken, with advice");
    window.look("finding");
    std::fs::rename(home.outside("gone.age"), &paper).expect("put back");
    window.find("check-now").click();
    window.find("all-well");
}

#[test]
fn a_backup_brings_the_binder_back() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, binder) = story::with_paper(&home, &display);
    let file = home.outside("sicherung.age");
    window.find("care").click();
    let never = window.find("last-backup").text();
    window.find("backup-make").click();
    window.find("backup-passphrase").fill("not the passphrase");
    window.find("backup-save").click();
    assert_eq!(window.find("error-box").attribute("data-error").as_deref(), Some("vault/wrong-passphrase"));
    window.look("backup-wrong");
    window.find("backup-passphrase").fill(PERSON.passphrase);
    home.answer(&[&file]);
    window.find("backup-save").click();
    window.find("backed-up");
    assert_ne!(window.find("last-backup").text(), never, "the day of the backup is shown");
    window.look("backed-up");
    assert!(std::fs::read(&file).expect("backup").starts_with(b"age-encryption.org/v1"));
    story::lock(&window);

    // The laptop's folder is lost; the backup lies on the stick.
    std::fs::remove_dir_all(&binder).expect("lost");
    window.find("restore").click();
    window.find("restore-name").fill("Zurück");
    window.look("restore");
    window.find("restore-passphrase").fill("not the passphrase");
    home.answer(&[&file]);
    window.find("restore-pick").click();
    assert_eq!(window.find("error-box").attribute("data-error").as_deref(), Some("vault/wrong-passphrase"));
    assert!(!home.documents().join("Zurück.ordner").exists(), "nothing half done is left");
    window.find("restore-passphrase").fill(PERSON.passphrase);
    home.answer(&[&file]);
    window.find("restore-pick").click();
    window.find("unlock");
    window.look("restored");
    story::unlock(&window, PERSON.passphrase);
    window.wait("the paper", || (window.shown("document").len() == 1).then_some(()));
    assert!(window.find("document").text().contains("Bescheid"));
    window.find("document").click();
    window.wait("its page", || {
        (window.find("pdf").attribute("data-rendered").as_deref() == Some("1")).then_some(())
    });
}

#[test]
fn everything_leaves_in_open_files() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, _) = story::with_paper(&home, &display);
    let stick = home.outside("stick");
    std::fs::create_dir(&stick).expect("stick");
    window.find("care").click();
    home.answer(&[&stick]);
    window.find("export-now").click();
    window.find("exported");
    window.look("exported");
    let out = std::fs::read_dir(&stick).expect("stick").next().expect("one folder").expect("folder").path();
    for name in ["records.json", "documents.csv", "contacts.vcf", "dates.ics"] {
        assert!(out.join(name).is_file(), "{name}");
    }
    let pdfs: Vec<_> = crate::harness::marks::files(&out)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "pdf"))
        .collect();
    assert!(pdf_text(&pdfs[0]).contains(PERSON.pdf_mark));
}

#[test]
fn a_lost_passphrase_is_not_a_lost_binder() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, binder) = story::with_paper(&home, &display);
    // Another code first: the sheet was seen by somebody. It is proved before the old one goes.
    window.find("care").click();
    window.find("new-code-begin").click();
    window.find("new-code-passphrase").fill(PERSON.passphrase);
    window.find("new-code-make").click();
    window.find("recovery-groups");
    window.look("new-code");
    let code = story::prove_code(&mut window, &home, "code.pdf");
    window.find("care");
    story::lock(&window);

    // The passphrase is forgotten. Whoever finds no way in reads that nobody has one, and how to begin again.
    window.find("no-way-in").click();
    window.look("no-way-in");
    // The sheet is there.
    window.find("use-code").click();
    window.look("recover");
    let slip = if code[7].ends_with('0') { "1" } else { "0" };
    window.find("recovery-code").fill(&format!("{} {}{slip}", code[..7].join(" "), &code[7][..5]));
    window.find("new-passphrase").fill("neue ruhige Wörter hier");
    window.find("new-passphrase-again").fill("neue ruhige Wörter hier");
    window.find("open").click();
    let refused = window.find("error-box").attribute("data-error");
    assert_eq!(refused.as_deref(), Some("vault/code-typo"), "a slip is told");
    window.find("recovery-code").fill(&code.join(" "));
    window.find("open").click();
    window.find("from-paper");
    window.look("from-paper");
    window.find("from-paper-renew").click();
    window.find("new-code-begin");
    window.find("noticed-read").click();
    window.wait_until_gone("from-paper");
    window.find("register-1").click();
    window.find("register");
    window.wait("the paper", || (window.shown("document").len() == 1).then_some(()));
    story::lock(&window);
    story::unlock(&window, PERSON.passphrase);
    assert_eq!(
        window.find("error-box").attribute("data-error").as_deref(),
        Some("vault/wrong-passphrase"),
        "the forgotten one no longer opens"
    );
    story::unlock(&window, "neue ruhige Wörter hier");
    window.wait("the paper", || (window.shown("document").len() == 1).then_some(()));

    window.find("care").click();
    window.find("change-passphrase-begin").click();
    window.find("current-passphrase").fill("neue ruhige Wörter hier");
    window.find("new-passphrase").fill("noch andere stille Wörter");
    window.find("new-passphrase-again").fill("noch andere stille Wörter");
    window.look("change-passphrase");
    window.find("change-passphrase-now").click();
    story::toast(&window, "ui-passphrase-changed");
    story::lock(&window);
    window.close();
    let opens = |typed: &str| Binder::open(&binder, &Passphrase::from(typed.to_owned()), cheap()).is_ok();
    assert!(opens("noch andere stille Wörter") && !opens("neue ruhige Wörter hier"));
}
