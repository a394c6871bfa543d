//! Papers from anywhere: pictures and PDF files, looked at and printed.

use ordner_intake::{
    Adjustment, Corner, Fineness, Kind, Limits, Turn, page, preview, print_file, print_page, sniff,
};

/// Small bounds, so that a picture that is only large costs no time.
const LIMITS: Limits =
    Limits { bytes: 1 << 20, side: 4000, memory: 16 << 20, print_bytes: 1 << 20, print_pages: 50 };

/// A page somebody cut out askew.
const ASKEW: Adjustment = Adjustment {
    corners: Some([
        Corner { x: 500, y: 100 },
        Corner { x: 9_900, y: 700 },
        Corner { x: 9_000, y: 10_000 },
        Corner { x: 0, y: 9_300 },
    ]),
    turn: Turn::Right,
    clean: true,
};

/// A picture: probed, made small, straightened, made ready for paper.
pub fn picture(bytes: &[u8]) {
    if !matches!(sniff(bytes, bytes.len() as u64, LIMITS), Ok(Kind::Jpeg | Kind::Png)) {
        return;
    }
    let _ = preview(bytes, 64, LIMITS);
    let _ = page(bytes, &ASKEW, 64, LIMITS);
    let _ = print_page(bytes.to_vec(), &ASKEW, Fineness::default(), LIMITS);
    print(bytes, None);
}

/// A PDF file: probed, its pages made ready for paper, without a password and with one.
pub fn pdf(bytes: &[u8]) {
    if sniff(bytes, bytes.len() as u64, LIMITS).is_ok_and(|kind| kind == Kind::Pdf) {
        print(bytes, None);
        if bytes.windows(8).any(|window| window == b"/Encrypt") {
            print(bytes, Some("offen"));
        }
    }
}

fn print(bytes: &[u8], password: Option<&str>) {
    let Ok(file) = print_file(bytes.to_vec(), password, Fineness::default(), LIMITS) else { return };
    let mut written = Vec::new();
    for object in 0..file.objects() {
        // Objects point at each other by number; what they point at must be there.
        let number = |index: usize| {
            assert!(index < file.objects(), "an object points at one that is not written");
            u32::try_from(index).unwrap_or(u32::MAX)
        };
        if file.write_object(object, &number, &mut written).is_err() {
            return;
        }
    }
}
