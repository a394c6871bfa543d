//! The words of our sheets for other programs that print: a page for browsers, a source for Typst.
//!
//! They get every word, side by side where our languages stand side by side, and none of the lines, boxes and tabs: who
//! draws less has the easier task. Deliberately not here: how long they take (`print.rs`).

use std::fmt::Write as _;
use std::path::Path;

/// A stretch of words in one language, as our sheets show them.
struct Piece {
    kind: Kind,
    language: String,
    words: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Title,
    Heading,
    /// Begins a numbered line.
    Number,
    /// One language of a numbered line.
    Equal,
    Words,
}

/// The words of described sheets (`ordner_sheets::describe`), their lines joined again.
pub struct Words(Vec<Piece>);

impl Words {
    pub fn of(described: &str) -> Self {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut before = String::new();
        for line in described.lines() {
            let mut parts = line.split_whitespace();
            let mut place = || parts.next().and_then(|part| part.parse::<f32>().ok());
            let (Some(x), Some(_)) = (place(), place()) else { continue };
            // Their size; a drawing has none.
            let (Some(_), Some(role)) = (parts.next().filter(|size| *size != "drawing"), parts.next()) else {
                continue;
            };
            let rest: Vec<&str> = parts.collect();
            let named = rest.first().is_some_and(|word| ["de", "en"].contains(word));
            let language = if named { rest[0] } else { "de" };
            let words = rest[usize::from(named)..].join(" ");
            let same = format!("{x} {role} {language}");
            match pieces.last_mut() {
                Some(last) if before == same && !role.ends_with("Lbl") => {
                    match last.words.strip_suffix('\u{ad}') {
                        Some(divided) => last.words.truncate(divided.len()),
                        None => last.words.push(' '),
                    }
                    last.words.push_str(&words);
                }
                _ => pieces.push(Piece { kind: Kind::of(role), language: language.to_owned(), words }),
            }
            before = same;
        }
        Self(pieces)
    }

    pub fn page(&self) -> String {
        let mut html = String::from(
            "<!doctype html><html lang=de><meta charset=utf-8><title>Binder</title><style>\
             @page{size:A4;margin:20mm 20mm 20mm 25mm}body{font:10pt 'Noto Sans',sans-serif}\
             table{width:100%}td{width:48%;vertical-align:top}td:first-child{width:4%}p{margin:1mm 0}</style>",
        );
        let mut in_line = false;
        for piece in &self.0 {
            if in_line && piece.kind != Kind::Equal {
                html.push_str("</table>");
                in_line = false;
            }
            let (language, words) = (&piece.language, escaped(&piece.words));
            let _ = match piece.kind {
                Kind::Title => write!(html, "<h1 lang={language}>{words}</h1>"),
                Kind::Heading => write!(html, "<h2 lang={language}>{words}</h2>"),
                Kind::Number => {
                    in_line = true;
                    write!(html, "<table><tr><td>{words}")
                }
                Kind::Equal if in_line => write!(html, "<td lang={language}>{words}"),
                Kind::Equal | Kind::Words => write!(html, "<p lang={language}>{words}</p>"),
            };
        }
        html
    }

    pub fn typst(&self) -> String {
        let mut source = String::from(
            "#set document(title: \"Binder\")\n#set text(font: \"Noto Sans\", size: 10pt, lang: \"de\")\n\
             #set page(paper: \"a4\", margin: (left: 25mm, rest: 20mm), numbering: \"1\")\n",
        );
        let mut in_line = false;
        for piece in &self.0 {
            if in_line && piece.kind != Kind::Equal {
                source.push_str(")\n");
                in_line = false;
            }
            let words = format!(
                "text(lang: \"{}\", \"{}\")",
                piece.language,
                piece.words.replace('\\', "\\\\").replace('"', "\\\"")
            );
            let _ = match piece.kind {
                Kind::Title => writeln!(source, "#heading(level: 1, {words})"),
                Kind::Heading => writeln!(source, "#heading(level: 2, {words})"),
                Kind::Number => {
                    in_line = true;
                    write!(source, "#grid(columns: (9mm, 1fr, 1fr), {words},")
                }
                Kind::Equal if in_line => write!(source, "{words},"),
                Kind::Equal | Kind::Words => writeln!(source, "#par({words})"),
            };
        }
        if in_line {
            source.push_str(")\n");
        }
        source
    }
}

impl Kind {
    fn of(role: &str) -> Self {
        match role {
            role if role.starts_with("H1") => Self::Title,
            role if role.starts_with("H2") => Self::Heading,
            role if role.ends_with("Lbl") => Self::Number,
            "L>Li>LBody>P" => Self::Equal,
            _ => Self::Words,
        }
    }
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;")
}

/// Typst as a library, as the Python package of its authors' compiler has it: prints the seconds of compiling alone.
pub fn typst(source: &Path, fonts: &Path, out: &Path) -> String {
    let [source, fonts, out] = [source, fonts, out].map(|path| format!("{:?}", path.display().to_string()));
    format!(
        "import time, typst\nbegin = time.perf_counter()\n\
         typst.compile({source}, output={out}, font_paths=[{fonts}], pdf_standards=['ua-1'])\n\
         print(time.perf_counter() - begin)"
    )
}
