//! Every word on the screen made longer, as a wordier language would: is anything cut off or pushed out?
//!
//! In the page and not in the language files: so content and names grow along, and no second build is needed. Entries of a list
//! stay as they are: the list shows as much of one as there is room for, and all of it when it is opened.

use serde_json::Value;

use super::driver::Window;

/// Doubles every vowel and puts brackets around each text; `window.parts` holds what was there. Answers how much longer all is.
const LENGTHEN: &str = "const parts = window.parts = []; let before = 0; let after = 0; \
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); \
    while (walker.nextNode()) { \
      const node = walker.currentNode; const text = node.nodeValue; \
      if (!text.trim() || node.parentElement.closest('script, style, svg, option, [data-testid=pdf]')) continue; \
      parts.push([node, text]); \
      node.nodeValue = text.replace(/[aeiouyäöüAEIOUYÄÖÜ]/g, '$&$&').replace(/^(\\s*)(.*?)(\\s*)$/s, '$1[$2]$3'); \
      before += text.length; after += node.nodeValue.length; } \
    return before === 0 ? 0 : after / before";
/// Puts every text back as it was.
const RESTORE: &str = "window.parts.forEach(([node, text]) => { node.nodeValue = text; }); window.parts = []";
/// Texts that are cut off or stand beyond the window, and the window itself when it has to be moved to be read.
const CUT: &str = "const found = []; \
    const wide = (one) => one && one.scrollWidth > one.clientWidth + 1; \
    const main = document.querySelector('main'); \
    const place = main?.getBoundingClientRect(); \
    const room = main && { left: place.left + main.clientLeft, right: place.left + main.clientLeft + main.clientWidth }; \
    if (wide(document.documentElement) || wide(main)) { \
      const over = main && [...main.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > room.right + 1).pop(); \
      found.push('the page is wider than the window: ' + over?.outerHTML.slice(0, 160)); } \
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); \
    const range = document.createRange(); \
    while (walker.nextNode()) { \
      const node = walker.currentNode; \
      if (!node.nodeValue.trim() || node.parentElement.closest('script, style, svg, option, [data-testid=pdf]')) continue; \
      range.selectNodeContents(node); \
      const box = range.getBoundingClientRect(); \
      if (box.width === 0 || box.height === 0) continue; \
      const name = () => '\"' + node.nodeValue.trim().slice(0, 60) + '\"'; \
      let heard = false; \
      for (let above = node.parentElement; above && above !== document.body; above = above.parentElement) { \
        const style = getComputedStyle(above); const edge = above.getBoundingClientRect(); \
        if (style.clipPath !== 'none') { heard = true; break; } \
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') { \
          if (above.scrollWidth > above.clientWidth + 1) found.push(name() + ' has to be moved sideways'); break; } \
        if ((style.overflowX === 'hidden' || style.overflowX === 'clip') && (box.left < edge.left - 1 || box.right > edge.right + 1)) { \
          found.push(name() + ' is cut at its side'); break; } \
        if ((style.overflowY === 'hidden' || style.overflowY === 'clip') && box.bottom > edge.bottom + 1) { \
          found.push(name() + ' is cut below'); break; } \
        if (above.matches('button, a, label, summary') && (box.left < edge.left - 1 || box.right > edge.right + 1)) { \
          found.push(name() + ' is wider than what it stands on'); break; } \
      } \
      const page = main?.contains(node) && !node.parentElement.closest('dialog') ? room : { left: 0, right: innerWidth }; \
      if (!heard && (box.left < page.left - 1 || box.right > page.right + 1)) found.push(name() + ' is beyond the page'); \
    } \
    return [...new Set(found)].slice(0, 8)";

/// What does not stand as it should when all words are longer by two fifths. A picture is taken under this name.
pub fn faults(window: &mut Window, name: &str) -> Vec<String> {
    let grown = window.script(LENGTHEN).expect("longer").as_f64().unwrap_or(0.0);
    window.look(name);
    // A bar at the side that came with the longer words takes its room some frames later.
    let settled =
        "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))";
    let mut found = cut(window);
    for _ in 0..10 {
        if found.is_empty() {
            break;
        }
        window.script_async(settled).expect("drawn");
        found = cut(window);
    }
    window.script(RESTORE).expect("as before");
    // Arabic has no such vowels; there only the German beside it grows.
    assert!(grown > 1.2, "grown by {grown}");
    found
}

/// Texts that are cut off, as the page stands.
pub fn cut(window: &Window) -> Vec<String> {
    let found = window.script(CUT).expect("measured");
    found.as_array().expect("a list").iter().filter_map(Value::as_str).map(str::to_owned).collect()
}
