//! What one language file has that another lacks: messages, attributes and the variables they use.
//!
//! Read as syntax, because the formatter would hide a missing variable behind its name.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// One difference between a language and the one it must follow.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// A message or attribute (`id.attribute`) is missing.
    Missing(String),
    /// A message or attribute is there that the leading language does not have.
    Extra(String),
    /// It uses other variables than the leading language.
    OtherVariables(String),
    /// The same message is defined twice in the file.
    Twice(String),
    /// The file does not parse at this byte.
    Broken(usize),
}

/// Compares `other` with `leading`, both as the text of an `.ftl` file.
pub fn gaps(leading: &str, other: &str) -> Vec<Gap> {
    let (leading, _) = messages(leading);
    let (other, mut gaps) = messages(other);
    for (id, variables) in &leading {
        match other.get(id) {
            None => gaps.push(Gap::Missing(id.clone())),
            Some(found) if found != variables => gaps.push(Gap::OtherVariables(id.clone())),
            Some(_) => {}
        }
    }
    gaps.extend(other.keys().filter(|id| !leading.contains_key(*id)).cloned().map(Gap::Extra));
    gaps
}

type Variables = BTreeSet<String>;

fn messages(source: &str) -> (BTreeMap<String, Variables>, Vec<Gap>) {
    let mut gaps = Vec::new();
    let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
        gaps.extend(errors.iter().map(|error| Gap::Broken(error.pos.start)));
        resource
    });
    let mut found = BTreeMap::new();
    let mut add = |id: String, pattern: &Pattern<&str>, gaps: &mut Vec<Gap>| {
        let mut variables = Variables::new();
        collect(pattern, &mut variables);
        if found.insert(id.clone(), variables).is_some() {
            gaps.push(Gap::Twice(id));
        }
    };
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        if let Some(pattern) = value {
            add(id.clone(), pattern, &mut gaps);
        }
        // `of` names the German a line of content was translated from; it is not said, see `Locales::say_content`.
        for attribute in attributes.iter().filter(|attribute| attribute.id.name != "of") {
            add(format!("{id}.{}", attribute.id.name), &attribute.value, &mut gaps);
        }
    }
    (found, gaps)
}

fn collect(pattern: &Pattern<&str>, variables: &mut Variables) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, variables);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, variables: &mut Variables) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, variables),
        Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            for variant in variants {
                collect(&variant.value, variables);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut Variables) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, variables);
            }
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, variables),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_gap_is_found() {
        let leading = "a = x { $name }\nb = y\n    .hint = z\nc = w\n";
        let other = "a = x { $nmae }\nb = y\nc = w\n    .of = w\nd = v\nc = again\n";
        let mut found = gaps(leading, other);
        found.sort();
        assert_eq!(
            found,
            [
                Gap::Missing("b.hint".into()),
                Gap::Extra("d".into()),
                Gap::OtherVariables("a".into()),
                Gap::Twice("c".into())
            ]
        );
    }

    #[test]
    fn german_and_english_say_the_same_messages() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../locales/");
        let read = |tag: &str| std::fs::read_to_string(format!("{folder}{tag}.ftl")).expect("language file");
        let (german, english) = (read("de"), read("en"));
        // `date` may use the parts of a date it needs: spelling dates is what differs between languages.
        let differ = |gap: &Gap| *gap != Gap::OtherVariables("date".into());
        assert_eq!(gaps(&german, &english).into_iter().filter(differ).collect::<Vec<_>>(), []);
        assert_eq!(gaps(&english, &german).into_iter().filter(differ).collect::<Vec<_>>(), []);
    }
}
