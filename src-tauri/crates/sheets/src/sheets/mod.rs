//! The sheets themselves: what stands on each, from top to bottom. One sheet, one file.

pub(crate) mod contact_check;
pub(crate) mod cover;
pub(crate) mod recovery;
pub(crate) mod register;
