//! What goes through windows of the system: the real file dialog, and files dragged onto the window.

use crate::harness::dragging::hold_over;
use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::papers;
use crate::harness::story::{self, PERSON};
use ordner_locale::Locales;

#[test]
fn papers_come_by_dialog_and_by_hand() {
    let display = Display::new();
    let home = Home::new();
    let pdf = papers::pdf(&home, "Brief.pdf", PERSON.pdf_mark);
    let photo = papers::photo(&home, "Foto.jpg", PERSON.photo_mark);
    let mut window = Window::open_with_dialogs(&home, &display);
    window.find("open-sample").click();
    story::to_register(&window);
    let before = window.shown("document").len();
    let filed = |window: &Window, count: usize| {
        window.wait("a paper more", || (window.shown("document").len() == before + count).then_some(()));
    };

    window.find("add-documents").click();
    let german = "de".parse().expect("tag");
    let title = &Locales::embedded().expect("languages").text(&german, "dialog-add-papers");
    window.wait("the dialog", || {
        (!display.hands(&["search", "--onlyvisible", "--name", title]).is_empty()).then_some(())
    });
    display.hands(&["search", "--onlyvisible", "--name", title, "windowfocus", "--sync"]);
    display.hands(&["type", "--delay", "30", &pdf.display().to_string()]);
    display.hands(&["key", "Return"]);
    filed(&window, 1);
    let recent = home.machine()[0].join(".local/share/recently-used.xbel");
    let listed = std::fs::read_to_string(recent).unwrap_or_default();
    assert!(
        !listed.contains("Brief.pdf"),
        "the system's list of recent files does not learn of it:\n{listed}"
    );

    let _source = hold_over(&window, &display, &home, &photo.display().to_string());
    window.find("drop-hint");
    window.look("drop-hint");
    display.hands(&["mouseup", "1"]);
    filed(&window, 2);
    window.wait_until_gone("drop-hint");
    assert!(window.shown("document").iter().any(|paper| paper.text().contains("Foto")));
    story::lock(&window);
}
