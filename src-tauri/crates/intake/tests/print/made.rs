//! PDF files made by hand, so that a reader sees what is wrong with them.

use ordner_intake::{Fineness, IntakeError, Limits, PrintFile, print_file};

/// Objects `1 0 obj` onwards with a table and a trailer that are right. Object 1 is the catalog.
pub fn pdf(objects: &[&[u8]]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend_from_slice(format!("{} 0 obj\n", index + 1).as_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let start = file.len();
    let count = objects.len() + 1;
    let mut tail = format!("xref\n0 {count}\n0000000000 65535 f \n");
    places.iter().for_each(|place| tail.push_str(&format!("{place:010} 00000 n \n")));
    tail.push_str(&format!("trailer\n<</Size {count}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"));
    file.extend_from_slice(tail.as_bytes());
    file
}

/// A stream with its length.
pub fn stream(dictionary: &str, data: &[u8]) -> Vec<u8> {
    let head = format!("<<{dictionary}/Length {}>>stream\n", data.len());
    [head.as_bytes(), data, b"\nendstream"].concat()
}

/// One page of 200 × 100 points, a black box in its lower left corner; `page` and `more` are added to it.
pub fn one_page(page: &str, more: &[&[u8]]) -> Vec<u8> {
    let page =
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<<>>{page}>>");
    let contents = stream("", b"0 0 50 20 re f");
    let mut objects: Vec<&[u8]> = vec![
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page.as_bytes(),
        &contents,
    ];
    objects.extend_from_slice(more);
    pdf(&objects)
}

pub fn read(bytes: Vec<u8>) -> Result<PrintFile, IntakeError> {
    print_file(bytes, None, Fineness::default(), Limits::STANDARD)
}

/// The refusal, or none when the file can be printed.
pub fn refusal(bytes: Vec<u8>) -> Option<IntakeError> {
    read(bytes).err()
}

/// Everything that would be written, as one text.
pub fn written(file: &PrintFile) -> String {
    let number = |index: usize| u32::try_from(index).expect("small") + 100;
    let mut all = Vec::new();
    for index in 0..file.objects() {
        file.write_object(index, &number, &mut all).expect("memory");
        all.push(b'\n');
    }
    String::from_utf8_lossy(&all).into_owned()
}
