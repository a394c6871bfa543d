//! How long nobody has done anything, on a clock that goes on while the machine sleeps.
//!
//! Apart because it is time and nothing else: a clock that stands still in sleep would leave a binder open on a laptop
//! that was carried away. Not here: what a lock does (see `lock`), and what counts as doing something (the page tells).

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Shortest time anybody can choose.
const SHORTEST: Duration = Duration::from_secs(5);
/// How long before the lock the countdown is shown, at most.
const NOTICE: Duration = Duration::from_secs(30);

/// How long a binder stays open on request.
const STAY: Duration = Duration::from_secs(20 * 60);

/// When somebody was last there.
pub struct Idle {
    state: Mutex<State>,
}

struct State {
    /// When somebody was last there.
    last: Duration,
    /// Until when the binder stays open whether or not somebody is.
    open_until: Option<Duration>,
}

/// What is due now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Nothing: somebody is there.
    Nothing,
    /// A countdown of so many seconds.
    Notice(u64),
    /// It stays open for so many seconds more.
    StaysOpen(u64),
    /// The lock.
    Lock,
}

impl Idle {
    /// Somebody is there at `now`.
    pub fn since(now: Duration) -> Self {
        Self { state: Mutex::new(State { last: now, open_until: None }) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Somebody is there at `now`.
    pub fn touch(&self, now: Duration) {
        self.state().last = now;
    }

    /// For a conversation over the papers: from `now` on, nobody being there does not lock for a while.
    pub fn stay_open(&self, now: Duration) {
        self.state().open_until = Some(now + STAY);
    }

    /// It locks again as usual when nobody is there; the time for that begins at `now`.
    pub fn stop_staying_open(&self, now: Duration) {
        *self.state() = State { last: now, open_until: None };
    }

    /// What is due at `now`, when the lock comes `after` so long without anybody.
    pub fn due(&self, now: Duration, after: Duration) -> Due {
        let after = after.max(SHORTEST);
        let mut state = self.state();
        if let Some(until) = state.open_until {
            let left = until.saturating_sub(now);
            if !left.is_zero() {
                return Due::StaysOpen(whole_seconds(left));
            }
            // Somebody was there as long as that; the usual time begins when it ended.
            *state = State { last: state.last.max(until), open_until: None };
        }
        let quiet = now.saturating_sub(state.last);
        let left = after.saturating_sub(quiet);
        if left.is_zero() {
            Due::Lock
        } else if left <= NOTICE.min(after / 2) {
            Due::Notice(whole_seconds(left))
        } else {
            Due::Nothing
        }
    }
}

/// Begun seconds count.
fn whole_seconds(left: Duration) -> u64 {
    left.as_millis().div_ceil(1000).try_into().unwrap_or(u64::MAX)
}

/// Time since the machine was started, sleep included.
#[cfg(target_os = "linux")]
pub fn now() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    Duration::new(now.tv_sec.try_into().unwrap_or(0), now.tv_nsec.try_into().unwrap_or(0))
}

/// Time since the program was started; on Windows and macOS this clock counts sleep or wakes the program before.
#[cfg(not(target_os = "linux"))]
pub fn now() -> Duration {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn first_a_countdown_then_the_lock() {
        let idle = Idle::since(at(1000));
        let due = |now| idle.due(at(now), at(300));
        assert_eq!(due(1000), Due::Nothing);
        assert_eq!(due(1269), Due::Nothing);
        assert_eq!(due(1270), Due::Notice(30));
        assert_eq!(due(1299), Due::Notice(1));
        assert_eq!(due(1300), Due::Lock);
        assert_eq!(due(90_000), Due::Lock, "after a night asleep");
        idle.touch(at(1299));
        assert_eq!(due(1300), Due::Nothing);
        assert_eq!(due(999), Due::Nothing, "a clock that goes back is nobody's absence");
    }

    #[test]
    fn short_times_leave_time_for_the_countdown() {
        let idle = Idle::since(at(0));
        assert_eq!(idle.due(at(29), at(60)), Due::Nothing);
        assert_eq!(idle.due(at(30), at(60)), Due::Notice(30));
        assert_eq!(idle.due(at(4), at(0)), Due::Notice(1));
        assert_eq!(idle.due(at(5), at(0)), Due::Lock);
    }

    #[test]
    fn it_stays_open_for_twenty_minutes_and_then_locks_as_usual() {
        let idle = Idle::since(at(0));
        idle.stay_open(at(100));
        assert_eq!(idle.due(at(100), at(300)), Due::StaysOpen(1200));
        assert_eq!(idle.due(at(1299), at(300)), Due::StaysOpen(1));
        // Nobody was there all the time: the countdown comes as after any other quiet while.
        assert_eq!(idle.due(at(1300), at(300)), Due::Nothing);
        assert_eq!(idle.due(at(1570), at(300)), Due::Notice(30));
        assert_eq!(idle.due(at(1600), at(300)), Due::Lock);
        // A machine that slept all night wakes up locked.
        idle.stay_open(at(2000));
        assert_eq!(idle.due(at(50_000), at(300)), Due::Lock);
        idle.stay_open(at(60_000));
        idle.stop_staying_open(at(60_010));
        assert_eq!(idle.due(at(60_010), at(300)), Due::Nothing);
        assert_eq!(idle.due(at(60_310), at(300)), Due::Lock, "ended by hand");
    }

    #[test]
    fn the_clock_goes_on() {
        let before = now();
        std::thread::sleep(Duration::from_millis(2));
        assert!(now() > before);
    }
}
