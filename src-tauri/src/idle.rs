//! How long nobody has done anything, on a clock that goes on while the machine sleeps.
//!
//! Apart because it is time and nothing else: a clock that stands still in sleep would leave a binder open on a laptop
//! that was carried away. Not here: what a lock does (see `lock`), and what counts as doing something (the page tells).

use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;

/// Shortest time anybody can choose.
const SHORTEST: Duration = Duration::from_secs(5);
/// How long before the lock the countdown is shown, at most.
const NOTICE: Duration = Duration::from_secs(30);

/// When somebody was last there.
pub struct Idle {
    last: Mutex<Duration>,
}

/// What is due now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Nothing: somebody is there.
    Nothing,
    /// A countdown of so many seconds.
    Notice(u64),
    /// The lock.
    Lock,
}

impl Idle {
    /// Somebody is there at `now`.
    pub fn since(now: Duration) -> Self {
        Self { last: Mutex::new(now) }
    }

    /// Somebody is there at `now`.
    pub fn touch(&self, now: Duration) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }

    /// What is due at `now`, when the lock comes `after` so long without anybody.
    pub fn due(&self, now: Duration, after: Duration) -> Due {
        let after = after.max(SHORTEST);
        let quiet = now.saturating_sub(*self.last.lock().unwrap_or_else(PoisonError::into_inner));
        let left = after.saturating_sub(quiet);
        if left.is_zero() {
            Due::Lock
        } else if left <= NOTICE.min(after / 2) {
            Due::Notice(left.as_millis().div_ceil(1000).try_into().unwrap_or(0))
        } else {
            Due::Nothing
        }
    }
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
    fn the_clock_goes_on() {
        let before = now();
        std::thread::sleep(Duration::from_millis(2));
        assert!(now() > before);
    }
}
