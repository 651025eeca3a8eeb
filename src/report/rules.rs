//! The catalogue of constructions, as lines.

use crate::read::rules::{Rule, rules};
use std::io::{self, Write};

/// Prints every construction under its family, with the number of its examples and the first of them.
pub fn write(out: &mut dyn Write) -> io::Result<()> {
    let rules = rules();
    for family in rules.chunk_by(|a, b| a.family == b.family) {
        let examples: usize = family.iter().map(|r| r.examples).sum();
        let name = family.first().map_or("", |r| r.family);
        writeln!(out, "{name}: {} constructions, {examples} examples", family.len())?;
        let width = family.iter().map(|r| r.id.len()).max().unwrap_or(0);
        for rule in family {
            line(rule, width, out)?;
        }
        writeln!(out)?;
    }
    let examples: usize = rules.iter().map(|r| r.examples).sum();
    writeln!(out, "in all: {} constructions, {examples} examples", rules.len())
}

fn line(rule: &Rule, width: usize, out: &mut dyn Write) -> io::Result<()> {
    let first = rule.first.unwrap_or("").replace('\n', " / ");
    let text = format!("  {:width$}  {:>3}  {first}", rule.id, rule.examples);
    writeln!(out, "{}", text.trim_end())
}
