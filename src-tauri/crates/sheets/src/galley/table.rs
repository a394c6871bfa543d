//! Tables: a head that is repeated, records, empty rows for a pen.
//!
//! In the large edition no table of several columns fits the page: there each row becomes a small form of its own.

use super::{BODY, Column, Galley, SMALL, SMALL_STRONG, STRONG, WHOLE, WRITING, plain};
use crate::SheetsError;
use crate::frame::{LEFT, RIGHT, WIDTH};
use crate::layout::row::{Align, Block, Cell, Keep};
use crate::page::{MM, NodeId, Role};
use crate::words::{Text, own};

/// Between text and the line beside it.
const INSET: f32 = 1.5 * MM;

/// A record of the large edition that is higher than half a page is divided between two pages.
const DIVIDED: f32 = 120.0 * MM;

/// A table while it is set.
pub(crate) struct Table {
    node: NodeId,
    columns: Vec<TableColumn>,
    /// Height of a row at least.
    row: f32,
}

struct TableColumn {
    head: Vec<Text>,
    x: f32,
    width: f32,
}

/// What stands in a field.
pub(crate) enum Entry {
    /// Nothing yet.
    Empty,
    /// The person's own words, or a number.
    Own(String),
    /// The same, stronger.
    Name(String),
    /// Words of the sheet.
    Said(Vec<Text>),
}

impl Table {
    /// Begins a table: heads with the part of the width each takes, and how high a row is at least.
    pub(crate) fn begin(
        galley: &mut Galley<'_, '_>,
        heads: Vec<(Vec<Text>, u8)>,
        row: f32,
    ) -> Result<Self, SheetsError> {
        let node = galley.node(if galley.edition().is_large() { Role::L } else { Role::Table });
        let total: f32 = heads.iter().map(|(_, part)| f32::from(*part)).sum();
        let mut x = LEFT;
        let columns = heads.into_iter().map(|(head, part)| {
            let width = WIDTH * f32::from(part) / total;
            let column = TableColumn { head, x, width: width - INSET };
            x += width;
            column
        });
        let table = Self { node, columns: columns.collect(), row };
        if !galley.edition().is_large() {
            table.head(galley)?;
        }
        Ok(table)
    }

    /// Each language on a line of its own, German first.
    fn head(&self, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
        let row = galley.child(self.node, Role::Tr);
        let mut columns = Vec::with_capacity(self.columns.len());
        for column in &self.columns {
            let node = galley.child(row, Role::Th);
            columns.push(galley.stacked(node, &column.head, [SMALL_STRONG, SMALL], column.place()));
        }
        let block = galley.columns(&columns)?.padded(2.0, 3.0).separated(&self.edges(), 0.4);
        galley.push(block.underlined(LEFT, RIGHT, 1.2).after(4.0).kept(Keep::Head));
        Ok(())
    }

    /// One row; entries that are missing are empty. Gives its height.
    pub(crate) fn row(&self, galley: &mut Galley<'_, '_>, entries: &[Entry]) -> Result<f32, SheetsError> {
        if galley.edition().is_large() {
            return self.record(galley, entries);
        }
        let row = galley.child(self.node, Role::Tr);
        let mut columns = Vec::with_capacity(self.columns.len());
        for (at, column) in self.columns.iter().enumerate() {
            let node = galley.child(row, Role::Td);
            columns.push(
                entries.get(at).map(|entry| entry.set(galley, node, column.place())).unwrap_or_default(),
            );
        }
        let block =
            galley.columns(&columns)?.padded(3.0, 4.0).at_least(self.row).separated(&self.edges(), 0.4);
        let height = block.height();
        galley.push(block.underlined(LEFT, RIGHT, 0.4));
        Ok(height)
    }

    /// A row as a small form: each field under its head, with room to write where it is empty. A name that is given needs no
    /// word above it that says so. Gives its height.
    fn record(&self, galley: &mut Galley<'_, '_>, entries: &[Entry]) -> Result<f32, SheetsError> {
        let row = galley.child(self.node, Role::Li);
        let body = galley.child(row, Role::LBody);
        let mut fields = Vec::with_capacity(self.columns.len());
        for (at, column) in self.columns.iter().enumerate() {
            let node = galley.child(body, Role::P);
            let entry = entries.get(at);
            let mut field = Block::blank(0.0);
            if !matches!(entry, Some(Entry::Said(_))) {
                let head = galley.joined(node, &column.head, SMALL_STRONG, SMALL);
                field = field.above(galley.row(&[WHOLE.cell(head)])?.after(3.0));
            }
            let cells = entry.map(|entry| entry.set(galley, node, WHOLE)).unwrap_or_default();
            fields.push(field.above(match cells.is_empty() {
                true => Block::blank(WRITING).underlined(LEFT, RIGHT, 0.5),
                false => galley.columns(&[cells])?.after(1.0),
            }));
        }
        if let Some(last) = fields.pop() {
            fields.push(last.padded(0.0, 5.0).underlined(LEFT, RIGHT, 1.2));
        }
        let height = 6.0 + fields.iter().map(Block::height).sum::<f32>();
        if height > DIVIDED {
            // At least two fields stand together on either page.
            let count = fields.len();
            for (at, field) in fields.into_iter().enumerate() {
                let keep = match at {
                    0 => Keep::WithNext,
                    _ if at + 1 == count => Keep::WithBefore,
                    _ => Keep::Free,
                };
                galley.push(field.after(if at == 0 { 6.0 } else { 0.0 }).kept(keep));
            }
        } else {
            let whole = fields.into_iter().fold(Block::blank(0.0), Block::above);
            galley.push(whole.after(6.0));
        }
        Ok(height)
    }

    /// The table ends.
    pub(crate) fn end(self, galley: &mut Galley<'_, '_>) {
        galley.end_table();
    }

    /// Where lines stand between columns.
    fn edges(&self) -> Vec<f32> {
        self.columns.iter().skip(1).map(|column| column.x - INSET).collect()
    }
}

impl TableColumn {
    fn place(&self) -> Column {
        Column { x: self.x, width: self.width - 0.5 * MM, align: Align::Start }
    }
}

impl Entry {
    /// Its words in a column.
    fn set(&self, galley: &mut Galley<'_, '_>, node: NodeId, column: Column) -> Vec<Cell> {
        let language = galley.words.languages[0].clone();
        match self {
            Self::Empty => Vec::new(),
            Self::Own(words) | Self::Name(words) if words.is_empty() => Vec::new(),
            Self::Own(words) => vec![column.cell(vec![plain(&own(words), BODY, node, &language)])],
            Self::Name(words) => vec![column.cell(vec![plain(&own(words), STRONG, node, &language)])],
            Self::Said(texts) => galley.stacked(node, texts, [STRONG, SMALL], column),
        }
    }
}
