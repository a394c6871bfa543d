//! `ordner word`: what an office word means, found by its older names too, with its words in further languages.

use ordner_binder::BinderError;
use ordner_packs::{Term, WordList};
use serde_json::json;

use super::Edge;
use crate::arguments::Word;
use crate::output;
use crate::speech::Refusal;

pub fn run(edge: &Edge<'_>, verb: Word) -> Result<(), Refusal> {
    let terms = edge.content.packs.terms();
    let Some(word) = verb.word else {
        if edge.json {
            output::json(&terms);
        } else {
            terms.iter().for_each(|term| out!("{} – {}", term.de, term.en));
        }
        return Ok(());
    };
    let known = terms.iter().find(|term| term.is_called(&word) || term.id == word);
    let term = known.ok_or_else(|| BinderError::NoSuchWord { name: word.chars().take(40).collect() })?;
    let lists = edge.content.packs.word_lists();
    if edge.json {
        let others: Vec<_> = others(lists, term)
            .map(|(list, word)| json!({ "language": list.id, "word": word, "reviewed": list.reviewed }))
            .collect();
        output::json(&json!({ "term": term, "others": others }));
        return Ok(());
    }
    out!("{} – {}", term.de, term.en);
    out!("{}\n{}", term.meaning.de, term.meaning.en);
    if !term.aliases.is_empty() {
        out!("{}: {}", edge.speech.text("cli-word-aliases", &[]), term.aliases.join(", "));
    }
    for (list, word) in others(lists, term) {
        let doubt = match list.reviewed {
            Some(_) => String::new(),
            None => format!(" [{}]", edge.speech.text("cli-word-not-reviewed", &[])),
        };
        out!("{}: {word}{doubt}", list.id);
    }
    Ok(())
}

fn others<'a>(lists: &'a [WordList], term: &'a Term) -> impl Iterator<Item = (&'a WordList, &'a String)> {
    lists.iter().filter_map(|list| list.words.get(&term.id).map(|word| (list, word)))
}
