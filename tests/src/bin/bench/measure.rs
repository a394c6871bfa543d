//! Medians, peaks of memory, and the table they end in.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What was measured.
#[derive(Clone, Copy)]
pub enum Figure {
    /// How long it took.
    Time(Duration),
    /// How much memory it needed at most, in KiB.
    Memory(u64),
}

impl From<Duration> for Figure {
    fn from(time: Duration) -> Self {
        Self::Time(time)
    }
}

impl Figure {
    /// In the unit of its kind: milliseconds or MiB.
    #[expect(clippy::cast_precision_loss, reason = "some MiB")]
    fn value(self) -> f64 {
        match self {
            Self::Time(time) => time.as_secs_f64() * 1e3,
            Self::Memory(kib) => kib as f64 / 1024.0,
        }
    }

    fn unit(self) -> &'static str {
        match self {
            Self::Time(_) => "ms",
            Self::Memory(_) => "MiB",
        }
    }
}

/// One line of the table.
pub struct Row {
    /// What was done.
    pub work: String,
    /// Our median.
    pub ours: Option<Figure>,
    /// Who it is compared with.
    pub peer: String,
    /// Their median; none when not installed.
    pub theirs: Option<Figure>,
    /// The goal as in the design.
    pub goal: String,
}

/// A line of the table; what is not there was not measured.
pub fn row(
    work: &str,
    ours: Option<impl Into<Figure>>,
    peer: &str,
    theirs: Option<impl Into<Figure>>,
    goal: &str,
) -> Row {
    let (ours, theirs) = (ours.map(Into::into), theirs.map(Into::into));
    Row { work: work.to_owned(), ours, peer: peer.to_owned(), theirs, goal: goal.to_owned() }
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
        println!("| work | ours | peer | theirs | ratio | goal |\n|---|---:|---|---:|---:|---|");
        for row in &self.rows {
            let text = |figure: Option<Figure>| {
                figure.map_or("not measured".to_owned(), |figure| {
                    format!("{:.2} {}", figure.value(), figure.unit())
                })
            };
            let ratio = match (row.ours, row.theirs) {
                (Some(ours), Some(theirs)) => format!("{:.3}", ours.value() / theirs.value()),
                _ => "–".to_owned(),
            };
            println!(
                "| {} | {} | {} | {} | {ratio} | {} |",
                row.work,
                text(row.ours),
                row.peer,
                text(row.theirs),
                row.goal
            );
        }
    }
}

/// By how many KiB the work made this process grow at its peak, as Linux tells it.
pub fn growth(work: impl FnOnce()) -> Option<Figure> {
    let read = |name: &str| {
        let status = std::fs::read_to_string("/proc/self/status").ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix(name).map(str::to_owned))?;
        line.split_whitespace().next()?.parse::<u64>().ok()
    };
    // The peak counts anew from here.
    let mut peak = std::fs::File::options().write(true).open("/proc/self/clear_refs").ok()?;
    std::io::Write::write_all(&mut peak, b"5").ok()?;
    let before = read("VmRSS:")?;
    work();
    Some(Figure::Memory(read("VmHWM:")?.saturating_sub(before)))
}

/// Peak memory of another program, given a line on its standard input; nothing if it fails.
pub fn peak_of(program: &Path, words: &[&str], typed: &str) -> Option<Figure> {
    const WATCH: &str = "import resource,subprocess,sys\n\
        done = subprocess.run(sys.argv[2:], input=sys.argv[1].encode(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n\
        print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss if done.returncode == 0 else '')";
    let output = Command::new("python3")
        .args(["-c", WATCH, typed])
        .arg(program)
        .args(words)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok().map(Figure::Memory)
}

/// How long one call takes.
pub fn time(work: impl FnOnce()) -> Duration {
    let begin = Instant::now();
    work();
    begin.elapsed()
}

/// The middle of several times; nothing if there are none.
pub fn middle(mut times: Vec<Duration>) -> Option<Duration> {
    times.sort();
    times.get(times.len() / 2).copied()
}

/// The time below which 95 of 100 lie.
pub fn percentile_95(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[(times.len() * 95 / 100).min(times.len() - 1)]
}
