//! T1: clocks that are wrong, jump, or stand still; days that have 23 or 25 hours.

use std::sync::atomic::{AtomicI64, Ordering};

use ordner_binder::{Binder, OpenedBinder};
use ordner_tests::*;
use ordner_vault::{Secret, Surroundings};

use crate::story::*;

static MOMENT: AtomicI64 = AtomicI64::new(0);

fn at_moment() -> Surroundings {
    Surroundings { now: || MOMENT.load(Ordering::Relaxed), ..surroundings() }
}

/// 40 moments, in an order that jumps: each writes one change, and the last written is the one that counts.
#[test]
fn forty_wrong_clocks_reorder_nothing() {
    const DAY: i64 = 86_400_000;
    let day = |text: &str| {
        let day: chrono::NaiveDate = text.parse().unwrap();
        day.and_hms_opt(0, 59, 59).unwrap().and_utc().timestamp_millis()
    };
    let mut moments = vec![0, -1, i64::MIN, i64::MAX, 1, -DAY * 365 * 50];
    for text in
        ["1970-01-01", "1999-12-31", "2000-01-01", "2026-11-22", "2038-01-19", "2038-01-20", "2106-02-07"]
    {
        moments.extend([day(text), day(text) + DAY, day(text) - DAY]);
    }
    // Summer time ends and begins in Berlin: an hour comes twice, an hour is missing.
    for text in ["2026-10-25", "2026-03-29", "2027-03-28"] {
        moments.extend([day(text), day(text) + 3_600_000, day(text) - 3_600_000, day(text) + 7_200_000]);
    }
    moments.push(day("2026-11-22"));
    assert_eq!(moments.len(), 40);
    let home = story().before(12);
    let desk = Desk::at(home.path()).unwrap();
    let passphrase = old_passphrase();
    for (k, moment) in moments.iter().enumerate() {
        MOMENT.store(*moment, Ordering::Relaxed);
        let opened = Binder::open_remembered(
            &desk.binder(),
            Secret::Passphrase(&passphrase),
            &desk.memory(),
            at_moment(),
        );
        let OpenedBinder::Current(mut binder) = opened.unwrap_or_else(|error| panic!("{moment}: {error:?}"))
        else {
            panic!("{moment}: a clock made the binder look old")
        };
        let k = k * 3 + 1;
        endless_step(&desk, &mut binder, k).unwrap();
        assert_eq!(endless_state(&binder).unwrap().0, k, "{moment}: another change won");
        assert_eq!(binder.verify().unwrap().findings, [], "{moment}");
        binder.lock().unwrap();
    }
    let (binder, _) = desk.open().unwrap();
    assert_eq!(endless_state(&binder).unwrap().0, 39 * 3 + 1);
    println!("T1: 40 clocks, the last change won each time, no alarm");
}

/// Dates on papers are days of the calendar: no zone and no clock moves them.
#[test]
fn dates_of_papers_do_not_move() {
    let home = story().before(24);
    let desk = Desk::at(home.path()).unwrap();
    let (binder, _) = desk.open().unwrap();
    let dates: Vec<_> = binder.documents().filter_map(|(_, document)| document.valid_until).collect();
    assert_eq!(dates, vec![today().into(); 2]);
}
