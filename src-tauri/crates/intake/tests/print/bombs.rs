//! Small files that want to become large ones. One test, so that the peak of the process is theirs.

use std::fmt::Write as _;

use ordner_intake::IntakeError;

use crate::made::{one_page, pdf, read, refusal, stream};

/// What the process held at most, in MiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    line.trim().trim_end_matches(" kB").trim().parse::<u64>().map_or(0, |kib| kib / 1024)
}

fn zlib(data: &[u8]) -> Vec<u8> {
    let mut png = Vec::new();
    let width = u32::try_from(data.len()).expect("small");
    let mut encoder = png::Encoder::new(&mut png, width, 1);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.write_header().and_then(|mut w| w.write_image_data(data)).expect("memory");
    let mut rest = &png[8..];
    let mut out = Vec::new();
    while rest.len() >= 12 {
        let length = u32::from_be_bytes(rest[..4].try_into().expect("four")) as usize;
        if &rest[4..8] == b"IDAT" {
            out.extend_from_slice(&rest[8..8 + length]);
        }
        rest = &rest[12 + length..];
    }
    out
}

/// A row of a PNG begins with the number of its filter: one zero byte stands in front.
const PLAIN_ROW: &str = "/Filter/FlateDecode";

fn nested(depth: usize) -> Vec<u8> {
    [b"[".repeat(depth), b"]".repeat(depth)].concat()
}

#[test]
fn bombs_are_refused_by_name_within_bounds() {
    let heavy = Some(IntakeError::PdfTooHeavy);
    // A page whose contents are 100 MB of blanks in 100 kB.
    let blanks = zlib(&vec![b' '; 100_000_000]);
    assert!(blanks.len() < 200_000, "control: it is small");
    let page = one_page("/Contents 5 0 R", &[&stream(PLAIN_ROW, &blanks)]);
    assert_eq!(refusal(page), heavy, "contents");
    // The same twice over in one page.
    let half = zlib(&vec![b' '; 40_000_000]);
    let page = one_page("/Contents[5 0 R 5 0 R 5 0 R]", &[&stream(PLAIN_ROW, &half)]);
    assert_eq!(refusal(page), heavy, "joined contents");
    // Object streams: a million numbers in a few kilobytes, many times.
    let numbers = zlib(&[b"9 0 [".to_vec(), b"0 ".repeat(4_000_000), b"]".to_vec()].concat());
    let folded = stream(&format!("/Type/ObjStm/N 1/First 4{PLAIN_ROW}"), &numbers);
    let many: Vec<&[u8]> = vec![&folded; 50];
    assert_eq!(refusal(one_page("", &many)), heavy, "object streams");
    // The same object named ten thousand times in one object stream.
    let mut index = String::from(" ");
    (0..10_000).for_each(|number| {
        let _ = write!(index, "{} 0 ", number + 20);
    });
    let body = [index.as_bytes(), b"[", &b"0 ".repeat(100_000), b"]"].concat();
    let folded = stream(&format!("/Type/ObjStm/N 10000/First {}", index.len()), &body);
    assert!(
        refusal(one_page("", &[&folded])).is_none(),
        "what overlaps is not unfolded, the page is printed"
    );
    // A table that names one large object a hundred thousand times.
    let large = [b"[".to_vec(), b"0 ".repeat(200_000), b"]".to_vec()].concat();
    let mut file = one_page("", &[&large]);
    let place = file.windows(7).position(|bytes| bytes == b"5 0 obj").expect("object");
    let start = file.len();
    let mut table = String::from("xref\n0 100000\n");
    (0..100_000).for_each(|_| {
        let _ = writeln!(table, "{place:010} 00000 n ");
    });
    let _ = write!(table, "trailer\n<</Size 100000/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
    file.extend_from_slice(table.as_bytes());
    assert!(refusal(file).is_none(), "the table is not believed");
    // Objects in objects in objects.
    for depth in [99, 5_000, 400_000] {
        let told = refusal(one_page("", &[&nested(depth)]));
        assert!(told.is_none(), "{depth}: the page does not need it, {told:?}");
        let told = refusal(one_page("/Resources 5 0 R", &[&nested(depth)]));
        assert!(told.is_none(), "{depth}: nor with it as its resources, {told:?}");
    }
    // More words than any paper.
    assert_eq!(refusal(one_page("", &[&b"0 ".repeat(2_000_000)])), heavy, "words");
    // A picture of 65,535 × 65,535 pixels in nothing.
    let image = stream("/Subtype/Image/Width 65535/Height 65535/BitsPerComponent 8", b"");
    assert_eq!(refusal(one_page("/Resources<</XObject<</I 5 0 R>>>>", &[&image])), heavy, "picture");
    // Two thousand pages that share one large contents, resources and a thousand stamps.
    let contents = stream("", &b"0 0 1 1 re f ".repeat(80_000));
    let mut objects: Vec<Vec<u8>> =
        vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), Vec::new(), contents, Vec::new()];
    let kids: String = (0..2000).map(|page| format!("{} 0 R ", page + 5)).collect();
    let names: String = (0..50_000).map(|name| format!("/N{name} 0 ")).collect();
    objects[1] = format!("<</Type/Pages/Kids[{kids}]/Resources<</Font<<{names}>>>>>>").into_bytes();
    objects[3] = format!("[{}]", "null ".repeat(1000)).into_bytes();
    objects.extend((0..2000).map(|_| b"<</Type/Page/Contents 3 0 R/Annots 4 0 R>>".to_vec()));
    let objects: Vec<&[u8]> = objects.iter().map(Vec::as_slice).collect();
    assert_eq!(refusal(pdf(&objects)), heavy, "shared by all pages");
    // A long chain of references, and one that bites its tail.
    let chain: Vec<Vec<u8>> = (5..3000).map(|next| format!("{} 0 R", next + 1).into_bytes()).collect();
    let chain: Vec<&[u8]> = chain.iter().map(Vec::as_slice).collect();
    assert!(read(one_page("/Contents 5 0 R", &chain)).is_ok(), "an empty page");
    assert!(read(one_page("/Contents 5 0 R", &[b"6 0 R", b"5 0 R"])).is_ok(), "an empty page");
    // A file of 40 MB that is no bomb.
    let photo = stream("/Subtype/Image/Width 100/Height 100/Filter/DCTDecode", &vec![0x5a; 40_000_000]);
    assert!(read(one_page("/Resources<</XObject<</I 5 0 R>>>>", &[&photo])).is_ok());

    // The bombs themselves and their making are in this figure.
    let peak = peak();
    assert!(peak > 40, "control: the figure is measured, {peak} MiB");
    assert!(peak < 300, "{peak} MiB");
}
