//! The journeys of the people this program is for, each with the conditions under which it fails, and the tests that would
//! notice. Names without a place are tests of this program; the others say whose they are.
//!
//! **R1 The yellow envelope.** Fails if
//! - the day is counted from the letter's own date: `a_yellow_envelope_gives_a_day_only_from_its_own_date`,
//!   binder `a_day_is_never_reckoned_from_the_date_of_the_letter`
//! - it needs a network: `the_whole_story_calls_only_its_driver`, `no_way_leads_out_of_the_window`
//! - Arabic digits or layout are broken: `a_yellow_envelope_gives_a_day_only_from_its_own_date`,
//!   sheets `three_languages_keep_the_rules_also_from_right_to_left`, `arabic_and_umlauts_copy_out_as_they_were_put_in`
//! - the next person sees a thumbnail, a recent file or a name: `papers_come_by_dialog_and_by_hand`,
//!   `nothing_is_left_in_the_clear`, `a_stolen_laptop_tells_nothing`
//! - it cannot be gone with keys alone: `a_yellow_envelope_by_keys_alone`
//!
//! **R2 The first appointment.** Fails if
//! - the list has more than one page, the Jobcenter is proposed before the ending notice without a warning, or the receipt
//!   cannot be recorded: `a_first_appointment_from_the_path_to_the_receipt`
//!
//! **R3 From Dresden to Leipzig.** Fails if
//! - papers move to another tab, numbers of Dresden stay on new sheets, or all must be printed again:
//!   `another_city_changes_addresses_and_no_paper`
//! - an old sheet is not named for taking out: `only_what_changed_says_which_old_sheet_to_take_out`
//! - an office does not get its letter with its number: sheets `every_office_that_gave_a_number_gets_a_letter`
//!
//! **R4 The forgotten password.** Fails if
//! - one person alone holds enough, the sheets tell whose they are, or e-mail or phone is asked for:
//!   `two_of_three_shares_bring_a_lost_passphrase_back`, sheets `the_sheet_of_a_share_names_neither_a_person_nor_the_binder`
//! - the code on paper does not open it: `a_lost_passphrase_is_not_a_lost_binder`
//! - the hint tells a word: `a_locked_binder_tells_its_owner_what_they_wished`
//!
//! **R5 The wrong hands.** Fails if
//! - register 9 is seen by others: `a_first_appointment_from_the_path_to_the_receipt` (everything private is shut),
//!   sheets `an_office_gets_nothing_private_and_the_person_is_told`
//! - printing keeps a copy: `what_another_program_shows_goes_with_the_lock_and_with_the_guest`, `nothing_is_left_in_the_clear`
//! - names of files tell something: `a_stolen_laptop_tells_nothing`, `names_of_files_tell_nothing`
//! - one binder tells of another: `binders_on_one_laptop_tell_nothing_of_each_other`
//! - it stays open: `escape_twice_locks_at_once_and_nothing_is_held`, `it_locks_when_nobody_is_there`,
//!   `sleep_the_locked_screen_and_the_lid_lock`
//! - "do not phone" is missing on paper for offices: `an_office_gets_no_number_that_nobody_should_phone`
//!
//! **V1 A register for a client.** Fails if
//! - a temporary PDF is left, margins are cut, or grey swallows words: `a_guest_prints_and_leaves_nothing`
//! - boxes are printed where a font lacks a sign: sheets `a_character_without_a_glyph_is_refused_by_name`
//!
//! **V2 Going along.** Fails if
//! - the note takes more than a page for each side, or the companion needs a copy of the person's data:
//!   `a_first_appointment_from_the_path_to_the_receipt`
//!
//! **V3 The workshop.** Fails if
//! - the invented person, or a letter to practise with, can be taken for a real one:
//!   `binders_on_one_laptop_tell_nothing_of_each_other`, sheets `a_sample_says_so_on_every_page`,
//!   `every_letter_to_practise_with_says_that_it_is_invented`
//! - there are not fourteen letters, or they come into a binder by themselves: sheets `sets_apart_are_printed_by_their_name_only`,
//!   `hours_pass_the_threshold_of_the_town_and_a_case_keeps_its_name` (chosen and printed from a page of their own)
//! - binders on one laptop reveal each other: `binders_on_one_laptop_tell_nothing_of_each_other`
//!
//! **V4 A photo at ten in the evening.** Fails if
//! - a volunteer is led to keep other people's letters:
//!   `a_letter_seen_by_somebody_else_is_told_apart_and_nothing_stays`, cli `a_letter_that_nobody_files_is_told_apart_and_leaves_nothing`
//!
//! **V5 Looking for a flat, and handing over the role.** Fails if
//! - the family depends on the helper's laptop: `a_backup_brings_the_binder_back`,
//!   cli `who_stops_helping_goes_below_and_the_deputy_comes_first`
//! - somebody who stopped still has access: `somebody_else_gets_access_and_loses_it`
//!
//! **C1 The first talk.** Fails if
//! - a field must be filled, or the adviser must make a record of the client:
//!   `a_first_talk_needs_no_field_and_ends_with_dates_on_the_first_page`
//! - traces stay on the adviser's machine: `a_handover_goes_from_one_table_to_the_next`, `nothing_is_left_in_the_clear`
//!
//! **C2 The handover.** Fails if
//! - anything goes over a network: `the_program_never_calls_out`, `no_way_leads_out_of_the_window`
//! - internal notes travel, the file opens without its code, or paper does not suffice:
//!   `a_handover_goes_from_one_table_to_the_next`, binder `ordinary_programs_open_it`, `one_of_two_hundred_tells_nothing_of_the_others`
//!
//! **C3 The case conference.** Fails if
//! - a rare combination tells who it is without a warning, or what the round advised tells a name:
//!   `hours_pass_the_threshold_of_the_town_and_a_case_keeps_its_name`
//!
//! **C4 Asking for hours.** Fails if
//! - hours leave the binder, or the threshold stands in the program: `hours_pass_the_threshold_of_the_town_and_a_case_keeps_its_name`
//! - the result has more than one page: `hours_pass_the_threshold_of_the_town_and_a_case_keeps_its_name`,
//!   cli `hours_stand_beside_the_threshold_of_the_town_and_of_no_other`
//!
//! **C5 At the counter.** Fails if
//! - the page shows more than was asked: `a_private_paper_is_left_out_by_name_until_it_is_ticked`,
//!   `a_first_appointment_from_the_path_to_the_receipt` (one German page, a receipt, the papers that were asked for),
//!   sheets `a_set_holds_only_what_its_reader_needs`, `a_square_says_what_the_page_says_and_only_where_it_was_asked_for`
//! - its German is not that of offices, or it is not understood without the program: sheets
//!   `the_sheets_an_office_sees_most_are_as_reviewed` (read by people, kept as text)
//!
//! Not in the window, and so in no test of it: the state of an offer of a flat (V5), which is a sheet of paper, kept as text with
//! the others. In no test: typing a printed state back in two minutes, which only people with
//! a clock can try. That no rights of installation are needed (V1) is tried by `cargo xtask package --try`.

use std::collections::BTreeSet;
use std::path::Path;

use crate::harness::marks;

/// The table above.
const TABLE: &str = include_str!("journeys.rs");

/// The names of all tests of the project: functions below an attribute.
fn tests() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["../tests", "crates", "src"].map(|folder| root.join(folder));
    let files = folders.iter().flat_map(|folder| marks::files(folder));
    let sources = files.filter(|file| file.extension().is_some_and(|ending| ending == "rs"));
    let texts = sources.filter_map(|file| std::fs::read_to_string(file).ok());
    let named = |text: String| -> Vec<String> {
        let behind = text.split("#[test]").skip(1);
        behind.filter_map(|rest| Some(rest.split_once("fn ")?.1.split_once('(')?.0.to_owned())).collect()
    };
    texts.flat_map(named).collect()
}

#[test]
fn every_condition_is_asserted_by_a_test_there_is() {
    let tests = tests();
    let table: Vec<&str> = TABLE.lines().map_while(|line| line.strip_prefix("//!")).collect();
    let table = table.join(" ");
    let (table, _) = table.split_once("Not in the window").expect("what is open");
    let journeys: Vec<&str> = table.split("**").skip(1).step_by(2).collect();
    let ids: Vec<&str> = journeys.iter().filter_map(|title| title.split(' ').next()).collect();
    let all = ["R1", "R2", "R3", "R4", "R5", "V1", "V2", "V3", "V4", "V5", "C1", "C2", "C3", "C4", "C5"];
    assert_eq!(ids, all);
    let conditions: Vec<&str> = table.split(" - ").skip(1).collect();
    for condition in &conditions {
        let named: Vec<&str> = condition.split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty(), "nothing asserts that {condition}");
        let missing: Vec<_> = named.iter().filter(|name| !tests.contains(**name)).collect();
        assert!(missing.is_empty(), "no such test: {missing:?}");
    }
    assert!(conditions.len() > 30, "{} conditions", conditions.len());
}
