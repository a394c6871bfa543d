//! Medians, and the table they end in.

use std::time::{Duration, Instant};

/// One line of the table.
pub struct Row {
    /// What was done.
    pub work: String,
    /// Our median.
    pub ours: Option<Duration>,
    /// Who it is compared with.
    pub peer: String,
    /// Their median; none when not installed.
    pub theirs: Option<Duration>,
    /// The goal as in the design.
    pub goal: String,
}

/// All lines in order.
#[derive(Default)]
pub struct Table {
    rows: Vec<Row>,
}

impl Table {
    /// Adds a line.
    pub fn add(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// Writes the table as Markdown.
    pub fn print(&self) {
        println!("| work | ours ms | peer | peer ms | ratio | goal |\n|---|---:|---|---:|---:|---|");
        for row in &self.rows {
            let ms = |time: Option<Duration>| {
                time.map_or("not measured".to_owned(), |time| format!("{:.2}", time.as_secs_f64() * 1e3))
            };
            let ratio = match (row.ours, row.theirs) {
                (Some(ours), Some(theirs)) => format!("{:.3}", ours.as_secs_f64() / theirs.as_secs_f64()),
                _ => "–".to_owned(),
            };
            println!(
                "| {} | {} | {} | {} | {ratio} | {} |",
                row.work,
                ms(row.ours),
                row.peer,
                ms(row.theirs),
                row.goal
            );
        }
        if let Some(peak) = peak_memory_kib() {
            println!("\nPeak memory of this process over all of it: {} MiB", peak / 1024);
        }
    }
}

/// Peak resident memory of this process in KiB, as Linux tells it.
pub fn peak_memory_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// How long one call takes.
pub fn time(work: impl FnOnce()) -> Duration {
    let begin = Instant::now();
    work();
    begin.elapsed()
}

/// The middle of several times.
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// The time below which 95 of 100 lie.
pub fn percentile_95(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[(times.len() * 95 / 100).min(times.len() - 1)]
}
