//! A window that runs from right to left: Arabic first, German beside it, and that nobody has reviewed it yet is said.

use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::plain::binder_on_shelf;
use crate::harness::story::{self, PERSON};

/// Waits until the window shows these words somewhere.
fn says(window: &Window, words: &str) {
    let shows = || window.text().contains(words).then_some(());
    window.wait(words, shows);
}

#[test]
fn arabic_is_chosen_and_said_everywhere() {
    let display = Display::new();
    let home = Home::new();
    binder_on_shelf(&home, PERSON.passphrase);
    let mut window = Window::open(&home, &display, &[]);
    window.find("unlock");
    assert!(window.shown("language-not-reviewed-ar").is_empty(), "German and English are reviewed");
    window.choose("language-first-ar");
    window.choose("language-second-de");
    window.find("language-not-reviewed-ar");
    says(&window, "لم يراجعها بعد ناطقون أصليون");
    says(&window, "Arabisch: noch nicht von Muttersprachlern geprüft");
    let way =
        window.script("return [document.documentElement.lang, document.documentElement.dir]").expect("way");
    assert_eq!(way, serde_json::json!(["ar", "rtl"]));
    window.look("arabic-chosen");
    story::unlock(&window, PERSON.passphrase);
    // Content, too: an explanation of register 1 and its name in this city.
    says(&window, "الوصول إلى دريسدن");
    says(&window, "في هذا القسم توضع كل الأوراق عن إقامتكم.");
    window.look("arabic-register");
    let wide = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    assert_eq!(window.script(wide), Ok(true.into()), "nothing stands beyond the window");
    // And what the guide asks of the packs, under the ids paper asks for: a paper and a time limit of a path.
    window.find("guide").click();
    window.find("guide-paths").click();
    window.find("path-recognised").click();
    says(&window, "قرار المكتب الاتحادي (BAMF)");
    says(&window, "3 أشهر من الاعتراف النهائي.");
    window.look("arabic-path");
    window.find("print").click();
    story::ready(&window);
    window.look("arabic-print");
    assert_eq!(window.script(wide), Ok(true.into()), "nor of the page for printing");
    window.close();
}
