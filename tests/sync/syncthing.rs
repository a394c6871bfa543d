//! Two Syncthing nodes that know each other and nobody else.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Longer than a slow machine needs for one file; a wait ends as soon as it came.
const LONGEST_WAIT: Duration = Duration::from_secs(600);

/// A node that is set up and does not run.
pub struct Node {
    home: PathBuf,
}

/// A running node; ends when this is dropped.
pub struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Node {
    /// Sets up a node in each folder that shares the folder `name` with the other; `None` if there is no Syncthing.
    pub fn pair(folders: &[PathBuf; 2], name: &str) -> Option<[Self; 2]> {
        let homes = folders.each_ref().map(|folder| folder.join("syncthing"));
        let mut ids = Vec::new();
        for home in &homes {
            let made = Command::new("syncthing")
                .args(["generate", "--no-default-folder", "--skip-port-probing", "--home"])
                .arg(home)
                .env("HOME", home)
                .output()
                .ok()?;
            assert!(made.status.success(), "{made:?}");
            let told = Command::new("syncthing")
                .args(["serve", "--device-id", "--home"])
                .arg(home)
                .env("HOME", home)
                .output()
                .unwrap();
            ids.push(String::from_utf8(told.stdout).unwrap().trim().to_owned());
        }
        let ports = [free_port(), free_port()];
        for (own, other) in [(0, 1), (1, 0)] {
            let shared = folders[own].join(name);
            let text = settings(&shared, [&ids[own], &ids[other]], [ports[own], ports[other]]);
            fs::write(homes[own].join("config.xml"), text).unwrap();
        }
        Some(homes.map(|home| Self { home }))
    }

    pub fn start(&self) -> Running {
        let log = fs::File::create(self.home.join("log")).unwrap();
        let child = Command::new("syncthing")
            .args(["serve", "--no-browser", "--no-restart", "--no-upgrade", "--home"])
            .arg(&self.home)
            .env("HOME", &self.home)
            // One process: ending it ends the node.
            .env("STMONITORED", "yes")
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        Running(child)
    }
}

/// A port that is free now. Another program may take it before the node does; then the wait for a file tells.
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn settings(folder: &Path, [own, other]: [&str; 2], [port, other_port]: [u16; 2]) -> String {
    format!(
        r#"<configuration version="36">
  <folder id="exchange" label="" path="{folder}" type="sendreceive" rescanIntervalS="1" fsWatcherEnabled="false" autoNormalize="true">
    <device id="{own}"/><device id="{other}"/>
    <maxConflicts>10</maxConflicts>
  </folder>
  <device id="{own}" name="own" compression="never"><address>tcp://127.0.0.1:{port}</address></device>
  <device id="{other}" name="other" compression="never"><address>tcp://127.0.0.1:{other_port}</address></device>
  <gui enabled="false" tls="false"><address>127.0.0.1:0</address></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:{port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <stunKeepaliveStartS>0</stunKeepaliveStartS>
    <urAccepted>-1</urAccepted>
    <crashReportingEnabled>false</crashReportingEnabled>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <reconnectionIntervalS>1</reconnectionIntervalS>
    <startBrowser>false</startBrowser>
  </options>
</configuration>
"#,
        folder = folder.display()
    )
}

/// Waits until something is there.
pub fn in_time<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begun.elapsed() < LONGEST_WAIT, "{what} never came");
        thread::sleep(Duration::from_millis(100));
    }
}
