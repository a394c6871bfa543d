//! The sheets themselves: what stands on each, from top to bottom. One sheet, one file.
//!
//! Most sheets are data and set by `form`; code has only what no list of blocks can say.

pub(crate) mod calendar;
pub(crate) mod contact_check;
pub(crate) mod contents;
pub(crate) mod cover;
pub(crate) mod exchange;
pub(crate) mod experiences;
pub(crate) mod form;
pub(crate) mod front;
pub(crate) mod letter;
pub(crate) mod mini_book;
pub(crate) mod office_letter;
pub(crate) mod path;
pub(crate) mod recovery;
pub(crate) mod register;
pub(crate) mod spine;
pub(crate) mod square;
pub(crate) mod wallet_card;
pub(crate) mod word_cards;
