//! Memory that is given back is wiped first, so that titles, dates and papers do not wait in it for the next owner.
//!
//! Apart because it is one of the few places with unsafe code, and has to be read with that in mind. It covers what Rust
//! allocates in this process: answers to the page, decoded pictures, records. Not here: the page's own memory (its
//! process ends with every lock) and what GTK copies.

use std::alloc::{GlobalAlloc, Layout, System};

/// The system's allocator behind a wipe.
pub struct Wiping;

// Growing goes through the default `realloc` of the trait: allocate, copy, and wipe the old place.
#[expect(unsafe_code, reason = "an allocator is unsafe by its nature; it adds one write before giving back")]
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promises are those of the system's allocator.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        // SAFETY: the place is still ours and as long as its layout says. The compiler must not think the write idle.
        unsafe {
            place.write_bytes(0, layout.size());
            std::hint::black_box(place);
            System.dealloc(place, layout);
        }
    }
}
