//! The wallet of numbers, and how names are written elsewhere. A doubtful number is told and kept.

use ordner_binder::{Number, Variant};
use ordner_rules::numbers::{Checked, grouped};
use tauri::AppHandle;

use crate::error::Error;
use crate::shell::{change, work};
use crate::views::{
    Handle, NumberKindView, NumberRequest, NumberView, VariantRequest, VariantView, WalletView,
};
use crate::words::Words;

/// All numbers and spellings, and which kinds of number there are.
#[tauri::command]
pub async fn wallet(app: AppHandle) -> Result<WalletView, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let kinds = words.packs.numbers().iter().map(|kind| NumberKindView {
            id: kind.id.clone(),
            name: words.spoken(&kind.name_line()),
            stands_on: words.spoken(&kind.stands_on_line()),
            fact: words.fact(&kind.fact),
        });
        let numbers = binder.numbers()?;
        let variants = binder.variants()?;
        Ok(WalletView {
            kinds: kinds.collect(),
            numbers: numbers.into_iter().map(|(id, one)| number(words, id, one)).collect(),
            variants: variants.into_iter().map(|(id, one)| variant(id, one)).collect(),
        })
    })
    .await
}

/// Keeps a number, whatever its check digits say.
#[tauri::command]
pub async fn save_number(app: AppHandle, request: NumberRequest) -> Result<NumberView, Error> {
    change(&app, move |shell| {
        let NumberRequest { id, kind, value, person, paper } = request;
        let mut session = shell.session();
        let binder = session.changing()?;
        let known = Some(id.as_str()).filter(|id| !id.is_empty());
        let before = known.map(|id| binder.number(id)).transpose()?;
        let document = before.and_then(|(_, number)| number.document);
        let number = Number { kind, value, person: given(person), paper: given(paper), document };
        let (id, number) = binder.save_number(known, number, &shell.content)?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        Ok(self::number(words, id, number))
    })
    .await
}

/// Removes a number.
#[tauri::command]
pub async fn remove_number(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| Ok(shell.session().changing()?.remove_number(&request.id).map(drop)?)).await
}

/// Keeps a spelling.
#[tauri::command]
pub async fn save_variant(app: AppHandle, request: VariantRequest) -> Result<VariantView, Error> {
    change(&app, move |shell| {
        let VariantRequest { id, of, value, person, paper } = request;
        let mut session = shell.session();
        let binder = session.changing()?;
        let known = Some(id.as_str()).filter(|id| !id.is_empty());
        let before = known.map(|id| binder.variant(id)).transpose()?;
        let document = before.and_then(|(_, variant)| variant.document);
        let written = Variant { of, value, person: given(person), paper: given(paper), document };
        let (id, written) = binder.save_variant(known, written)?;
        Ok(variant(id, written))
    })
    .await
}

/// Removes a spelling.
#[tauri::command]
pub async fn remove_variant(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| Ok(shell.session().changing()?.remove_variant(&request.id).map(drop)?)).await
}

fn given(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn number(words: Words<'_>, id: String, number: Number) -> NumberView {
    let kind = words.packs.numbers().iter().find(|kind| kind.id == number.kind);
    let (check, said) = match number.checked(words.packs) {
        Checked::Fits => ("fits", "number-fits".to_owned()),
        Checked::NotChecked => ("not-checked", "number-not-checked".to_owned()),
        Checked::Doubtful(doubt) => {
            let why: &'static str = doubt.into();
            ("doubtful", format!("number-doubt-{why}"))
        }
    };
    NumberView {
        id,
        name: match kind {
            Some(kind) => words.spoken(&kind.name_line()),
            // A kind of a pack that is no longer there.
            None => words.said("number-kind-unknown"),
        },
        shown: grouped(kind.and_then(|kind| kind.check), &number.value),
        check: check.to_owned(),
        said: words.said(&said),
        kind: number.kind,
        value: number.value,
        person: number.person,
        paper: number.paper,
    }
}

fn variant(id: String, variant: Variant) -> VariantView {
    VariantView { id, of: variant.of, value: variant.value, person: variant.person, paper: variant.paper }
}
