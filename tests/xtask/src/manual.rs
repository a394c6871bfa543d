//! The manual page of `ordner`, from what the program itself says with `--help`.
//!
//! Apart because it knows how clap lays out help and how roff wants text. What stands around it is in
//! `src-tauri/packaging/ordner.<language>.1`, so that no words for people are here.

use std::fmt::Write;
use std::path::Path;

use crate::steps::answer;

/// Every verb with its arguments, as roff, in this language.
///
/// # Errors
/// A sentence, when the program does not answer or its help looks different than it did.
pub fn verbs(ordner: &Path, language: &str) -> Result<String, String> {
    let ask = |words: &[&str]| {
        let mut all = vec!["--ui-lang", language];
        all.extend(words);
        all.push("--help");
        answer(&ordner.to_string_lossy(), &all)
            .ok_or_else(|| format!("ordner {} --help does not answer", words.join(" ")))
    };
    let top =
        Help::read(&ask(&[])?).ok_or("The help of ordner begins with something else than a usage line")?;
    // The first block lists the verbs, the last what can be said with every verb.
    let [verbs, .., everywhere] = top.blocks.as_slice() else {
        return Err("The help of ordner has not the two blocks that a manual is made from".to_owned());
    };
    let mut page = String::new();
    block(&mut page, ".SH", everywhere);
    let _ = writeln!(page, ".SH {}", roff(&verbs.heading.to_uppercase()));
    for verb in &verbs.entries {
        let help = ask(&[&verb.what])?;
        let help = Help::read(&help).ok_or_else(|| format!("The help of {} has no usage line", verb.what))?;
        section(&mut page, &help, everywhere);
        let Some(inner) = help.blocks.iter().find(|block| block.heading == verbs.heading) else { continue };
        // An inner verb stands behind the arguments of its verb, whatever they are.
        let places = help.usage.matches('<').count().saturating_sub(1);
        for verb_inside in &inner.entries {
            let mut words = vec![verb.what.as_str()];
            words.extend(std::iter::repeat_n("x", places));
            words.push(&verb_inside.what);
            let help = ask(&words)?;
            let help = Help::read(&help).ok_or_else(|| format!("No usage line: {}", words.join(" ")))?;
            section(&mut page, &help, everywhere);
        }
    }
    Ok(page)
}

/// What `--help` says.
struct Help {
    about: String,
    usage: String,
    blocks: Vec<Block>,
}

/// A heading and what stands below it.
#[derive(PartialEq)]
struct Block {
    heading: String,
    entries: Vec<Entry>,
}

/// A verb, a flag or an argument, and what it is.
#[derive(PartialEq)]
struct Entry {
    what: String,
    about: String,
}

impl Help {
    fn read(text: &str) -> Option<Self> {
        let (about, rest) = text.split_once("\n\n")?;
        let mut parts = rest.split("\n\n");
        let usage = parts.next()?.split_once(": ")?.1.to_owned();
        let blocks = parts.filter_map(Block::read).collect();
        Some(Self { about: about.trim().to_owned(), usage, blocks })
    }
}

impl Block {
    fn read(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let heading = lines.next()?.strip_suffix(':')?.to_owned();
        let mut entries: Vec<Entry> = Vec::new();
        for line in lines {
            let text = line.trim_start();
            // What goes on stands further right than anything that begins.
            match (line.len() - text.len() > 8, entries.last_mut()) {
                (true, Some(before)) => before.about = format!("{} {text}", before.about).trim().to_owned(),
                _ => {
                    let (what, about) = text.split_once("  ").unwrap_or((text, ""));
                    entries.push(Entry { what: what.to_owned(), about: about.trim().to_owned() });
                }
            }
        }
        Some(Self { heading, entries })
    }
}

fn section(page: &mut String, help: &Help, everywhere: &Block) {
    // The usage line names the program and the verb; a long one is broken by clap.
    let usage: Vec<&str> = help.usage.split_whitespace().collect();
    let _ = writeln!(page, ".SS {}\n{}", roff(&usage.join(" ")), roff(&help.about));
    for part in &help.blocks {
        if part.heading != everywhere.heading {
            block(page, ".PP", part);
        }
    }
}

fn block(page: &mut String, kind: &str, block: &Block) {
    let heading = roff(&block.heading);
    let _ = if kind == ".PP" {
        writeln!(page, ".PP\n{heading}:")
    } else {
        writeln!(page, "{kind} {}", heading.to_uppercase())
    };
    for entry in &block.entries {
        let _ = writeln!(page, ".TP\n.B {}\n{}", roff(&entry.what), roff(&entry.about));
    }
}

/// Text that roff takes for nothing but text.
fn roff(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-").replace('"', "\\(dq");
    // A line that begins with one of these would be a command.
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HELP: &str = "Show contacts\nand more.\n\nUsage: ordner contact [OPTIONS] <BINDER> <COMMAND>\n\n\
        What you can do:\n  add     Add one\n  list    .show\n\n\
        Arguments:\n  <BINDER>  The binder\n      --name <NAME>\n          A long line\n          goes on";

    #[test]
    fn help_is_read_as_it_is_laid_out() {
        let help = Help::read(HELP).expect("usage");
        assert_eq!(help.about, "Show contacts\nand more.");
        assert_eq!(help.usage, "ordner contact [OPTIONS] <BINDER> <COMMAND>");
        let [verbs, arguments] = help.blocks.as_slice() else { panic!("two blocks") };
        assert_eq!(verbs.heading, "What you can do");
        assert_eq!(verbs.entries[1].what, "list");
        assert_eq!(arguments.entries[1].what, "--name <NAME>");
        assert_eq!(arguments.entries[1].about, "A long line goes on");
    }

    #[test]
    fn a_point_at_the_start_is_no_command() {
        assert_eq!(roff(".show \\x"), "\\&.show \\ex");
        assert_eq!(roff("--name"), "\\-\\-name");
    }
}
