//! What this process and the ones it starts may leak: decided in the first lines of `main`, before any thread.
//!
//! Apart because it is the only file that decides about the environment. Some of it is read by libraries before `main`
//! begins (how memory is given back), so the program starts itself once more, in the same process, with everything set.
//! Not here: the window's own rules (see `window` and the content security policy).

#[cfg(target_os = "linux")]
use std::{
    ffi::OsString,
    os::unix::process::CommandExt,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// Who started the program again: itself, in this very process.
#[cfg(target_os = "linux")]
const AGAIN: &str = "ORDNER_STARTED_AGAIN";
/// Forces WebKit's pages into bubblewrap: their own mounts, processes and no network.
#[cfg(target_os = "linux")]
const SANDBOX: &str = "WEBKIT_FORCE_SANDBOX";
/// What the C library reads of memory. Freed memory is overwritten at once, also small pieces, which would otherwise wait
/// unwiped in a list of their own: GTK's copies of what the page was told would outlive a lock there (measured).
#[cfg(target_os = "linux")]
const MEMORY: (&str, &str) = ("GLIBC_TUNABLES", "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0");

/// No memory dumps, no debugger of the same account, files for the person only, freed memory wiped, WebKit in its
/// sandbox. False where the system forbids that last one.
pub fn process() -> bool {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit, umask};
        // Neither can fail in a way the person could mend; the window tests read them back.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
        umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let process = std::process::id().to_string();
        // The number tells it from a mark that came from somewhere else.
        if std::env::var_os(AGAIN).is_none_or(|mark| *mark != *process) {
            start_again(&process);
            // It could not, which no system we know does: then as without a sandbox.
            return false;
        }
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
        keep_memory_to_ourselves();
        std::env::var_os(SANDBOX).is_some_and(|forced| forced == "1")
    }
    // Other systems bring their own.
    #[cfg(not(target_os = "linux"))]
    true
}

/// Becomes the same program with another environment; returns only when that fails.
#[cfg(target_os = "linux")]
fn start_again(process: &str) {
    let Ok(program) = std::env::current_exe() else { return };
    let mut arguments = std::env::args_os();
    let name = arguments.next().unwrap_or_else(|| OsString::from("mein-ordner"));
    let mut again = Command::new(program);
    again.arg0(name).args(arguments).env(AGAIN, process).env(MEMORY.0, MEMORY.1);
    again.env(SANDBOX, if sandbox_works() { "1" } else { "0" });
    // Nobody drives or inspects the window from outside.
    let inspected = std::env::vars_os().map(|(name, _)| name).filter(|name| {
        name.to_str()
            .is_some_and(|name| name.starts_with("WEBKIT_INSPECTOR") || name == "TAURI_WEBVIEW_AUTOMATION")
    });
    if !cfg!(feature = "e2e") {
        inspected.for_each(|name| {
            again.env_remove(name);
        });
    }
    let _ = again.exec();
}

/// The page's process ends with every lock and needs no wiping; a graphics driver in it that reads what it freed would
/// bring the page down instead (seen with Mesa's software renderer).
#[cfg(target_os = "linux")]
fn keep_memory_to_ourselves() {
    #[expect(unsafe_code, reason = "changing the environment is sound while there is one thread")]
    unsafe {
        std::env::remove_var(MEMORY.0);
    }
}

/// Asks the kernel: some distributions forbid user namespaces, and a forced sandbox would then show a blank window.
#[cfg(target_os = "linux")]
fn sandbox_works() -> bool {
    let mut probe = Command::new("bwrap");
    probe.args(["--unshare-user", "--unshare-pid", "--unshare-net", "--ro-bind", "/", "/", "true"]);
    let Ok(mut probe) = probe.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn() else {
        return false;
    };
    let end = Instant::now() + Duration::from_secs(2);
    while Instant::now() < end {
        if let Ok(Some(status)) = probe.try_wait() {
            return status.success();
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let _ = probe.kill();
    let _ = probe.wait();
    false
}
