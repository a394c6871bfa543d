//! Pages as readable text: position in millimetres, size, role, language, words.
//!
//! Golden files are made of this, so a reviewer reads what moved and what changed without opening a PDF.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::fonts::Weight;
use crate::page::{Document, Draw, MM, Mark, NodeId, Page, Paint, Point, Segment, TextRun, Tree, Turn};

/// Describes every page.
pub(crate) fn describe(document: &Document) -> String {
    let mut out = format!("title {}\nlanguage {}\n", document.title, document.language);
    let parents = parents(&document.tree);
    for (index, page) in document.pages.iter().enumerate() {
        let _ = writeln!(out, "\npage {}", index + 1);
        for bookmark in document.bookmarks.iter().filter(|bookmark| bookmark.page == index) {
            let _ = writeln!(out, "bookmark {}", bookmark.title);
        }
        describe_page(&mut out, page, &document.tree, &parents);
    }
    out
}

fn describe_page(out: &mut String, page: &Page, tree: &Tree, parents: &BTreeMap<NodeId, NodeId>) {
    let mut shapes = 0;
    let mut line: Option<(Option<NodeId>, Point, String)> = None;
    for Mark { node, draw } in &page.marks {
        let Draw::Text(run) = draw else {
            flush(out, line.take());
            match node.and_then(|node| tree.node(node)).and_then(|node| node.alternative.as_deref()) {
                Some(said) => {
                    let _ = writeln!(out, "{} drawing [{said}]", place(corner(draw)));
                }
                None => shapes += 1,
            }
            continue;
        };
        match &mut line {
            Some((last, at, words))
                if *last == *node && run.turn == Turn::Upright && (at.y - run.at.y).abs() < 0.01 =>
            {
                words.push_str(&run.text)
            }
            _ => {
                flush(out, line.take());
                let head = format!(
                    "{} {:>5}{} {:<14} ",
                    place(run.at),
                    (run.size * 10.0).round() / 10.0,
                    weight(run),
                    role(tree, parents, *node)
                );
                line = Some((*node, run.at, head + &run.text));
            }
        }
    }
    flush(out, line.take());
    let _ = writeln!(out, "and {shapes} shapes without words");
}

fn flush(out: &mut String, line: Option<(Option<NodeId>, Point, String)>) {
    if let Some((_, _, words)) = line {
        let _ = writeln!(out, "{}", words.trim_end());
    }
}

fn place(at: Point) -> String {
    format!("{:>6.1} {:>6.1}", at.x / MM, at.y / MM)
}

fn weight(run: &TextRun) -> char {
    if run.face.weight == Weight::Bold { 'b' } else { ' ' }
}

/// Roles from the outside in, without the sheet itself, and the language.
fn role(tree: &Tree, parents: &BTreeMap<NodeId, NodeId>, node: Option<NodeId>) -> String {
    let Some(node) = node else { return "frame".to_owned() };
    let mut path = Vec::new();
    let mut language = None;
    let mut at = Some(node);
    while let Some(id) = at {
        if let Some(node) = tree.node(id) {
            path.push(format!("{:?}", node.role));
            language = language.or(node.language.as_ref());
        }
        at = parents.get(&id).copied();
    }
    // Document and Sect are the same everywhere.
    path.truncate(path.len().saturating_sub(2));
    path.reverse();
    let language = language.map_or_else(String::new, |language| format!(" {language}"));
    path.join(">") + &language
}

fn parents(tree: &Tree) -> BTreeMap<NodeId, NodeId> {
    let child_of = |(index, node): (usize, &crate::page::Node)| {
        node.children.iter().map(move |child| (*child, NodeId(index))).collect::<Vec<_>>()
    };
    tree.nodes.iter().enumerate().flat_map(child_of).collect()
}

fn corner(draw: &Draw) -> Point {
    match draw {
        Draw::Text(run) => run.at,
        Draw::Rule { from, .. } => *from,
        Draw::Slot(slot) => slot.at,
        Draw::Path { segments, paint: Paint::Fill | Paint::Stroke(_) } => match segments.first() {
            Some(Segment::Move(at)) => *at,
            _ => Point { x: 0.0, y: 0.0 },
        },
    }
}
