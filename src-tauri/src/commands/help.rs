//! Sheets that are there to be read: what the binder can and cannot do, the handbook, sentences to point at.
//!
//! The same files as on paper. A sheet is a page of the window when nothing in it is to be filled in, so a further page of
//! the handbook is a file and no code. They can be read before any binder is open, and so they are those of the program, not
//! of an own pack.

use ordner_binder::{Profile, SheetsError};
use ordner_packs::{Block, Sheet};
use tauri::AppHandle;

use crate::error::Error;
use crate::shell::work;
use crate::views::{Handle, HelpEntryView, HelpPageView, HelpPartView};
use crate::words::Words;

/// All pages, in the order of the binder.
#[tauri::command]
pub async fn help_pages(app: AppHandle) -> Result<Vec<HelpEntryView>, Error> {
    work(&app, |shell| {
        let choice = shell.settings().languages();
        let words = shell.own_words(Profile::DEFAULT_PACK, &choice)?;
        let pages = words.packs.sheets().iter().filter(|sheet| is_to_be_read(sheet));
        Ok(pages.map(|sheet| entry(words, sheet)).collect())
    })
    .await
}

/// One page.
#[tauri::command]
pub async fn help_page(app: AppHandle, request: Handle) -> Result<HelpPageView, Error> {
    work(&app, move |shell| {
        let choice = shell.settings().languages();
        let words = shell.own_words(Profile::DEFAULT_PACK, &choice)?;
        let sheet = words.packs.sheets().iter().find(|sheet| sheet.id == request.id && is_to_be_read(sheet));
        let missing = || SheetsError::NoSuchSheet { name: request.id.chars().take(40).collect() };
        let sheet = sheet.ok_or_else(missing).map_err(ordner_binder::Error::from)?;
        let parts = sheet.blocks.iter().filter_map(|block| part(words, sheet, block)).collect();
        Ok(HelpPageView { entry: entry(words, sheet), parts })
    })
    .await
}

/// True when a sheet only says something.
fn is_to_be_read(sheet: &Sheet) -> bool {
    let says = |block: &Block| {
        matches!(
            block,
            Block::Heading { .. }
                | Block::Lines { .. }
                | Block::Note { .. }
                | Block::Cards { .. }
                | Block::NewPage
        )
    };
    sheet.blocks.iter().all(says)
}

fn entry(words: Words<'_>, sheet: &Sheet) -> HelpEntryView {
    HelpEntryView {
        id: sheet.id.clone(),
        title: words.bilingual(format!("sheet-{}-title", sheet.id), &sheet.title),
        about: words.bilingual(format!("sheet-{}-about", sheet.id), &sheet.about),
        cards: sheet.blocks.iter().any(|block| matches!(block, Block::Cards { .. })),
    }
}

fn part(words: Words<'_>, sheet: &Sheet, block: &Block) -> Option<HelpPartView> {
    let said = |lines| words.lines(&format!("sheet-{}", sheet.id), lines);
    match block {
        Block::Heading { title } => {
            let title = words.line(format!("sheet-{}-{}", sheet.id, title.id), &title.de, &title.en);
            Some(HelpPartView::Heading { title })
        }
        Block::Lines { lines } => Some(HelpPartView::Lines { lines: said(lines) }),
        Block::Note { lines } => Some(HelpPartView::Note { lines: said(lines) }),
        Block::Cards { lines, .. } => Some(HelpPartView::Cards { lines: said(lines) }),
        _ => None,
    }
}
