//! Letters: what makes a filed paper one, and the slip to take along to advice.

use ordner_binder::{Letter, PrintRequest};
use tauri::AppHandle;

use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::session::today;
use crate::shell::{change, work};
use crate::views::{DocumentView, Handle, LetterRequest, LetterView, SavedView};
use crate::words;

/// The sheet that goes along with one letter.
const SLIP: &str = "letter-slip";

/// Writes down what is known of a letter; the core reckons its day.
#[tauri::command]
pub async fn write_letter(app: AppHandle, request: LetterRequest) -> Result<DocumentView, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let letter = |view: LetterView| Letter {
            way: view.way,
            envelope: view.envelope,
            arrived: view.arrived,
            rule: view.rule,
            period: view.period,
            due: None,
            done: view.done,
            envelope_photo: view.envelope_photo,
        };
        let document =
            binder.write_letter(&request.id, request.letter.map(letter), today(), &shell.content)?;
        Ok(words::document(&request.id, &document, binder.packs(&shell.content)))
    })
    .await
}

/// Saves the slip of a letter as a PDF; none when the dialog was cancelled.
#[tauri::command]
pub async fn print_slip(app: AppHandle, request: Handle) -> Result<Option<SavedView>, Error> {
    let printed = work(&app, move |shell| {
        let wanted = PrintRequest {
            sheets: vec![SLIP.to_owned()],
            letter: Some(request.id),
            ..PrintRequest::default()
        };
        Ok(shell.session().binder()?.print(&wanted, true, today(), &shell.content)?)
    })
    .await?;
    dialogs::save_pdf(&app, Title::SaveSheets, printed).await
}
