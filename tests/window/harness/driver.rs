//! The window through WebDriver, spoken directly: find, click, type, read, look.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::golden;
use super::home::Home;
use super::process::{Running, tool};

/// Longest time a step may take. The machine may be busy; a person would have given up.
const PATIENCE: Duration = Duration::from_secs(90);
/// An answer of the driver may take longer: it starts the program, which a recorder of system calls makes slow.
const ANSWER: Duration = Duration::from_secs(120);
/// The key under which WebDriver hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An X server of its own.
pub struct Display {
    _server: Running,
    /// As `DISPLAY` wants it.
    pub name: String,
}

impl Display {
    /// Hands on this display: presses, moves and types as a person does, also in the system's own windows.
    pub fn hands(&self, arguments: &[&str]) -> String {
        let output = tool("xdotool").args(arguments).env("DISPLAY", &self.name).output().expect("xdotool");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Starts one.
    pub fn new() -> Self {
        // A number of our own: servers that look for a free one at the same time can end up sharing it.
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let number = 1000 + std::process::id() % 5000 * 10 + STARTED.fetch_add(1, Ordering::SeqCst);
        let name = format!(":{number}");
        let mut command = tool("Xvfb");
        // A server begins anew when its last client leaves, and turns away who comes meanwhile: not this one.
        command.args([
            &name,
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1400x1000x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ]);
        let mut server = Running::start(&command);
        assert_eq!(server.first_line(), number.to_string(), "Xvfb is there");
        Self { _server: server, name }
    }
}

/// The program, driven.
pub struct Window {
    driver: Running,
    port: u16,
    session: String,
    pictures: Option<PathBuf>,
    taken: usize,
}

impl Window {
    /// Starts the program in this home; its dialogs are answered by [`Home::answer`].
    pub fn open(home: &Home, display: &Display, wrapper: &[&str]) -> Self {
        Self::start(home, display, wrapper, &[("ORDNER_E2E_DIALOGS", home.answers())])
    }

    /// Starts the program in this home on a desktop with these colours, on the day on which all pictures are taken, in a window
    /// as small as the laptops people have.
    pub fn open_for_pictures(home: &Home, display: &Display, theme: &str) -> Self {
        let environment = [
            ("ORDNER_E2E_DIALOGS", home.answers()),
            ("ORDNER_E2E_TODAY", golden::DAY.into()),
            ("GTK_THEME", theme.into()),
        ];
        let window = Self::start(home, display, &[], &environment);
        window.as_on_a_small_laptop();
        window
    }

    /// Starts the program in this home with the dialogs a person sees.
    pub fn open_with_dialogs(home: &Home, display: &Display) -> Self {
        Self::start(home, display, &[], &[])
    }

    fn start(home: &Home, display: &Display, wrapper: &[&str], environment: &[(&str, PathBuf)]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("port").port();
        let mut command = tool("WebKitWebDriver");
        command.arg(format!("--port={port}")).arg("--host=127.0.0.1").env("TAURI_WEBVIEW_AUTOMATION", "true");
        home.inhabit(&mut command, &display.name);
        command.envs(environment.iter().cloned());
        let driver = Running::start(&command);
        let program = env!("CARGO_BIN_EXE_mein-ordner");
        // `wrapper` comes before the program on the command line.
        let (binary, args) = match wrapper.split_first() {
            Some((first, rest)) => (*first, rest.iter().copied().chain([program]).collect()),
            None => (program, Vec::new()),
        };
        let mut window = Self { driver, port, session: String::new(), pictures: pictures(), taken: 0 };
        window.wait_for_driver();
        let options = json!({ "binary": binary, "args": args });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let session = window.ask("POST", "/session", &wanted).expect("the program starts");
        window.session = format!("/session/{}", session["sessionId"].as_str().expect("session"));
        if window.pictures.is_some() {
            window.as_on_a_small_laptop();
        }
        window
    }

    /// The element with this `data-testid`, as soon as it is shown.
    pub fn find(&self, testid: &str) -> Element<'_> {
        self.wait(&format!("{testid} to be shown"), || self.shown(testid).into_iter().next())
    }

    /// All shown elements with this `data-testid`, at once.
    pub fn shown(&self, testid: &str) -> Vec<Element<'_>> {
        let query = json!({ "using": "css selector", "value": format!("[data-testid=\"{testid}\"]") });
        let found = self.command("POST", "/elements", &query).unwrap_or_default();
        let ids = found.as_array().into_iter().flatten().filter_map(|found| found[ELEMENT].as_str());
        let elements = ids.map(|id| Element { window: self, testid: testid.to_owned(), id: id.to_owned() });
        elements.filter(Element::is_shown).collect()
    }

    /// Waits until there is an answer.
    pub fn wait<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(Instant::now() < end, "waited in vain for {what}; the window says:\n{}", self.text());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until nothing with this `data-testid` is shown.
    pub fn wait_until_gone(&self, testid: &str) {
        self.wait(&format!("{testid} to go"), || self.shown(testid).is_empty().then_some(()));
    }

    /// Picks an entry of a list, as a person does, as soon as it is there.
    pub fn pick(&self, testid: &str, value: &str) {
        let script = format!(
            "const e = document.querySelector('[data-testid=\"{testid}\"]'); \
             if (!e || ![...e.options].some((one) => one.value === '{value}')) return false; \
             e.value = '{value}'; e.dispatchEvent(new Event('change', {{ bubbles: true }})); return true;"
        );
        self.wait(&format!("{value} in {testid}"), || {
            (self.script(&script) == Ok(true.into())).then_some(())
        });
    }

    /// Clicks a radio button or box that is drawn by its label and not shown itself.
    pub fn choose(&self, testid: &str) {
        let script = format!(
            "const e = document.querySelector('[data-testid=\"{testid}\"]'); if (!e) return false; e.click(); return true;"
        );
        self.wait(testid, || (self.script(&script) == Ok(true.into())).then_some(()));
    }

    /// Clicks the first element that fits a selector, as soon as it is there.
    pub fn click_on(&self, selector: &str) {
        let script = format!(
            "const e = document.querySelector({selector:?}); if (!e) return false; e.click(); return true"
        );
        self.wait(selector, || (self.script(&script) == Ok(true.into())).then_some(()));
    }

    /// All text of the window.
    pub fn text(&self) -> String {
        let text = self.script("return document.body ? document.body.innerText : ''").unwrap_or_default();
        plain(text.as_str().unwrap_or_default())
    }

    /// Runs a script in the page.
    pub fn script(&self, script: &str) -> Result<Value, String> {
        self.command("POST", "/execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Runs a script that calls its last argument when it is done.
    pub fn script_async(&self, script: &str) -> Result<Value, String> {
        self.command("POST", "/execute/async", &json!({ "script": script, "args": [] }))
    }

    /// Asks the core past the page's own code, as a page gone wrong could: what it answers, or how it refuses.
    pub fn core(&self, command: &str, request: &Value) -> Result<Value, Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; \
             window.__TAURI_INTERNALS__.invoke('{command}', {{ request: {request} }}) \
               .then((answer) => done({{ answer }}), (no) => done({{ no: no?.error ? no : String(no) }}))"
        );
        let mut said = self.script_async(&script).unwrap_or_else(|lost| panic!("{command}: {lost}"));
        if said["no"].is_null() { Ok(said["answer"].take()) } else { Err(said["no"].take()) }
    }

    /// Presses keys in the page, one at once after the other.
    pub fn press(&self, keys: &[char]) {
        let presses = keys.iter().flat_map(|key| {
            [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })]
        });
        let actions = json!([{ "type": "key", "id": "keyboard", "actions": presses.collect::<Vec<_>>() }]);
        self.command("POST", "/actions", &json!({ "actions": actions })).expect("keys");
    }

    /// Presses a letter with Control.
    pub fn chord(&self, letter: &str) {
        self.press_holding('\u{e009}', letter);
    }

    /// Presses a key while another one is held.
    pub fn press_holding(&self, held: char, key: &str) {
        let actions = json!([{ "type": "key", "id": "keyboard", "actions": [
            { "type": "keyDown", "value": held }, { "type": "keyDown", "value": key },
            { "type": "keyUp", "value": key }, { "type": "keyUp", "value": held }
        ]}]);
        self.command("POST", "/actions", &json!({ "actions": actions })).expect("keys");
    }

    /// Looks at the window, when `ORDNER_SCREENSHOTS` names a folder for the pictures.
    pub fn look(&mut self, name: &str) {
        let Some(folder) = self.pictures.clone() else { return };
        self.taken += 1;
        let picture = self.picture();
        std::fs::create_dir_all(&folder).expect("folder");
        std::fs::write(folder.join(format!("{:02}-{name}.png", self.taken)), picture).expect("picture");
    }

    /// The window as it is drawn now, as PNG.
    pub fn picture(&self) -> Vec<u8> {
        // A picture can be one frame old: two frames later it is not.
        let settle =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))";
        // A page that is just being loaded again draws no frame; its picture is taken all the same.
        let _ = self.script_async(settle);
        let picture = self.command("GET", "/screenshot", &Value::Null).expect("picture");
        base64(picture.as_str().expect("base64"))
    }

    /// Puts the mouse where nothing is.
    pub fn rest_the_mouse(&self) {
        // The driver leaves out a move to where it moved last, though a click took the mouse elsewhere since.
        let rests = [700, 766]
            .map(|y| json!({ "type": "pointerMove", "duration": 0, "x": 1, "y": y, "origin": "viewport" }));
        let actions = json!([{ "type": "pointer", "id": "mouse", "actions": rests }]);
        // A page that is just being loaded again has no place for it.
        let _ = self.command("POST", "/actions", &json!({ "actions": actions }));
    }

    fn as_on_a_small_laptop(&self) {
        let size = json!({ "x": 0, "y": 0, "width": 1366, "height": 768 });
        self.command("POST", "/window/rect", &size).expect("size");
    }

    /// Process id of the driver, which started the program.
    pub fn driver(&self) -> u32 {
        self.driver.id()
    }

    /// Closes the program as a person does, and waits for its end.
    pub fn close(self) {
        let _ = self.command("DELETE", "", &Value::Null);
    }

    fn wait_for_driver(&mut self) {
        let end = Instant::now() + PATIENCE;
        while self.ask("GET", "/status", &Value::Null).is_err() {
            assert!(self.driver.is_running() && Instant::now() < end, "WebKitWebDriver does not answer");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn command(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        self.ask(method, &format!("{}{path}", self.session), body)
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let (status, answer) = self.http(method, path, body).map_err(|error| error.to_string())?;
        let mut answer: Value = serde_json::from_str(&answer).map_err(|error| error.to_string())?;
        let value = answer["value"].take();
        if status == 200 { Ok(value) } else { Err(format!("{method} {path}: {value}")) }
    }

    fn http(&self, method: &str, path: &str, body: &Value) -> std::io::Result<(u16, String)> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(ANSWER))?;
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )?;
        let mut answer = BufReader::new(stream);
        let mut line = String::new();
        answer.read_line(&mut line)?;
        let status = line.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        let mut length = 0;
        loop {
            line.clear();
            answer.read_line(&mut line)?;
            if line.trim().is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        let mut text = vec![0; length];
        answer.read_exact(&mut text)?;
        Ok((status, String::from_utf8_lossy(&text).into_owned()))
    }
}

/// Something on the page.
pub struct Element<'w> {
    window: &'w Window,
    testid: String,
    id: String,
}

impl Element<'_> {
    /// Clicks it; waits until it can be clicked.
    pub fn click(&self) {
        let end = Instant::now() + PATIENCE;
        // The driver promises to scroll and does not, on a page that is longer than the window.
        let scroll = json!({
            "script": "arguments[0].scrollIntoView({ block: 'nearest' })",
            "args": [{ ELEMENT: self.id }],
        });
        let _ = self.window.command("POST", "/execute/sync", &scroll);
        while let Err(reason) = self.command("POST", "/click", &json!({})) {
            // The page drew it anew meanwhile: a person would not know.
            if reason.contains("stale element") {
                return self.window.find(&self.testid).click();
            }
            assert!(Instant::now() < end, "{reason}; the window says:\n{}", self.window.text());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Replaces what is in the field, as soon as it can be written to.
    pub fn fill(&self, text: &str) {
        let end = Instant::now() + PATIENCE;
        while let Err(reason) = self.command("POST", "/clear", &json!({})) {
            assert!(Instant::now() < end, "{reason}; the window says:\n{}", self.window.text());
            std::thread::sleep(Duration::from_millis(20));
        }
        self.type_in(text);
    }

    /// Types into it.
    pub fn type_in(&self, text: &str) {
        self.command("POST", "/value", &json!({ "text": text })).expect("type");
    }

    /// Its text.
    pub fn text(&self) -> String {
        plain(self.command("GET", "/text", &Value::Null).expect("text").as_str().unwrap_or_default())
    }

    /// An attribute.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let value = self.command("GET", &format!("/attribute/{name}"), &Value::Null).ok()?;
        value.as_str().map(str::to_owned)
    }

    /// A property of its object in the page.
    pub fn property(&self, name: &str) -> Value {
        self.command("GET", &format!("/property/{name}"), &Value::Null).unwrap_or_default()
    }

    fn is_shown(&self) -> bool {
        self.command("GET", "/displayed", &Value::Null).is_ok_and(|shown| shown == json!(true))
    }

    fn command(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        self.window.command(method, &format!("/element/{}{path}", self.id), body)
    }
}

/// Text without the marks that keep inserted values in their direction.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn pictures() -> Option<PathBuf> {
    std::env::var_os("ORDNER_SCREENSHOTS").map(|folder| Path::new(&folder).to_owned())
}

fn base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut held, mut bits) = (0_u32, 0);
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        held = held << 6 | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
    }
    bytes
}
