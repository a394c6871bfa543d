//! What this process and the ones it starts may leak: decided in the first lines of `main`, before any thread.
//!
//! Apart because it is the only file that changes the environment. Not here: the window's own rules (see `window`
//! and the content security policy).

#[cfg(target_os = "linux")]
use std::time::{Duration, Instant};

/// No memory dumps, no debugger of the same account, files for the person only, WebKit in its sandbox. False where the
/// system forbids that last one.
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
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
        web_environment()
    }
    // Other systems bring their own.
    #[cfg(not(target_os = "linux"))]
    true
}

/// What WebKit reads from the environment: nobody drives or inspects the window from outside, and its pages run in
/// bubblewrap, with their own mounts, processes and no network.
#[cfg(target_os = "linux")]
#[expect(clippy::disallowed_methods, reason = "the one place: before any thread")]
fn web_environment() -> bool {
    let inspected = std::env::vars_os().map(|(name, _)| name).filter(|name| {
        name.to_str()
            .is_some_and(|name| name.starts_with("WEBKIT_INSPECTOR") || name == "TAURI_WEBVIEW_AUTOMATION")
    });
    let scrubbed: Vec<_> = if cfg!(feature = "e2e") { Vec::new() } else { inspected.collect() };
    let sandboxed = sandbox_works();
    #[expect(unsafe_code, reason = "changing the environment is sound while there is one thread")]
    unsafe {
        scrubbed.iter().for_each(|name| std::env::remove_var(name));
        std::env::set_var("WEBKIT_FORCE_SANDBOX", if sandboxed { "1" } else { "0" });
    }
    sandboxed
}

/// Asks the kernel: some distributions forbid user namespaces, and a forced sandbox would then show a blank window.
#[cfg(target_os = "linux")]
fn sandbox_works() -> bool {
    use std::process::{Command, Stdio};
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
