//! Reading a register's number or letter as people type it.

use ordner_packs::{Packs, RegisterId};

use crate::BinderError;

/// The register people mean by `1`, `01`, `A` or `a`.
///
/// # Errors
/// [`BinderError::NoSuchRegister`].
pub fn register_id(packs: &Packs, typed: &str) -> Result<RegisterId, BinderError> {
    let plain = typed.trim().trim_start_matches('0').to_lowercase();
    packs
        .registers()
        .iter()
        .find(|register| register.id.0 == plain)
        .map(|register| register.id.clone())
        .ok_or_else(|| BinderError::NoSuchRegister { name: typed.chars().take(40).collect() })
}
