//! The contract between page and core, read from the types that are made for the page: which commands there are, what each
//! takes; and requests made up from it, right in their shape or wrong in exactly one place.

use std::collections::BTreeMap;

use ordner_tests::Dice;
use serde_json::{Map, Value, json};

const BINDINGS: &str = include_str!("../../../ui/src/core/bindings.ts");

/// What a request, or a part of one, looks like.
#[derive(Debug, Clone)]
enum Shape {
    Text,
    Number,
    Flag,
    Nothing,
    /// One fixed word.
    Word(String),
    /// Any number of these.
    List(Box<Shape>),
    /// Names of any kind with texts.
    Texts,
    /// One of these.
    Either(Vec<Shape>),
    Fields(Vec<(String, Shape)>),
    /// A type with a name.
    Named(String),
}

/// All commands, with the shape of what each takes; none takes nothing.
pub struct Contract {
    types: BTreeMap<String, Shape>,
    commands: Vec<(String, Option<Shape>)>,
}

impl Contract {
    /// Reads it.
    pub fn read() -> Self {
        let text = without_comments(BINDINGS);
        let mut types = BTreeMap::new();
        for declared in text.split("export type ").skip(1) {
            let (name, shape) = declared.split_once('=').expect("a type");
            types.insert(name.trim().to_owned(), Reader(shape.trim_start()).shape());
        }
        let (_, list) = text.split_once("export interface Commands {").expect("commands");
        let (list, _) = list.split_once("export interface").expect("their end");
        let one = |line: &str| {
            let (name, rest) = line.trim().split_once(": { request: ")?;
            let (request, _) = rest.split_once(';')?;
            Some((name.to_owned(), (request != "void").then(|| Reader(request).shape())))
        };
        Self { types, commands: list.lines().filter_map(one).collect() }
    }

    /// The names of all commands.
    pub fn commands(&self) -> impl Iterator<Item = &str> {
        self.commands.iter().map(|(name, _)| name.as_str())
    }

    /// A command by the dice, with what goes in: right in its shape, its words taken by the dice out of `words`.
    pub fn nonsense(&self, dice: &mut Dice, words: &[String]) -> (&str, Value) {
        let (name, shape) = &self.commands[dice.below(self.commands.len())];
        (name, shape.as_ref().map_or(Value::Null, |shape| self.fill(shape, dice, words)))
    }

    /// A command that takes something, by the dice, with a request that is wrong in one place: a part is missing or is of
    /// another kind, or all of it is.
    pub fn misshapen(&self, dice: &mut Dice, words: &[String]) -> (&str, Value) {
        loop {
            let (name, shape) = &self.commands[dice.below(self.commands.len())];
            let Some(shape) = shape else { continue };
            let mut request = self.fill(shape, dice, words);
            if self.spoil(shape, &mut request, dice) {
                return (name, request);
            }
        }
    }

    fn resolved<'a>(&'a self, shape: &'a Shape) -> &'a Shape {
        match shape {
            Shape::Named(name) => self.resolved(&self.types[name]),
            other => other,
        }
    }

    fn fill(&self, shape: &Shape, dice: &mut Dice, words: &[String]) -> Value {
        match self.resolved(shape) {
            Shape::Text | Shape::Named(_) => words[dice.below(words.len())].clone().into(),
            Shape::Number => json!([0, 1, 3, 100, u32::MAX][dice.below(5)]),
            Shape::Flag => (dice.below(2) == 0).into(),
            Shape::Nothing => Value::Null,
            Shape::Word(word) => word.clone().into(),
            Shape::List(part) => (0..dice.below(4)).map(|_| self.fill(part, dice, words)).collect(),
            Shape::Texts => {
                json!({ (words[dice.below(words.len())].clone()): words[dice.below(words.len())] })
            }
            Shape::Either(ways) => self.fill(&ways[dice.below(ways.len())], dice, words),
            Shape::Fields(fields) => {
                let filled = fields.iter().map(|(name, part)| (name.clone(), self.fill(part, dice, words)));
                Value::Object(filled.collect::<Map<_, _>>())
            }
        }
    }

    /// Makes one place of a request wrong; false where the dice found a place that takes anything.
    fn spoil(&self, shape: &Shape, request: &mut Value, dice: &mut Dice) -> bool {
        let shape = self.resolved(shape);
        let whole = dice.below(4) == 0;
        match (shape, &mut *request) {
            (Shape::Fields(fields), Value::Object(map)) if !whole => {
                let (name, part) = &fields[dice.below(fields.len())];
                if dice.below(2) == 0 && self.is_needed(part) {
                    return map.remove(name).is_some();
                }
                self.spoil(part, &mut map[name.as_str()], dice)
            }
            (Shape::List(part), Value::Array(list)) if !whole && !list.is_empty() => {
                let at = dice.below(list.len());
                self.spoil(part, &mut list[at], dice)
            }
            _ => {
                let strange = [
                    json!(-1),
                    json!(1.5),
                    json!(true),
                    json!([[]]),
                    json!({ "\u{0}": {} }),
                    json!("x"),
                    json!(1e300),
                ];
                let other = strange[dice.below(strange.len())].clone();
                let is_strange = !self.takes(shape, &other);
                *request = other;
                is_strange
            }
        }
    }

    /// Whether a part must be there.
    fn is_needed(&self, shape: &Shape) -> bool {
        !self.takes(shape, &Value::Null)
    }

    /// Whether something is of this shape, as far as the type in the page tells.
    fn takes(&self, shape: &Shape, value: &Value) -> bool {
        match self.resolved(shape) {
            Shape::Text | Shape::Word(_) | Shape::Named(_) => value.is_string(),
            Shape::Number => value.as_u64().is_some(),
            Shape::Flag => value.is_boolean(),
            Shape::Nothing => value.is_null(),
            Shape::List(part) => {
                value.as_array().is_some_and(|list| list.iter().all(|one| self.takes(part, one)))
            }
            Shape::Texts => value.as_object().is_some_and(|map| map.values().all(Value::is_string)),
            Shape::Either(ways) => ways.iter().any(|way| self.takes(way, value)),
            // The values of its fields in their order are read as well.
            Shape::Fields(fields) => match value {
                Value::Array(list) => {
                    list.len() == fields.len()
                        && fields.iter().zip(list).all(|((_, part), one)| self.takes(part, one))
                }
                other => other.is_object(),
            },
        }
    }
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| kept + part.split_once("*/").map_or("", |(_, rest)| rest))
}

/// Reads the few forms the generated types have.
struct Reader<'t>(&'t str);

impl Reader<'_> {
    fn shape(&mut self) -> Shape {
        let mut ways = vec![self.one()];
        while self.has("|") {
            ways.push(self.one());
        }
        if ways.len() == 1 { ways.remove(0) } else { Shape::Either(ways) }
    }

    fn one(&mut self) -> Shape {
        self.space();
        let quote = self.0.chars().next().filter(|c| matches!(c, '"' | '\''));
        let mut shape = if self.has("{") {
            self.fields()
        } else if let Some(quote) = quote {
            let (word, rest) = self.0[1..].split_once(quote).expect("a closed quote");
            self.0 = rest;
            Shape::Word(word.to_owned())
        } else {
            match self.word().as_str() {
                "string" => Shape::Text,
                "number" => Shape::Number,
                "boolean" => Shape::Flag,
                "null" => Shape::Nothing,
                "Array" => {
                    assert!(self.has("<"), "{}", self.0);
                    let part = self.shape();
                    assert!(self.has(">"), "{}", self.0);
                    Shape::List(Box::new(part))
                }
                "Record" => {
                    self.0 = self.0.split_once('>').expect("its end").1;
                    Shape::Texts
                }
                name => Shape::Named(name.to_owned()),
            }
        };
        while self.has("[]") {
            shape = Shape::List(Box::new(shape));
        }
        shape
    }

    fn fields(&mut self) -> Shape {
        let mut fields = Vec::new();
        while !self.has("}") {
            // `[key in string]: …`
            if self.has("[") {
                self.0 = self.0.split_once('}').expect("its end").1;
                return Shape::Texts;
            }
            let quoted = self.has("\"");
            let name = self.word();
            assert!(!quoted || self.has("\""), "{}", self.0);
            self.has("?");
            assert!(self.has(":"), "{}", self.0);
            fields.push((name, self.shape()));
            let _ = self.has(",") || self.has(";");
        }
        Shape::Fields(fields)
    }

    fn word(&mut self) -> String {
        self.space();
        let end = self.0.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(self.0.len());
        let (word, rest) = self.0.split_at(end);
        self.0 = rest;
        word.to_owned()
    }

    fn has(&mut self, sign: &str) -> bool {
        self.space();
        let rest = self.0.strip_prefix(sign);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    fn space(&mut self) {
        self.0 = self.0.trim_start();
    }
}
