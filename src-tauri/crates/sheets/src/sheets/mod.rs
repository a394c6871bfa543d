//! The sheets themselves: what stands on each, from top to bottom. One sheet, one file.

pub(crate) mod cover;
pub(crate) mod exchange;
pub(crate) mod recovery;
pub(crate) mod register;
