//! Broken and locked files, and files that want to do something.

use ordner_intake::{Fineness, IntakeError, Limits, Remark, print_file};
use proptest::prelude::*;

use crate::made::{one_page, pdf, read, refusal, stream, written};

#[test]
fn a_page_becomes_a_drawing_of_its_size() {
    let file = read(one_page("", &[])).expect("whole");
    let [page] = file.pages() else { panic!("one page") };
    assert_eq!((page.width, page.height), (200.0, 100.0));
    assert!(file.remarks().is_empty());
    let text = written(&file);
    assert!(text.contains("0 0 50 20 re f") && text.contains("/Matrix [1 0 0 1 0 0]"), "{text}");
}

#[test]
fn rotation_and_crop_are_in_the_matrix() {
    for (turn, size, matrix) in [
        (0, (60.0, 30.0), "[1 0 0 1 -10 -20]"),
        (90, (30.0, 60.0), "[0 -1 1 0 -20 70]"),
        (180, (60.0, 30.0), "[-1 0 0 -1 70 50]"),
        (-90, (30.0, 60.0), "[0 1 -1 0 50 -10]"),
    ] {
        let file = read(one_page(&format!("/Rotate {turn}/CropBox[10 20 70 50]"), &[])).expect("whole");
        assert_eq!((file.pages()[0].width, file.pages()[0].height), size, "{turn}");
        assert!(written(&file).contains(matrix), "{turn}: {}", written(&file));
    }
}

#[test]
fn a_broken_table_and_a_missing_end_are_mended() {
    let whole = one_page("", &[]);
    let text = String::from_utf8_lossy(&whole).into_owned();
    let table = text.find("xref").expect("table");
    let wrong = text.replace("startxref\n", "startxref\n9");
    assert!(read(wrong.into_bytes()).expect("wrong pointer").remarks().is_empty());
    let zeros = text.replace("00000 n", "00000 f");
    assert_eq!(read(zeros.into_bytes()).expect("wrong table").pages().len(), 1);
    let cut = read(whole[..table].to_vec()).expect("no table at all");
    assert_eq!((cut.pages().len(), cut.remarks()), (1, &[Remark::EndMissing][..]));
    let without_tree = text[..table].replace("/Type/Catalog", "/Type/Nothing").replace("/Kids", "/Lost");
    assert_eq!(read(without_tree.into_bytes()).expect("a page lies about").pages().len(), 1);
    let front = [b"From: scanner\r\n\r\n", &whole[..]].concat();
    assert_eq!(read(front).expect("something in front").pages().len(), 1);
}

#[test]
fn what_cannot_be_read_has_a_name() {
    let nothing = b"%PDF-1.7\nHello\n%%EOF".to_vec();
    assert_eq!(refusal(nothing), Some(IntakeError::DamagedPdf));
    let empty = pdf(&[b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"]);
    assert_eq!(refusal(empty), Some(IntakeError::NoPages));
    let itself = pdf(&[b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"]);
    assert_eq!(refusal(itself), Some(IntakeError::NoPages));
    let kids: String = (0..10_000).map(|kid| format!("{} 0 R ", kid + 3)).collect();
    let tree = format!("<</Type/Pages/Kids[{kids}]/Count 10000>>");
    let mut objects: Vec<&[u8]> = vec![b"<</Type/Catalog/Pages 2 0 R>>", tree.as_bytes()];
    objects.extend([&b"<</Type/Page>>"[..]; 10_000]);
    assert_eq!(refusal(pdf(&objects)), Some(IntakeError::TooManyPages { limit: 2000 }));
    let short = Limits { print_bytes: 100, ..Limits::STANDARD };
    let large = print_file(one_page("", &[]), None, Fineness::default(), short).err();
    assert_eq!(large, Some(IntakeError::TooLargeToPrint { limit_mb: 0 }));
}

#[test]
fn nothing_that_acts_or_points_elsewhere_comes_along() {
    let script = b"<</S/JavaScript/JS(app.alert\\(1\\))>>";
    let launch = b"<</Type/Annot/Subtype/Widget/Rect[0 0 9 9]/F 4/A 5 0 R/AA<</E 5 0 R>>/AP<</N 7 0 R>>>>";
    let drawing = stream(
        "/BBox[0 0 9 9]/Metadata 8 0 R/PieceInfo<</X 5 0 R>>/F(evil.bin)/Resources<</Font<</A 9 0 R/JS 9 0 R>>>>",
        b"0 0 9 9 re f",
    );
    let secret = stream("/Type/Metadata/Subtype/XML", b"who wrote it");
    let font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Next 5 0 R/Page 3 0 R>>";
    let page = "/Annots[6 0 R]/AA<</O 5 0 R>>/Group<</S/Transparency/CS/DeviceRGB>>";
    let text = String::from_utf8_lossy(&one_page(page, &[script, launch, &drawing, &secret, font]))
        .replace("/Type/Catalog", "/Type/Catalog/OpenAction 5 0 R/Names<</JavaScript 5 0 R>>");
    for control in ["JavaScript", "who wrote it", "evil.bin"] {
        assert!(text.contains(control), "control: it is in the file");
    }
    let clean = written(&read(text.into_bytes()).expect("printable"));
    for word in
        ["JavaScript", "alert", "who wrote", "evil", "/AA", "OpenAction", "PieceInfo", "/Annot", "/Page"]
    {
        assert!(!clean.contains(word), "{word} in {clean}");
    }
    assert!(clean.contains("0 0 9 9 re f"), "the drawing of the field stays: {clean}");
    assert!(
        clean.contains("/A ") && clean.contains("/JS ") && clean.contains("Helvetica"),
        "names of fonts stay"
    );
    assert!(clean.contains("/Transparency"));
}

#[test]
fn fields_and_stamps_are_placed_as_a_viewer_would() {
    let stamp = b"<</Type/Annot/Subtype/Stamp/Rect[100 40 140 60]/AP<</N 6 0 R>>>>";
    let drawing = stream("/BBox[0 0 10 20]/Matrix[0 1 -1 0 0 0]", b"0 0 10 20 re f");
    let file = read(one_page("/Annots[5 0 R]", &[stamp, &drawing])).expect("stamped");
    // Turned by its matrix it is 20 × 10 from (-20, 0): twice as large, moved by (140, 40).
    assert!(written(&file).contains("q 2 0 0 2 140 40 cm /A0 Do Q"), "{}", written(&file));
    let states = b"<</Subtype/Widget/Rect[0 0 9 9]/AS/On/AP<</N<</On 6 0 R/Off null>>>>>>";
    assert!(
        written(&read(one_page("/Annots[5 0 R]", &[states, &drawing])).expect("ticked")).contains("/A0 Do")
    );
    let off = String::from_utf8_lossy(states).replace("/AS/On", "/AS/Off");
    let file = read(one_page("/Annots[5 0 R]", &[off.as_bytes(), &drawing])).expect("not ticked");
    assert!(!written(&file).contains("/A0 Do"));
    for hidden in ["/Subtype/Widget/F 2", "/Subtype/Link/F 4", "/Subtype/Text", "/Subtype/Popup/F 4"] {
        let note = format!("<<{hidden}/Rect[0 0 9 9]/AP<</N 6 0 R>>>>");
        let file = read(one_page("/Annots[5 0 R]", &[note.as_bytes(), &drawing])).expect("page");
        assert!(!written(&file).contains("/A0 Do"), "{hidden}");
    }
    let undrawn = b"<</Subtype/Widget/FT/Tx/V(filled in)/Rect[0 0 9 9]>>";
    let file = read(one_page("/Annots[5 0 R]", &[undrawn])).expect("page");
    assert_eq!(file.remarks(), [Remark::FieldsNotDrawn]);
}

#[test]
fn hidden_layers_stay_hidden() {
    let layer = b"<</Type/OCG/Name(draft)>>";
    let form = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/OC 5 0 R", b"1 2 3 4 re f");
    let shown = one_page("/Resources<</XObject<</X 6 0 R>>>>", &[layer, &form]);
    assert!(written(&read(shown.clone()).expect("page")).contains("1 2 3 4 re f"), "control");
    let off = String::from_utf8_lossy(&shown)
        .replace("/Type/Catalog", "/Type/Catalog/OCProperties<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>");
    assert!(!written(&read(off.into_bytes()).expect("page")).contains("1 2 3 4 re f"));
}

#[test]
fn the_last_change_of_a_file_counts() {
    let first = one_page("", &[]);
    let later = b"4 0 obj\n<</Length 16>>stream\n9 9 9 9 re f % x \nendstream\nendobj\nstartxref\n0\n%%EOF\n";
    let text = written(&read([&first[..], later].concat()).expect("changed"));
    assert!(text.contains("9 9 9 9 re f") && !text.contains("50 20 re"), "{text}");
}

#[test]
fn a_file_inside_a_stream_is_not_taken_for_objects() {
    let inner = one_page("/Rotate 90", &[]);
    let file = one_page("", &[&stream("/Type/EmbeddedFile", &inner)]);
    let read = read(file).expect("page");
    assert_eq!((read.pages().len(), read.pages()[0].width), (1, 200.0));
}

fn sample() -> Vec<u8> {
    let drawing = stream("/BBox[0 0 10 20]/Matrix[0 1 -1 0 0 0]", b"0 0 10 20 re f");
    let stamp = b"<</Type/Annot/Subtype/Stamp/Rect[100 40 140 60]/AP<</N 6 0 R>>>>";
    let folded = stream("/Type/ObjStm/N 2/First 10", b"20 0 21 3 (a) <</B[1 2]>>");
    one_page("/Annots[5 0 R]", &[stamp, &drawing, &folded])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever is changed or cut: a page or a named refusal, never a panic.
    #[test]
    fn changed_bytes_never_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12), end in any::<prop::sample::Index>(), cut in any::<bool>()) {
        let mut file = sample();
        for (at, byte) in &changes {
            let at = at.index(file.len());
            file[at] = *byte;
        }
        if cut {
            file.truncate(end.index(file.len()));
        }
        if let Ok(file) = read(file) {
            let _ = written(&file);
        }
    }
}
