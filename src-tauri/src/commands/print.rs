//! Sheets to print.

use ordner_binder::{PrintRequest as Sheets, Viewing};
use ordner_locale::LocaleError;
use tauri::AppHandle;

use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::session::today;
use crate::shell::work;
use crate::viewer;
use crate::views::{PrintRequest, SavedView};

/// Saves sheets as a PDF; none when the dialog was cancelled. Filled ones are remembered, so that later only what
/// changed need be printed.
#[tauri::command]
pub async fn print_sheets(app: AppHandle, request: PrintRequest) -> Result<Option<SavedView>, Error> {
    let filled = request.filled;
    let sheets = sheets(request)?;
    let asked = sheets.clone();
    let printed = work(&app, move |shell| {
        Ok(shell.session().binder()?.print(&asked, filled, today(), &shell.content)?)
    })
    .await?;
    let remembered = printed.sheets.clone();
    let saved = dialogs::save_pdf(&app, Title::SaveSheets, printed).await?;
    if filled && saved.is_some() {
        work(&app, move |shell| {
            let mut session = shell.session();
            // Whoever only looks writes nothing.
            let Ok(binder) = session.changing() else { return Ok(()) };
            Ok(binder.remember(&sheets, &remembered, today(), &shell.content)?)
        })
        .await?;
    }
    Ok(saved)
}

/// Lets the system's own viewer show sheets, from a private folder in memory that is emptied when the binder is locked.
#[tauri::command]
pub async fn view_sheets(app: AppHandle, request: PrintRequest) -> Result<SavedView, Error> {
    work(&app, move |shell| {
        let filled = request.filled;
        let name = format!("{}.pdf", shell.say("file-sheets"));
        let mut session = shell.session();
        let open = session.open()?;
        let printed = open.held.read().print(&sheets(request)?, filled, today(), &shell.content)?;
        // What was viewed before goes first.
        open.viewing = None;
        // Without a list of mounts nothing is known to lie in memory.
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        let viewing = Viewing::begin(shell.places.runtime.as_deref(), &mounts)?;
        let place = viewing.put(&name, &mut printed.pdf.as_slice())?;
        open.viewing = Some(viewing);
        viewer::show(&place)?;
        Ok(dialogs::saved(&place, u32::try_from(printed.pages).unwrap_or(u32::MAX)))
    })
    .await
}

fn sheets(request: PrintRequest) -> Result<Sheets, Error> {
    let languages: Result<_, LocaleError> = request.languages.iter().map(|tag| tag.parse()).collect();
    Ok(Sheets { sheets: request.sheets, languages: languages?, ..Sheets::default() })
}
