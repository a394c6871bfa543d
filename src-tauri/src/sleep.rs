//! What the desktop tells: the machine goes to sleep, the lid closes, the screen is locked. Each of them locks.
//!
//! Apart because it speaks D-Bus, through the GLib that the window brings anyway. Where nobody answers (no desktop, no
//! logind) nothing is lost: the other ways to lock remain. Not here: the lock itself.

use gtk::gio::{BusType, DBusCallFlags, DBusConnection, DBusSignalFlags, UnixFDList, prelude::*};
use gtk::glib::{MainContext, Variant, VariantTy};
use tauri::AppHandle;

use crate::lock;

const LOGIND: &str = "org.freedesktop.login1";
const LOGIND_PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const POWER: &str = "org.freedesktop.UPower";
/// Who says that the screen was locked, by name of the interface; the bus name is the same.
const SCREENS: [&str; 5] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.xfce.ScreenSaver",
];
/// Longest time to wait for an answer, in milliseconds.
const PATIENCE: i32 = 5000;

/// Listens for as long as the program runs. Called on the thread that draws the window.
pub fn listen(app: &AppHandle) {
    let (system, session) = (app.clone(), app.clone());
    MainContext::default().spawn_local(async move {
        let Ok(bus) = connect(BusType::System).await else { return };
        watch_session(&bus, &system).await;
        watch_lid(&bus, &system);
        hold_sleep_back(bus, system).await;
    });
    MainContext::default().spawn_local(async move {
        let Ok(bus) = connect(BusType::Session).await else { return };
        for screen in SCREENS {
            let app = session.clone();
            hear(&bus, screen, screen, "ActiveChanged", None, move |said| {
                if said_yes(said) {
                    lock_soon(&app);
                }
            });
        }
        // The subscriptions live as long as the connection, and that as long as somebody holds it.
        std::future::pending::<()>().await;
    });
}

async fn connect(bus: BusType) -> Result<DBusConnection, gtk::glib::Error> {
    let bus = gtk::gio::bus_get_future(bus).await?;
    // GLib would end the program together with the bus.
    bus.set_exit_on_close(false);
    Ok(bus)
}

fn hear(
    bus: &DBusConnection,
    sender: &str,
    interface: &str,
    signal: &str,
    path: Option<&str>,
    heard: impl Fn(&Variant) + 'static,
) {
    bus.signal_subscribe(
        Some(sender),
        Some(interface),
        Some(signal),
        path,
        None,
        DBusSignalFlags::NONE,
        move |_, _, _, _, _, said| heard(said),
    );
}

fn said_yes(said: &Variant) -> bool {
    said.n_children() > 0 && said.child_value(0).get::<bool>() == Some(true)
}

fn lock_soon(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move { lock::if_open(&app).await });
}

/// Only the session of this program: others on the machine lock theirs.
async fn watch_session(bus: &DBusConnection, app: &AppHandle) {
    let asked = (std::process::id(),).to_variant();
    let answer = bus
        .call_future(
            Some(LOGIND),
            LOGIND_PATH,
            MANAGER,
            "GetSessionByPID",
            Some(&asked),
            VariantTy::new("(o)").ok(),
            DBusCallFlags::NONE,
            PATIENCE,
        )
        .await;
    let Some(session) = answer.ok().and_then(|answer| Some(answer.child_value(0).str()?.to_owned())) else {
        return;
    };
    let app = app.clone();
    hear(bus, LOGIND, "org.freedesktop.login1.Session", "Lock", Some(&session), move |_| lock_soon(&app));
}

/// A machine that stays awake with its lid closed is out of sight all the same.
fn watch_lid(bus: &DBusConnection, app: &AppHandle) {
    let app = app.clone();
    hear(bus, POWER, "org.freedesktop.DBus.Properties", "PropertiesChanged", None, move |said| {
        let changed =
            (said.n_children() > 1).then(|| gtk::glib::VariantDict::new(Some(&said.child_value(1))));
        if changed.and_then(|changed| changed.lookup::<bool>("LidIsClosed").ok().flatten()) == Some(true) {
            lock_soon(&app);
        }
    });
}

/// Asks the machine to wait a moment before it sleeps; lets go once the binder is locked, and asks again after waking.
async fn hold_sleep_back(bus: DBusConnection, app: AppHandle) {
    let (woken, mut wakings) = tauri::async_runtime::channel(4);
    let (locked, mut locks) = tauri::async_runtime::channel(4);
    hear(&bus, LOGIND, MANAGER, "PrepareForSleep", Some(LOGIND_PATH), move |said| {
        if said_yes(said) {
            let (app, locked) = (app.clone(), locked.clone());
            tauri::async_runtime::spawn(async move {
                lock::if_open(&app).await;
                let _ = locked.send(()).await;
            });
        } else {
            let _ = woken.try_send(());
        }
    });
    loop {
        let asked = ("sleep", "MEIN ORDNER", "Locking the open binder", "delay").to_variant();
        let held = bus
            .call_with_unix_fd_list_future(
                Some(LOGIND),
                LOGIND_PATH,
                MANAGER,
                "Inhibit",
                Some(&asked),
                VariantTy::new("(h)").ok(),
                DBusCallFlags::NONE,
                PATIENCE,
                None::<&UnixFDList>,
            )
            .await;
        // The machine waits for as long as somebody has the handle it gave.
        let handle = held.ok().map(|(_, handles)| handles);
        let _ = locks.recv().await;
        drop(handle);
        let _ = wakings.recv().await;
    }
}
