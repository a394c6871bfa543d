//! Sheets to print.

use ordner_binder::PrintRequest as Sheets;
use ordner_locale::LocaleError;
use tauri::AppHandle;

use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::session::today;
use crate::shell::work;
use crate::views::{PrintRequest, SavedView};

/// Saves sheets as a PDF; none when the dialog was cancelled.
#[tauri::command]
pub async fn print_sheets(app: AppHandle, request: PrintRequest) -> Result<Option<SavedView>, Error> {
    let printed = work(&app, move |shell| {
        let languages: Result<_, LocaleError> = request.languages.iter().map(|tag| tag.parse()).collect();
        let sheets = Sheets { sheets: request.sheets, languages: languages?, status: None };
        Ok(shell.session().binder()?.print(&sheets, request.filled, today(), &shell.content)?)
    })
    .await?;
    dialogs::save_pdf(&app, Title::SaveSheets, printed).await
}
