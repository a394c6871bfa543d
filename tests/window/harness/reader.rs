//! What a screen reader gets to hear: the accessible tree of the window, over AT-SPI, as the system hands it out.
//!
//! On buses of the test's own. The D-Bus below GTK is enough for it; no further crate.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use gtk::gio::{Cancellable, DBusCallFlags, DBusConnection, DBusConnectionFlags};
use gtk::glib::{Variant, variant::ToVariant};

use super::driver::Display;
use super::home::Home;
use super::process::{Running, tool};

/// How long one question to the tree may take, in milliseconds.
const PATIENCE: u16 = 20_000;
/// Programs that start the bus of the readers; Debian has it in a folder of its own.
const LAUNCHER: &str = "/usr/libexec/at-spi-bus-launcher";

/// What kind of thing something is, by the numbers of AT-SPI (`atspi-constants.h`); WebKit says no names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    CheckBox,
    ComboBox,
    Image,
    PasswordText,
    PushButton,
    RadioButton,
    SpinButton,
    ToggleButton,
    Paragraph,
    Entry,
    Heading,
    Link,
    /// The page itself.
    DocumentWeb,
    /// Anything else.
    Other,
}

impl Role {
    fn numbered(number: u32) -> Self {
        match number {
            7 => Self::CheckBox,
            11 => Self::ComboBox,
            27 => Self::Image,
            40 => Self::PasswordText,
            43 => Self::PushButton,
            44 => Self::RadioButton,
            52 => Self::SpinButton,
            62 => Self::ToggleButton,
            73 => Self::Paragraph,
            79 => Self::Entry,
            83 => Self::Heading,
            88 => Self::Link,
            95 => Self::DocumentWeb,
            _ => Self::Other,
        }
    }
}

/// One thing a reader can stop at.
#[derive(Debug)]
pub struct Heard {
    /// What kind of thing it is.
    pub role: Role,
    /// What it is called; all languages of the screen, one after the other.
    pub name: String,
    /// Who hands it out, and under which name.
    at: (String, String),
}

/// The buses between the program and a reader.
pub struct Reader {
    _session: Running,
    _launcher: Running,
    address: String,
}

impl Reader {
    /// Starts the buses for the programs of this home on this display.
    pub fn new(home: &Home, display: &Display) -> Self {
        let socket: PathBuf = home.outside("session-bus");
        let address = format!("unix:path={}", socket.display());
        let mut bus = tool("dbus-daemon");
        bus.args(["--session", "--nofork", "--nopidfile", "--print-address", "--address", &address]);
        home.inhabit(&mut bus, &display.name);
        let mut session = Running::start(&bus);
        session.first_line();
        assert!(
            std::path::Path::new(LAUNCHER).is_file(),
            "{LAUNCHER} is needed: apt-get install at-spi2-core"
        );
        let mut launcher = tool("env");
        home.inhabit(&mut launcher, &display.name);
        launcher.args([&format!("DBUS_SESSION_BUS_ADDRESS={address}"), LAUNCHER, "--launch-immediately"]);
        let launcher = Running::start(&launcher);
        // Programs speak only when somebody listens.
        let bus = connected(&address);
        for what in ["IsEnabled", "ScreenReaderEnabled"] {
            let with = ("org.a11y.Status", what, true.to_variant()).to_variant();
            let set = || {
                ask(
                    &bus,
                    "org.a11y.Bus",
                    "/org/a11y/bus",
                    "org.freedesktop.DBus.Properties",
                    "Set",
                    Some(&with),
                )
            };
            let end = Instant::now() + Duration::from_millis(PATIENCE.into());
            while set().is_none() {
                assert!(Instant::now() < end, "the bus of the readers does not answer");
                std::thread::sleep(Duration::from_millis(50));
            }
        }
        Self { _session: session, _launcher: launcher, address }
    }

    /// What comes before the program on the command line, so that it speaks to these buses.
    pub fn wrapper(&self) -> Command {
        let mut wrapper = tool("env");
        wrapper.args(["-u", "NO_AT_BRIDGE", &format!("DBUS_SESSION_BUS_ADDRESS={}", self.address)]);
        wrapper
    }

    /// All that can be heard in the program's page, in its order.
    pub fn heard(&self) -> Vec<Heard> {
        let mut heard = Vec::new();
        walk(&self.bus(), "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root", false, &mut heard);
        heard
    }

    /// Does what somebody does who only hears: says "this one".
    pub fn press(&self, one: &Heard) {
        let (owner, path) = &one.at;
        let first = (0_i32,).to_variant();
        // A page that goes away with the press answers no more.
        let _ = ask(&self.bus(), owner, path, "org.a11y.atspi.Action", "DoAction", Some(&first));
    }

    fn bus(&self) -> DBusConnection {
        let session = connected(&self.address);
        let found = ask(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None);
        let address = found.and_then(|found| found.child_value(0).get::<String>()).expect("the readers' bus");
        connected(&address)
    }
}

/// Adds what is below; only a page is listened to, not the frame of the window around it.
fn walk(bus: &DBusConnection, owner: &str, path: &str, inside: bool, heard: &mut Vec<Heard>) {
    let accessible = |method: &str| ask(bus, owner, path, ACCESSIBLE, method, None);
    // What went away while it was looked at is not heard.
    let Some(role) = accessible("GetRole").and_then(|role| role.child_value(0).get::<u32>()) else { return };
    let role = Role::numbered(role);
    let inside = inside || role == Role::DocumentWeb;
    if inside {
        let what = (ACCESSIBLE, "Name").to_variant();
        let called = ask(bus, owner, path, "org.freedesktop.DBus.Properties", "Get", Some(&what));
        let called = called.and_then(|called| called.child_value(0).as_variant()?.get::<String>());
        let at = (owner.to_owned(), path.to_owned());
        heard.push(Heard { role, name: called.unwrap_or_default(), at });
    }
    let Some(below) = accessible("GetChildren") else { return };
    let mut children: Vec<Variant> = below.child_value(0).iter().collect();
    // A page lives in a process of its own: it is no child of its frame, but comes when it is asked for by its place.
    if children.is_empty() && !inside {
        let first = (0_i32,).to_variant();
        children.extend(
            ask(bus, owner, path, ACCESSIBLE, "GetChildAtIndex", Some(&first)).map(|one| one.child_value(0)),
        );
    }
    for child in children {
        let [owner, path] = [0, 1].map(|part| child.child_value(part).str().unwrap_or_default().to_owned());
        if path != NOTHING {
            walk(bus, &owner, &path, inside, heard);
        }
    }
}

/// The path of what is not there.
const NOTHING: &str = "/org/a11y/atspi/null";
const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";

fn connected(address: &str) -> DBusConnection {
    let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
    DBusConnection::for_address_sync(address, flags, None, Cancellable::NONE).expect("a bus")
}

/// Asks something of the tree; nothing where there is nothing any more.
fn ask(
    bus: &DBusConnection,
    owner: &str,
    path: &str,
    of: &str,
    method: &str,
    with: Option<&Variant>,
) -> Option<Variant> {
    // Nobody is started by being asked: it would outlive the test.
    let flags = DBusCallFlags::NO_AUTO_START;
    bus.call_sync(Some(owner), path, of, method, with, None, flags, PATIENCE.into(), Cancellable::NONE).ok()
}
