//! `ordner packs key` and `sign`: a key of one's own, and a region's folder as one signed file for a stick.
//!
//! The key and the signature are those of minisign, so that either can be made and checked with it too. Signing lives
//! here and nowhere below: a program that only keeps binders cannot make a signature.

use std::path::Path;

use minisign::{KeyPair, PublicKey, SecretKeyBox};
use ordner_binder::{PackSource, export};
use ordner_packs::{PackFile, Packs, over_shipped};
use serde_json::json;

use crate::output;
use crate::secrets::Secrets;
use crate::speech::Refusal;
use crate::verbs::Edge;

/// A key file has four lines.
const MOST_KEY_BYTES: u64 = 4096;

pub fn key(edge: &Edge<'_>, out: &Path) -> Result<(), Refusal> {
    if out.exists() {
        return Err(Refusal::Edge("error-cli-key-exists"));
    }
    let passphrase = edge.secrets.new_key_passphrase(edge.speech)?;
    let failed = |_| Refusal::Edge("error-cli-key-not-made");
    let pair = KeyPair::generate_encrypted_keypair(Some(passphrase)).map_err(failed)?;
    let secret = pair.sk.to_box(None).map_err(failed)?.into_string();
    export::save(out, &mut secret.as_bytes())?;
    let public = pair.pk.to_base64();
    if edge.json {
        output::json(&json!({ "key": out, "public": public }));
    } else {
        out!("{public}");
    }
    edge.speech.say("cli-packs-key-made", &[("name", &out.display().to_string())]);
    Ok(())
}

pub fn run(
    edge: &Edge<'_>,
    folder: &Path,
    key: &Path,
    comment: Option<String>,
    out: &Path,
) -> Result<(), Refusal> {
    let source = PackSource::read(folder)?;
    // Only what everybody's binder takes is worth a signature.
    let packs = Packs::check(over_shipped(source.files().to_vec()));
    if let Err(mistakes) = packs {
        for mistake in mistakes.iter() {
            edge.speech.refuse(&Refusal::from(mistake.clone()));
        }
        return Err(Refusal::Said);
    }
    let archive = PackFile::archive(source.files())?;
    let unusable = |_| Refusal::Edge("error-cli-key-not-usable");
    let text = Secrets::small_file(key, MOST_KEY_BYTES).ok_or(Refusal::Edge("error-cli-key-not-usable"))?;
    let secret = SecretKeyBox::from_string(&text).map_err(unusable)?;
    let passphrase = edge.secrets.key_passphrase(edge.speech)?;
    let secret = secret.into_secret_key(Some(passphrase)).map_err(unusable)?;
    let public = PublicKey::from_secret_key(&secret).map_err(unusable)?;
    let comment = comment.unwrap_or_else(|| edge.today.to_string());
    if comment.chars().any(char::is_control) {
        return Err(Refusal::Edge("error-cli-comment-not-one-line"));
    }
    let signature =
        minisign::sign(None, &secret, archive.as_bytes(), Some(&comment), None).map_err(unusable)?;
    let lines = |text: String| text.lines().map(|line| format!("{line}\n")).collect::<String>();
    let public_box = lines(public.to_box().map_err(unusable)?.into_string());
    let whole = format!("{public_box}{}{archive}", lines(signature.into_string()));
    // Read back before it is called signed.
    let pack = PackFile::read(whole.as_bytes())?;
    export::save(out, &mut whole.as_bytes())?;
    let (name, words) = (out.display().to_string(), pack.signer.words());
    if edge.json {
        output::json(&json!({ "file": out, "words": words, "files": pack.files.len() }));
    } else {
        out!("{words}");
    }
    edge.speech.say("cli-packs-signed", &[("name", &name), ("words", &words)]);
    Ok(())
}
