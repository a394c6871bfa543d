//! What opens a binder, in the window: words for a password, keys on the screen, shares on paper, other people's keys, and
//! new keys after a leak. What the window says is held against what the core then opens.

use ordner_binder::{Binder, Error};
use ordner_vault::{Identity, Passphrase, Secret, VaultError};

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::plain::{binder_on_shelf, cheap};
use crate::harness::process::{pdf_text, tool};
use crate::harness::story::{self, PERSON};

/// Presses the keys on the screen that make up a text.
fn press_keys(window: &Window, field: &str, text: &str) {
    let key = |name: &str| window.find(&format!("{field}-key-{name}")).click();
    let mut capital = false;
    for letter in text.chars() {
        if letter.is_alphabetic() && letter.is_uppercase() != capital {
            capital = !capital;
            key("capital");
        }
        let small: String = letter.to_lowercase().collect();
        key(if letter == ' ' { "space" } else { &small });
    }
}

#[test]
fn keys_on_the_screen_open_a_binder() {
    let display = Display::new();
    let home = Home::new();
    binder_on_shelf(&home, PERSON.passphrase);
    let mut window = Window::open(&home, &display, &[]);
    window.find("passphrase-keys").click();
    window.look("keypad");
    let places = "return [...document.querySelectorAll('[data-testid=passphrase-keypad] button')].map((key) => key.dataset.testid).join()";
    let before = window.script(places).expect("places");
    press_keys(&window, "passphrase", PERSON.passphrase);
    press_keys(&window, "passphrase", "x");
    window.find("passphrase-key-delete").click();
    assert_eq!(window.find("passphrase").property("value"), PERSON.passphrase);
    assert_eq!(window.script(places), Ok(before), "the keys stay where they are");
    let hidden = window.find("passphrase").attribute("type");
    assert_eq!(hidden.as_deref(), Some("password"), "nobody who looks on reads it");
    window.find("open").click();
    story::to_register(&window);
    story::lock(&window);
    // Control: other keys do not open it.
    window.find("passphrase-keys").click();
    press_keys(&window, "passphrase", "kranich");
    window.find("open").click();
    story::refused(&window, "vault/wrong-passphrase");
}

#[test]
fn words_for_a_password() {
    let display = Display::new();
    let home = Home::new();
    let mut window = Window::open(&home, &display, &[]);
    window.find("new-binder").click();
    // Nothing is refused silently: what is missing is said at its field.
    window.find("create-binder").click();
    window.wait("what is missing", || window.text().contains("Geben Sie ein Passwort ein").then_some(()));
    let graded = |window: &Window, grade: &str| {
        window.wait(grade, || {
            (window.shown("strength").first()?.attribute("data-grade").as_deref() == Some(grade))
                .then_some(())
        });
    };
    window.find("new-passphrase").fill("dresden");
    graded(&window, "weak");
    window.look("weak");
    window.find("words-suggest").click();
    let german = window.find("words-drawn").text();
    assert_eq!(german.split(' ').count(), 6, "{german}");
    window.look("words");
    window.find("words-other").click();
    window.wait("other words", || (window.find("words-drawn").text() != german).then_some(()));
    let english = "const list = document.querySelector('[data-testid=words-language]'); list.value = 'en'; \
                   list.dispatchEvent(new Event('change', { bubbles: true }))";
    window.script(english).expect("English");
    window.wait("English words", || {
        (window.find("words-drawn").attribute("lang").as_deref() == Some("en")).then_some(())
    });
    let words = window.find("words-drawn").text();
    window.find("words-take").click();
    assert_eq!(window.find("new-passphrase").property("value"), words.as_str());
    assert_eq!(window.find("new-passphrase").attribute("type").as_deref(), Some("text"), "it can be read");
    graded(&window, "strong");
    window.look("words-taken");
    window.find("new-name").fill("Probe");
    window.find("create-binder").click();
    story::prove_code(&mut window, &home, "code.pdf");
    story::to_register(&window);
    story::lock(&window);
    window.close();
    let opened = Binder::open(&home.documents().join("Probe.ordner"), &Passphrase::from(words), cheap());
    assert!(opened.is_ok(), "the words open it");
}

/// The groups of each printed share.
fn shares_on(paper: &str) -> Vec<String> {
    let is_group = |word: &&str| word.len() == 6 && word.bytes().all(|digit| digit.is_ascii_digit());
    let pages = paper.split('\u{c}');
    let shares = pages.map(|page| page.split_whitespace().filter(is_group).collect::<Vec<_>>());
    shares.filter(|groups| groups.len() == 9).map(|groups| groups.join(" ")).collect()
}

#[test]
fn two_of_three_shares_bring_a_lost_passphrase_back() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, _) = story::with_paper(&home, &display);
    let sheets = home.outside("teile.pdf");
    window.find("care").click();
    window.find("shares-begin").click();
    window.find("shares-passphrase").fill("not the passphrase");
    window.find("shares-save").click();
    story::refused(&window, "vault/wrong-passphrase");
    window.find("shares-passphrase").fill(PERSON.passphrase);
    window.look("shares");
    home.answer(&[&sheets]);
    window.find("shares-save").click();
    window.find("shares-made");
    window.look("shares-made");
    let shares = shares_on(&pdf_text(&sheets));
    assert_eq!(shares.len(), 3, "three sheets of nine groups");
    // Whoever keeps a sheet for somebody does not learn from it whose it is, nor what the binder is called.
    let printed = pdf_text(&sheets);
    assert!(
        ![PERSON.binder, PERSON.title, PERSON.contact].iter().any(|name| printed.contains(name)),
        "{printed}"
    );
    story::lock(&window);

    window.find("use-shares").click();
    window.find("new-passphrase").fill("neue ruhige Wörter hier");
    window.find("new-passphrase-again").fill("neue ruhige Wörter hier");
    let with = |one: &str, other: &str| {
        window.find("share-one").fill(one);
        window.find("share-other").fill(other);
        window.find("open").click();
    };
    let asks = "return [...document.querySelectorAll('[data-testid=unlock] input')].map((field) => field.type + field.autocomplete + field.name).join()";
    let asked = window.script(asks).expect("fields").to_string();
    assert!(!asked.contains("email") && !asked.contains("tel"), "paper is enough: {asked}");
    // Nobody who keeps one sheet has enough.
    for share in &shares {
        with(share, share);
        story::refused(&window, "vault/shares-the-same");
    }
    let slip = if shares[2].ends_with('0') { "1" } else { "0" };
    with(&shares[0], &format!("{}{slip}", &shares[2][..shares[2].len() - 1]));
    story::refused(&window, "window/share-typo");
    with(&shares[2], &shares[0]);
    story::to_register(&window);
    story::papers_here(&window, 1);
    story::lock(&window);
    story::unlock(&window, PERSON.passphrase);
    story::refused(&window, "vault/wrong-passphrase");
    story::unlock(&window, "neue ruhige Wörter hier");
    story::papers_here(&window, 1);
    window.look("tries");
    window.find("tries");
    window.find("noticed-read").click();
    window.wait_until_gone("tries");
}

/// Somebody's key, as the age program makes it.
fn age_key(home: &Home, name: &str) -> (std::path::PathBuf, Identity) {
    let file = home.outside(name);
    let made = tool("age-keygen").arg("-o").arg(&file).output().expect("age-keygen");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let text = std::fs::read_to_string(&file).expect("key");
    (file, Identity::parse(&text).expect("identity"))
}

fn opens_with(binder: &std::path::Path, secret: Secret<'_>) -> Result<usize, Error> {
    let opened = Binder::open(binder, secret, cheap())?;
    let count = opened.documents().count();
    opened.lock()?;
    Ok(count)
}

#[test]
fn somebody_else_gets_access_and_loses_it() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, binder) = story::with_paper(&home, &display);
    let (file, identity) = age_key(&home, "beratung.txt");
    window.find("care").click();
    window.find("access-begin").click();
    window.find("access-name").fill("Beratung");
    window.find("access-key").fill("age1nonsense");
    window.find("access-passphrase").fill(PERSON.passphrase);
    window.find("access-give").click();
    story::refused(&window, "vault/not-a-recipient");
    home.answer(&[&file]);
    window.find("access-pick").click();
    window.wait("the key", || {
        let key = window.find("access-key").property("value");
        key.as_str().is_some_and(|key| key.starts_with("age1") && key.len() == 62).then_some(())
    });
    window.find("access-passphrase").fill("not the passphrase");
    window.find("access-give").click();
    story::refused(&window, "vault/wrong-passphrase");
    window.find("access-passphrase").fill(PERSON.passphrase);
    window.look("access-giving");
    window.find("access-give").click();
    window.wait("one with access", || (window.shown("has-access").len() == 1).then_some(()));
    assert!(window.find("has-access").text().contains("Beratung"));
    window.look("access-given");
    story::lock(&window);
    assert_eq!(opens_with(&binder, Secret::Identity(&identity)).expect("it opens"), 1);

    // The same in the window, with the file: another file and another key are told apart.
    let with_file = |window: &Window, file: &std::path::Path| {
        home.answer(&[file]);
        window.find("open").click();
    };
    window.find("use-key-file").click();
    window.look("key-file");
    home.answer(&[]);
    window.find("open").click();
    window.wait("the cancelled dialog", || {
        (window.find("open").attribute("aria-busy").as_deref() != Some("true")).then_some(())
    });
    assert!(window.shown("error-box").is_empty(), "cancelling is no mistake");
    let letter = home.outside("brief.txt");
    std::fs::write(&letter, "Guten Tag").expect("letter");
    with_file(&window, &letter);
    story::refused(&window, "vault/not-an-identity");
    let (stranger, _) = age_key(&home, "fremd.txt");
    with_file(&window, &stranger);
    story::refused(&window, "vault/wrong-identity");
    window.look("key-file-refused");
    with_file(&window, &file);
    story::to_register(&window);
    story::papers_here(&window, 1);
    story::lock(&window);

    story::unlock(&window, PERSON.passphrase);
    window.find("register");
    window.find("care").click();
    window.find("access-remove").click();
    window.find("access-remove-dialog");
    window.look("access-removing");
    window.find("access-remove-now").click();
    window.wait("nobody with access", || window.shown("has-access").is_empty().then_some(()));
    story::lock(&window);
    let refused = opens_with(&binder, Secret::Identity(&identity));
    assert!(matches!(refused, Err(Error::Vault(VaultError::WrongIdentity))), "{refused:?}");
    window.find("use-key-file").click();
    with_file(&window, &file);
    story::refused(&window, "vault/wrong-identity");
}

#[test]
fn new_keys_after_a_leak() {
    let display = Display::new();
    let home = Home::new();
    let (mut window, binder) = story::with_paper(&home, &display);
    let (file, identity) = age_key(&home, "beratung.txt");
    let key = std::fs::read_to_string(file).expect("key");
    let key = key.split_whitespace().find(|word| word.starts_with("age1")).expect("public key").parse();
    story::lock(&window);
    let passphrase = Passphrase::from(PERSON.passphrase.to_owned());
    let mut opened = Binder::open(&binder, &passphrase, cheap()).expect("open");
    opened.give_access(Secret::Passphrase(&passphrase), "Beratung", &key.expect("key")).expect("given");
    opened.lock().expect("locked");
    let before = std::fs::read(binder.join("vault.db")).expect("database");
    story::unlock(&window, PERSON.passphrase);
    story::papers_here(&window, 1);

    window.find("care").click();
    window.find("new-keys-begin").click();
    window.find("new-keys-current").fill("not the passphrase");
    window.find("new-passphrase").fill("neue ruhige Wörter hier");
    window.find("new-passphrase-again").fill("neue ruhige Wörter hier");
    assert!(window.find("new-keys-keep").property("checked").as_bool() == Some(true));
    window.choose("new-keys-keep");
    window.look("new-keys");
    window.find("new-keys-next").click();
    story::refused(&window, "vault/wrong-passphrase");
    window.find("new-keys-current").fill(PERSON.passphrase);
    window.find("new-keys-next").click();
    window.find("recovery-groups");
    window.look("new-keys-code");
    // Nothing holds before the code is proved.
    window.find("recovery-next").click();
    window.find("prove");
    for number in (1..=8).filter(|number| !window.shown(&format!("prove-{number}")).is_empty()) {
        window.find(&format!("prove-{number}")).fill("000000");
    }
    window.find("prove-code").click();
    story::refused(&window, "binder/groups-do-not-match");
    assert!(!binder.join("renewal.tmp").exists(), "nothing was begun");
    window.find("read-again").click();
    let code = story::prove_code(&mut window, &home, "neuer-code.pdf");
    story::toast(&window, "ui-new-keys-made");
    window.find("care");
    assert_ne!(std::fs::read(binder.join("vault.db")).expect("database"), before);
    story::lock(&window);
    let typed = |text: &str| opens_with(&binder, Secret::Passphrase(&Passphrase::from(text.to_owned())));
    assert_eq!(typed("neue ruhige Wörter hier").expect("the new password opens"), 1);
    assert!(matches!(typed(PERSON.passphrase), Err(Error::Vault(VaultError::WrongPassphrase))));
    assert!(opens_with(&binder, Secret::Identity(&identity)).is_err(), "access that was not kept is gone");
    let code = ordner_vault::RecoveryCode::parse(&code.join(" ")).expect("code");
    assert_eq!(opens_with(&binder, Secret::Code(&code)).expect("the new code opens"), 1);
    story::unlock(&window, "neue ruhige Wörter hier");
    story::papers_here(&window, 1);
}
