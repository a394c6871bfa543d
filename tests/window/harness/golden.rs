//! Every screen as it was reviewed: compared with `tests/golden/screens.<walk>.txt`, one line a screen.
//!
//! Kept is a fingerprint and no picture: for each field of 48 × 48 dots how light it is and how much is drawn in it, two signs.
//! Pictures of all screens would weigh more than the whole program, and every version of a font renderer would change all of
//! them. A line here changes when something moves, grows, goes or takes another colour. It can be so coarse because nothing is
//! left to the machine: the letters travel with the program, `home.rs` says how they are drawn, and the day is given.
//!
//! What differs from run to run is not looked at: the caret, bars at the side, news below the page. What comes late is waited
//! for. `UPDATE_GOLDEN=1` writes the file anew. Deliberately not here: whether a screen is good, which only eyes can tell.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::driver::Window;

/// The day on which all pictures are taken.
pub const DAY: &str = "2026-09-21";

/// Side of a field, in dots.
const FIELD: usize = 48;
/// One sign for each of 64 steps.
const SIGNS: &[u8; 64] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+-";
/// So many steps of lightness (four grey levels each) may lie between two pictures of the same screen.
const LIGHTER: u32 = 1;
/// So many steps of drawing may, and an eighth of what is drawn. Measured: whichever way letters are fitted to the dots, no field
/// changes by more than a step.
const FULLER: u32 = 2;
/// A screen that looks otherwise gets this long to come to rest. After the first that never does, the test has failed.
const PATIENCE: Duration = Duration::from_secs(20);
const PATIENCE_LATER: Duration = Duration::from_secs(1);

/// Takes away what may differ: caret, bars, news, names that are drawn by lot. Where the mouse rests is the driver's part.
const CALM: &str = "if (!window.calm) { window.calm = new CSSStyleSheet(); \
      window.calm.replaceSync('* { caret-color: transparent !important } ::-webkit-scrollbar { display: none } \
        [data-testid=toasts] { display: none !important } [data-testid=case-code] { visibility: hidden }'); \
      document.adoptedStyleSheets.push(window.calm); } \
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); \
    while (walker.nextNode()) { const node = walker.currentNode; \
      if (/ordner-window-\\w/.test(node.nodeValue)) node.nodeValue = node.nodeValue.replace(/ordner-window-\\w+/, 'ordner-window-000000'); }";

/// One walk over all screens, beside what is kept of it.
pub struct Golden {
    walk: String,
    before: BTreeMap<String, String>,
    now: Vec<String>,
    faults: Vec<String>,
}

impl Golden {
    /// What is kept of this walk.
    pub fn of(walk: &str) -> Self {
        let text = std::fs::read_to_string(place(walk)).unwrap_or_default();
        let lines = text.lines().filter_map(|line| line.split_once(' '));
        let before = lines.map(|(screen, signs)| (screen.to_owned(), signs.to_owned())).collect();
        Self { walk: walk.to_owned(), before, now: Vec::new(), faults: Vec::new() }
    }

    /// Looks at a screen and compares it.
    pub fn look(&mut self, window: &Window, screen: &str) {
        if updating() {
            self.now.push(format!("{screen} {}", at_rest(window)));
            return;
        }
        self.now.push(screen.to_owned());
        let Some(before) = self.before.get(screen) else {
            self.faults.push(format!("{screen}: nothing is kept of it"));
            return;
        };
        let patience = if self.faults.is_empty() { PATIENCE } else { PATIENCE_LATER };
        let end = Instant::now() + patience;
        loop {
            let picture = Picture::of(window);
            let other = picture.differs(before);
            let Some(first) = other.first() else { return };
            if Instant::now() > end {
                let region = region(&other, picture.across());
                let there = what_is_at(window, *first, picture.across());
                let kept = self.keep_both(screen, &picture, before, &other);
                self.faults.push(format!(
                    "{screen} looks otherwise at {region}, where {there} stands; both pictures: {}",
                    kept.display()
                ));
                return;
            }
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    /// Control, on the screen that was looked at last: what is planted is noticed, and told where.
    pub fn notices(&self, window: &Window, plant: &str) -> bool {
        let signs = at_rest(window);
        assert!(Picture::of(window).differs(&signs).is_empty(), "the same screen twice is alike");
        window.script(plant).expect("planted");
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            if !Picture::of(window).differs(&signs).is_empty() {
                return true;
            }
        }
        false
    }

    /// Writes the walk anew when that is asked for; else every screen that looks otherwise.
    pub fn end(mut self) -> Vec<String> {
        if updating() {
            let mut text = self.now.join("\n");
            text.push('\n');
            std::fs::write(place(&self.walk), text).expect("written");
            return Vec::new();
        }
        let gone = self.before.keys().filter(|screen| !self.now.contains(screen));
        self.faults.extend(gone.map(|screen| format!("{screen}: is kept and was not seen")));
        if !self.faults.is_empty() {
            self.faults.push("UPDATE_GOLDEN=1 takes over how the screens look now".to_owned());
        }
        self.faults
    }

    /// The fields that are kept, and the screen with a frame around what is different.
    fn keep_both(&self, screen: &str, picture: &Picture, before: &str, other: &[usize]) -> PathBuf {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("screens");
        std::fs::create_dir_all(&folder).expect("folder");
        let name = |what: &str| folder.join(format!("{}-{screen}-{what}.png", self.walk));
        std::fs::write(name("kept"), picture.drawn_from(before)).expect("kept");
        std::fs::write(name("now"), picture.framed(other)).expect("now");
        name("now")
    }
}

/// Makes the window as it is on every picture of it.
pub fn calm(window: &Window) {
    // A page that is just being loaded again is looked at once more.
    let _ = window.script(CALM);
    window.rest_the_mouse();
}

fn updating() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some()
}

fn place(walk: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../tests/golden/screens.{walk}.txt"))
}

/// The signs of a screen that looks the same twice, with time between.
fn at_rest(window: &Window) -> String {
    let mut before = Picture::of(window).signs();
    window.wait("a screen at rest", || {
        std::thread::sleep(Duration::from_millis(400));
        let now = Picture::of(window).signs();
        (std::mem::replace(&mut before, now.clone()) == now).then_some(now)
    })
}

/// What a person would call the place of these fields.
fn region(fields: &[usize], across: usize) -> String {
    let columns = fields.iter().map(|field| field % across);
    let rows = fields.iter().map(|field| field / across);
    let span = |places: Vec<usize>| {
        let least = places.iter().min().copied().unwrap_or_default();
        let most = places.iter().max().copied().unwrap_or_default();
        (least * FIELD, (most + 1) * FIELD)
    };
    let ((left, right), (top, bottom)) = (span(columns.collect()), span(rows.collect()));
    format!("{left}–{right} from the left, {top}–{bottom} from the top")
}

/// What the page has in the middle of a field.
fn what_is_at(window: &Window, field: usize, across: usize) -> String {
    let (x, y) = (field % across * FIELD + FIELD / 2, field / across * FIELD + FIELD / 2);
    let script = format!(
        "const e = document.elementFromPoint({x}, {y}); if (!e) return 'nothing'; \
         const named = e.closest('[data-testid]'); \
         return e.localName + (named ? ' in ' + named.dataset.testid : '') + ' \"' + e.textContent.trim().slice(0, 40) + '\"'"
    );
    window.script(&script).ok().and_then(|said| said.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A picture of the window in grey.
struct Picture {
    width: usize,
    grey: Vec<u8>,
}

impl Picture {
    fn of(window: &Window) -> Self {
        calm(window);
        Self::read(&window.picture())
    }

    fn read(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder
            .set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
        let mut reader = decoder.read_info().expect("a picture");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut bytes).expect("a picture");
        assert_eq!(info.color_type, png::ColorType::Rgba, "colours");
        // Rounded, as luma is: a red and a green that are equally light differ in nothing a field could keep.
        let grey = bytes.chunks_exact(4).map(|dot| {
            u8::try_from((u32::from(dot[0]) * 2 + u32::from(dot[1]) * 5 + u32::from(dot[2])) / 8)
                .unwrap_or(255)
        });
        Self { width: info.width as usize, grey: grey.collect() }
    }

    fn height(&self) -> usize {
        self.grey.len() / self.width
    }

    fn across(&self) -> usize {
        self.width.div_ceil(FIELD)
    }

    /// For each field two signs: how light it is, and how much its dots differ from those beside and below them. Every second row
    /// tells enough, in half the time.
    fn signs(&self) -> String {
        let across = self.across();
        let fields = across * self.height().div_ceil(FIELD);
        let (mut light, mut drawn, mut dots) =
            (vec![0_u32; fields], vec![0_u32; fields], vec![0_u32; fields]);
        for y in (0..self.height() - 1).step_by(2) {
            let row = &self.grey[y * self.width..(y + 1) * self.width];
            let below = &self.grey[(y + 1) * self.width..(y + 2) * self.width];
            for column in 0..across {
                let here = column * FIELD..((column + 1) * FIELD).min(self.width);
                let (part, under) = (&row[here.clone()], &below[here]);
                let field = y / FIELD * across + column;
                let mut before = u32::from(part[0]);
                let (mut sum, mut edges) = (0, 0);
                for (dot, lower) in part.iter().zip(under) {
                    let dot = u32::from(*dot);
                    sum += dot;
                    edges += dot.abs_diff(before) + dot.abs_diff(u32::from(*lower));
                    before = dot;
                }
                light[field] += sum;
                drawn[field] += edges;
                dots[field] += u32::try_from(part.len()).unwrap_or(1);
            }
        }
        let sign = |step: u32| char::from(SIGNS[step.min(63) as usize]);
        let pairs = light.iter().zip(&drawn).zip(&dots);
        pairs.flat_map(|((light, drawn), dots)| [sign(light / dots / 4), sign(drawn / dots)]).collect()
    }

    /// The fields that look otherwise than the kept ones.
    fn differs(&self, kept: &str) -> Vec<usize> {
        let now = steps(&self.signs());
        let kept = steps(kept);
        if now.len() != kept.len() {
            return (0..now.len() / 2).collect();
        }
        let pairs = now.chunks_exact(2).zip(kept.chunks_exact(2)).enumerate();
        let other = pairs.filter(|(_, (now, kept))| {
            now[0].abs_diff(kept[0]) > LIGHTER || now[1].abs_diff(kept[1]) > FULLER + now[1].max(kept[1]) / 8
        });
        other.map(|(field, _)| field).collect()
    }

    /// The kept fields, each as light as it was.
    fn drawn_from(&self, kept: &str) -> Vec<u8> {
        let kept = steps(kept);
        let dots = (0..self.height()).flat_map(|y| (0..self.width).map(move |x| (x, y)));
        let dots = dots.map(|(x, y)| {
            let field = y / FIELD * self.across() + x / FIELD;
            kept.get(field * 2).map_or(0, |step| u8::try_from(step * 4).unwrap_or(255))
        });
        let grey: Vec<u8> = dots.collect();
        self.png(grey.iter().map(|dot| [*dot; 3]))
    }

    /// The picture with each field red that is different.
    fn framed(&self, other: &[usize]) -> Vec<u8> {
        let red = |at: usize| {
            let (x, y) = (at % self.width, at / self.width);
            let edge = x % FIELD < 2 || y % FIELD < 2 || x % FIELD >= FIELD - 2 || y % FIELD >= FIELD - 2;
            edge && other.contains(&(y / FIELD * self.across() + x / FIELD))
        };
        self.png(self.grey.iter().enumerate().map(|(at, dot)| if red(at) { [200, 0, 0] } else { [*dot; 3] }))
    }

    fn png(&self, dots: impl Iterator<Item = [u8; 3]>) -> Vec<u8> {
        let mut bytes = Vec::new();
        let size = |length: usize| u32::try_from(length).expect("a screen");
        let mut encoder = png::Encoder::new(&mut bytes, size(self.width), size(self.height()));
        encoder.set_color(png::ColorType::Rgb);
        let mut writer = encoder.write_header().expect("head");
        let dots: Vec<u8> = dots.flatten().collect();
        writer.write_image_data(&dots).expect("dots");
        writer.finish().expect("whole");
        bytes
    }
}

fn steps(signs: &str) -> Vec<u32> {
    let step = |sign: u8| SIGNS.iter().position(|known| *known == sign).unwrap_or_default();
    signs.bytes().map(|sign| u32::try_from(step(sign)).unwrap_or_default()).collect()
}
