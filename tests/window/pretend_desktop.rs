//! As much of logind and UPower as the window listens to, on a bus of the test's own. For the window tests only.
//!
//! Each line it reads is one piece of news: sleep, wake, lock, other-lock, lid, lid-up.

#![cfg(target_os = "linux")]

use std::collections::HashMap;
use std::io::BufRead;

use gtk::gio::{self, BusNameOwnerFlags, BusType, DBusConnection, DBusNodeInfo, UnixFDList, prelude::*};
use gtk::glib::{self, MainContext, MainLoop, Variant};

const MANAGER: &str = "<node><interface name='org.freedesktop.login1.Manager'>
    <method name='GetSessionByPID'><arg type='u' direction='in'/><arg type='o' direction='out'/></method>
    <method name='Inhibit'><arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='s' direction='in'/>
        <arg type='s' direction='in'/><arg type='h' direction='out'/></method>
</interface></node>";
const OURS: &str = "/org/freedesktop/login1/session/_31";
const OTHER: &str = "/org/freedesktop/login1/session/_32";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let bus = gio::bus_get_sync(BusType::System, gio::Cancellable::NONE)?;
    let node = DBusNodeInfo::for_xml(MANAGER)?;
    let manager = node.lookup_interface("org.freedesktop.login1.Manager").ok_or("interface")?;
    bus.register_object(
        "/org/freedesktop/login1",
        &manager,
        |_, _, _, _, method, _, call| match method {
            "GetSessionByPID" => {
                let path = glib::variant::ObjectPath::try_from(OURS.to_owned()).ok();
                call.return_value(path.map(|path| (path,).to_variant()).as_ref());
            }
            _ => {
                // Whoever holds the handle holds the sleep back; here it is a handle on nothing.
                let handles = UnixFDList::new();
                let nothing =
                    std::fs::File::open("/dev/null").ok().and_then(|file| handles.append(file).ok());
                let answer = nothing.map(|place| (glib::variant::Handle(place),).to_variant());
                call.return_value_with_unix_fd_list(answer.as_ref(), Some(&handles));
            }
        },
        |_, _, _, _, _| ().to_variant(),
        |_, _, _, _, _, _| false,
    )?;
    for name in ["org.freedesktop.login1", "org.freedesktop.UPower"] {
        gio::bus_own_name_on_connection(&bus, name, BusNameOwnerFlags::NONE, |_, _| {}, |_, _| {});
    }
    let (news, heard) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        std::io::stdin().lock().lines().map_while(Result::ok).try_for_each(|line| news.send(line))
    });
    glib::timeout_add_local(std::time::Duration::from_millis(20), move || {
        heard.try_iter().for_each(|line| tell(&bus, &line));
        glib::ControlFlow::Continue
    });
    MainLoop::new(Some(&MainContext::default()), false).run();
    Ok(())
}

fn tell(bus: &DBusConnection, news: &str) {
    let emit = |path: &str, interface: &str, signal: &str, value: Option<Variant>| {
        let _ = bus.emit_signal(None, path, interface, signal, value.as_ref());
    };
    let sleep = |on: bool| {
        emit(
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager",
            "PrepareForSleep",
            Some((on,).to_variant()),
        );
    };
    let lid = |closed: bool| {
        let changed = HashMap::from([("LidIsClosed".to_owned(), closed.to_variant())]);
        let value = ("org.freedesktop.UPower", changed, Vec::<String>::new()).to_variant();
        emit("/org/freedesktop/UPower", "org.freedesktop.DBus.Properties", "PropertiesChanged", Some(value));
    };
    let lock = |session: &str| emit(session, "org.freedesktop.login1.Session", "Lock", None);
    match news {
        "sleep" => sleep(true),
        "wake" => sleep(false),
        "lock" => lock(OURS),
        "other-lock" => lock(OTHER),
        "lid" => lid(true),
        "lid-up" => lid(false),
        _ => {}
    }
}
