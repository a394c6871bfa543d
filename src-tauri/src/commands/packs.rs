//! The packs of the binder: which city it is for, and pack files from a stick.
//!
//! A chosen file is read once and kept until the person said whether its signer is trusted: what was shown is what is
//! taken in, whatever happens to the stick meanwhile.

use ordner_binder::{OwnPack, PackSource, Trust};
use ordner_packs::{Change, ChangeKind, Pack};
use tauri::AppHandle;

use crate::dialogs;
use crate::error::{Error, WindowError};
use crate::session::today;
use crate::shell::{change, work};
use crate::views::{
    ChangeView, ChosenPackView, FieldChangeView, Handle, LineView, OwnPackView, PacksView, RegionView,
    RegisterChangesView, TrustRequest,
};
use crate::words::Words;

/// Which packs the binder has, and which it uses.
#[tauri::command]
pub async fn packs(app: AppHandle) -> Result<PacksView, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let own = binder.own_packs()?;
        // The cities first, the widest region last.
        let mut packs: Vec<&Pack> = words.packs.packs().iter().collect();
        packs.sort_by_key(|pack| std::cmp::Reverse(pack.lineage.len()));
        let region = |pack: &&Pack| RegionView {
            id: pack.id.clone(),
            name: words.spoken(&pack.name_line()),
            stand: pack.stand.to_string(),
            stale: words.is_old(pack.stand),
            contacts: u32::try_from(pack.own_contacts().len()).unwrap_or(u32::MAX),
            own: own.iter().find(|(id, _)| *id == pack.id).map(|(_, own)| own_pack(words, own)),
        };
        let refused = binder.refused_packs().and_then(|mistakes| mistakes.iter().next());
        let refused = refused.map(|mistake| ordner_binder::Error::from(mistake.clone()));
        Ok(PacksView {
            city: words.pack.id.clone(),
            regions: packs.iter().map(region).collect(),
            refused: refused.and_then(|error| serde_json::to_value(error).ok()),
        })
    })
    .await
}

/// Uses another region from now on; what is different on its sheets.
#[tauri::command]
pub async fn choose_region(app: AppHandle, request: Handle) -> Result<Vec<RegisterChangesView>, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let changes = binder.choose_pack(&request.id, &shell.content)?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        Ok(by_register(words, &changes))
    })
    .await
}

/// Reads a pack file chosen in a dialog and says what it would make different; none when cancelled.
#[tauri::command]
pub async fn choose_pack_file(app: AppHandle) -> Result<Option<ChosenPackView>, Error> {
    work(&app, |shell| Ok(shell.session().changing().map(drop)?)).await?;
    let Some(place) = dialogs::pick_pack(&app).await else { return Ok(None) };
    work(&app, move |shell| {
        let source = PackSource::read(&place)?;
        let PackSource::Signed(pack) = &source else {
            return Err(ordner_binder::BinderError::PackNotSigned.into());
        };
        let mut session = shell.session();
        let open = session.open()?;
        let binder = open.changing()?;
        let preview = binder.preview_pack(&source, &shell.content)?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let view = ChosenPackView {
            regions: preview.regions.iter().map(|id| new_name(words, id)).collect(),
            comment: pack.comment.clone(),
            known: binder.knows_signer(&pack.signer)?,
            changes: by_register(words, &preview.changes),
        };
        open.chosen_pack = Some(source);
        Ok(Some(view))
    })
    .await
}

/// Takes in the pack file that was chosen.
#[tauri::command]
pub async fn take_in_pack(app: AppHandle, request: TrustRequest) -> Result<(), Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let open = session.open()?;
        let source = open.chosen_pack.clone().ok_or(WindowError::NoPackChosen)?;
        let trust = request.words.as_deref().map_or(Trust::Known, Trust::Words);
        open.changing()?.take_in_pack(&source, trust, today(), &shell.content)?;
        open.chosen_pack = None;
        Ok(())
    })
    .await
}

/// A region that is new to the binder is named by its id.
fn new_name(words: Words<'_>, id: &str) -> LineView {
    match words.packs.pack(id) {
        Ok(pack) => words.spoken(&pack.name_line()),
        Err(_) => words.penned(&|_| id.to_owned()),
    }
}

fn own_pack(words: Words<'_>, own: &OwnPack) -> OwnPackView {
    OwnPackView {
        comment: own.comment.clone(),
        since: own.since.to_string(),
        changes: by_register(words, &own.changes),
    }
}

/// Changes come register by register.
fn by_register(words: Words<'_>, changes: &[Change]) -> Vec<RegisterChangesView> {
    let groups = changes.chunk_by(|one, next| one.register == next.register);
    groups
        .filter_map(|group| {
            let register = words.packs.register(&group.first()?.register)?;
            Some(RegisterChangesView {
                register: register.id.0.clone(),
                title: words.title(register),
                changes: group.iter().map(|one| told(words, one)).collect(),
            })
        })
        .collect()
}

fn told(words: Words<'_>, change: &Change) -> ChangeView {
    let kind = match change.kind {
        ChangeKind::Added => "added",
        ChangeKind::Changed => "changed",
        ChangeKind::Checked => "checked",
        ChangeKind::Retired => "retired",
        ChangeKind::Removed => "removed",
        ChangeKind::Renamed => "renamed",
    };
    let fields = change.differences.iter().map(|one| FieldChangeView {
        field: words.said(&format!("pack-field-{}", one.field)),
        from: one.from.as_ref().map(|text| words.bilingual(String::new(), text)),
        to: one.to.as_ref().map(|text| words.bilingual(String::new(), text)),
    });
    ChangeView {
        kind: kind.to_owned(),
        said: words.said(&format!("pack-change-{kind}")),
        name: change.name.clone(),
        fields: fields.collect(),
    }
}
