//! The yellow envelope (journey R1) with keys alone: no hand on a mouse from the locked binder to the printed slip and back.
//!
//! After every single key the focus is somewhere, on the screen, not covered, and drawn so that it is seen.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::papers;
use crate::harness::plain::binder_on_shelf;
use crate::harness::process::pdf_text;
use crate::harness::story::{self, PERSON};

const TAB: char = '\u{e004}';
const SHIFT: char = '\u{e008}';
const ENTER: char = '\u{e007}';
const ESCAPE: char = '\u{e00c}';
const SPACE: char = ' ';
/// As many stops as no page of ours has.
const STOPS: usize = 150;

/// How long the page may take to follow the focus, on a machine that does much else.
const MOMENT: Duration = Duration::from_secs(10);

/// Where the focus is, and what is wrong with it: name, whether it is in a dialog, fault.
const FOCUS: &str = "const e = document.activeElement; \
    const name = e?.dataset.testid ?? e?.tagName ?? ''; \
    const inside = e?.closest('dialog, [role=dialog]') !== null; \
    if (!e || e === document.body) return ['', false, 'lost']; \
    const label = e.closest('label') ?? document.querySelector(`label[for=\"${e.id}\"]`); \
    const at = [e, label, e.parentElement, e.nextElementSibling].find((one) => { \
      const box = one?.getBoundingClientRect(); return box && box.width > 2 && box.height > 2; }); \
    if (!at) return [name, inside, 'has no size']; \
    const box = at.getBoundingClientRect(); \
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2; \
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2; \
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return [name, inside, 'is off the screen']; \
    const over = document.elementFromPoint(x, y); \
    const own = (one) => at.contains(one) || one?.contains(at) || (label && label.contains(one)); \
    if (!own(over)) return [name, inside, 'is covered by ' + over?.outerHTML.slice(0, 80)]; \
    const drawn = (one) => { if (!one) return false; const style = getComputedStyle(one); \
      return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'; }; \
    const ring = [e, label, e.parentElement, e.nextElementSibling].some(drawn); \
    return [name, inside, ring ? null : 'is not drawn'];";

/// Hands that only know keys.
struct Keys<'w>(&'w Window);

impl Keys<'_> {
    /// Presses a key; where the focus is then. Something that is only read, such as a heading, need not be drawn.
    fn press(&self, key: char) -> String {
        self.0.press(&[key]);
        let (name, _) = self.focus();
        name
    }

    /// Where the focus is, and whether it is in a dialog. Fails when nobody could see it.
    fn focus(&self) -> (String, bool) {
        let end = Instant::now() + MOMENT;
        loop {
            let focus = self.0.script(FOCUS).expect("a page");
            let name = focus[0].as_str().unwrap_or_default().to_owned();
            let read = ["H1", "H2"].contains(&name.as_str()) && focus[2] == "is not drawn";
            if focus[2].is_null() || read {
                return (name, focus[1] == json!(true));
            }
            // The page comes along with the focus a moment later.
            assert!(Instant::now() < end, "the focus {focus}; the window says:\n{}", self.0.text());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Goes on until the focus is there.
    fn to(&self, testid: &str) {
        let mut way = Vec::new();
        while self.focus().0 != testid {
            assert!(way.len() < STOPS, "no key leads to {testid}: {way:?}");
            way.push(self.press(TAB));
        }
    }

    /// The same the other way round.
    fn back_to(&self, testid: &str) {
        for _ in 0..STOPS {
            if self.focus().0 == testid {
                return;
            }
            self.0.press_holding(SHIFT, "\u{e004}");
        }
        panic!("no key leads back to {testid}");
    }

    /// Writes where the focus is, in place of what is there.
    fn write(&self, testid: &str, words: &str) {
        self.to(testid);
        self.0.chord("a");
        self.0.press(&words.chars().collect::<Vec<_>>());
    }
}

#[test]
fn a_yellow_envelope_by_keys_alone() {
    let display = Display::new();
    let home = Home::new();
    binder_on_shelf(&home, PERSON.passphrase);
    let mut window = Window::open(&home, &display, &[]);
    window.find("unlock");
    let keys = Keys(&window);
    keys.write("passphrase", PERSON.passphrase);
    keys.press_and_leave(ENTER);
    window.find("today");
    keys.settled();
    keys.to("register-1");
    keys.press_and_leave(ENTER);
    window.find("register");
    keys.settled();

    // A dialog keeps the keys inside, and gives the focus back.
    keys.to("contact-add");
    keys.press(ENTER);
    window.find("contact-dialog");
    keys.settled();
    let mut stops = Vec::new();
    for _ in 0..14 {
        stops.push(keys.press(TAB));
        assert!(keys.focus().1, "out of the dialog: {stops:?}");
    }
    assert!(stops.iter().any(|stop| stop == "contact-name"), "{stops:?}");
    keys.press_and_leave(ESCAPE);
    window.wait_until_gone("contact-dialog");
    assert_eq!(keys.focus().0, "contact-add", "where it was before");

    // The letter comes in, and is opened.
    let letter = papers::pdf(&home, "Bescheid.pdf", PERSON.pdf_mark);
    home.answer(&[&letter]);
    keys.to("add-documents");
    keys.press_and_leave(ENTER);
    story::papers_here(&window, 1);
    keys.settled();
    keys.back_to("document");
    keys.press_and_leave(ENTER);
    window.find("document-view");
    keys.settled();

    // Its card.
    keys.write("office", "Rathaus Musterstadt");
    keys.write("issued", "11.2026");
    keys.write("reference", "AZ-4711/26");
    keys.to("letter-is");
    keys.press(SPACE);
    window.find("letter-way");
    // The button went; the focus is where its form begins, and on the button again when the form goes.
    assert_eq!(keys.focus().0, "letter-way");
    keys.to("letter-not");
    keys.press(SPACE);
    window.find("letter-is");
    assert_eq!(keys.focus().0, "letter-is");
    keys.press(SPACE);
    window.find("letter-way");
    keys.to("letter-way");
    // The first letters of "In einem gelben Umschlag" are enough.
    window.press(&['i', 'n']);
    window
        .wait("the way it came", || (window.find("letter-way").property("value") == "yellow").then_some(()));
    keys.write("letter-amount", "2");
    keys.write("letter-envelope", "06.11.2026");
    keys.press(TAB);
    let day = window.find("last-day").attribute("data-day");
    assert_eq!(day.as_deref(), Some("2026-11-20"));
    let slip = home.outside("slip.pdf");
    home.answer(&[&slip]);
    keys.to("letter-slip");
    keys.press(ENTER);
    window.wait("the slip", || slip.is_file().then_some(()));
    assert!(pdf_text(&slip).contains("20.11.2026"));
    keys.settled();

    // Back, and away: twice the same key locks, and the next word goes into the password.
    keys.to("back");
    keys.press_and_leave(ENTER);
    window.find("row-due");
    keys.settled();
    window.press(&[ESCAPE, ESCAPE]);
    window.find("unlock");
    keys.settled();
    keys.to("passphrase");

    // Control: a focus that nobody sees is found out.
    let spoil = "document.head.append(Object.assign(document.createElement('style'), { textContent: 'x' })); \
        document.activeElement.style.cssText = 'outline: none !important; box-shadow: none !important'; \
        return [getComputedStyle(document.activeElement).outlineStyle]";
    window.script(spoil).expect("spoilt");
    assert_eq!(window.script(FOCUS).expect("a page")[2], "is not drawn");
    window.script("document.activeElement.blur()").expect("lost");
    assert_eq!(window.script(FOCUS).expect("a page"), json!(["", false, "lost"]));
    window.look("by-keys");
    window.close();
}

impl Keys<'_> {
    /// Presses a key after which another page comes: until it is there, nobody looks for the focus.
    fn press_and_leave(&self, key: char) {
        self.0.press(&[key]);
    }

    /// Waits until the new page has taken the focus.
    fn settled(&self) {
        self.0.wait("the focus", || {
            let focus: Value = self.0.script(FOCUS).ok()?;
            (focus[2] != "lost").then_some(())
        });
    }
}
