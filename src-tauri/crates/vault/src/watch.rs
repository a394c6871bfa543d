//! How far a long piece of work has come, and whether it may go on.
//!
//! Apart because work and window run on different threads: the work counts the bytes it has been through, whoever
//! watches reads the count and can stop it. Stopped work ends like work on a failing disk: with an error, and with
//! nothing half done left behind. Not here: how often anybody looks.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Shared by all its clones. An open binder has one for its life; so do the papers on their way into it.
#[derive(Debug, Clone, Default)]
pub struct Watch(Arc<State>);

#[derive(Debug, Default)]
struct State {
    done: AtomicU64,
    of: AtomicU64,
    stopped: AtomicBool,
}

/// What an interrupted read says, so that it can be told from a failing disk.
#[derive(Debug, thiserror::Error)]
#[error("stopped")]
pub(crate) struct Stopped;

impl Watch {
    /// Begins to count anew, up to `of` bytes.
    pub fn begin(&self, of: u64) {
        self.0.done.store(0, Ordering::Relaxed);
        self.0.of.store(of, Ordering::Relaxed);
    }

    /// Ends the work at its next step, and whatever is begun before [`Watch::resume`].
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::Relaxed);
    }

    /// Work may go on again.
    pub fn resume(&self) {
        self.0.stopped.store(false, Ordering::Relaxed);
    }

    /// True once the work was to stop.
    pub fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::Relaxed)
    }

    /// Bytes done, and how many there are to do.
    pub fn seen(&self) -> (u64, u64) {
        (self.0.done.load(Ordering::Relaxed), self.0.of.load(Ordering::Relaxed))
    }

    /// True for a clone of the same watch.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Counts what is read through it.
    pub fn over<R: Read>(&self, source: R) -> impl Read {
        Counted { source, watch: self.clone() }
    }

    pub(crate) fn step(&self, bytes: u64) -> io::Result<()> {
        self.0.done.fetch_add(bytes, Ordering::Relaxed);
        if self.is_stopped() { Err(io::Error::other(Stopped)) } else { Ok(()) }
    }
}

struct Counted<R> {
    source: R,
    watch: Watch,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.watch.step(read as u64)?;
        Ok(read)
    }
}
