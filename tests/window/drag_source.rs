//! A window with one thing in it: a file, or an address, that can be dragged out of it. For the window tests only.

#![cfg(target_os = "linux")]

use gtk::gdk::{DragAction, ModifierType};
use gtk::prelude::*;
use gtk::{EventBox, TargetEntry, TargetFlags, Window, WindowType};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let what = std::env::args().nth(1).ok_or("a file or an address")?;
    let address = if what.contains("://") { what } else { format!("file://{}", what.replace(' ', "%20")) };
    gtk::init()?;
    let window = Window::new(WindowType::Toplevel);
    window.set_title("drag-source");
    window.set_default_size(180, 120);
    let handle = EventBox::new();
    let files = [TargetEntry::new("text/uri-list", TargetFlags::OTHER_APP, 0)];
    handle.drag_source_set(ModifierType::BUTTON1_MASK, &files, DragAction::COPY);
    handle.connect_drag_data_get(move |_, _, data, _, _| {
        data.set_uris(&[&address]);
    });
    window.add(&handle);
    window.show_all();
    window.move_(1210, 0);
    gtk::main();
    Ok(())
}
