//! `vault://localhost/document/<id>/<page>`, `/thumbnail/…` and `/photo/…`, as it was taken: papers go from the open
//! binder to the page and never touch the disk. `/print/<number>`: the print that lies ready. `/handover/<number>`: a part of a received handover.
//!
//! PDFs are given as they are, by ranges, read out of the encrypted file as far as asked. Pictures are decoded here
//! within bounds and given as upright JPEGs without metadata, so that the page's own decoders never meet a foreign
//! file. Not here: saving an original (that is a person's request, see `commands`).

use std::io::{Cursor, Read, Seek, SeekFrom};
use std::ops::Range;
use std::sync::Arc;

use ordner_intake::{Adjustment, Kind, page, sniff};
use tauri::http::{HeaderMap, Request, Response, StatusCode, header};
use tauri::{Manager, UriSchemeContext, UriSchemeResponder, Wry};

use crate::session::Session;
use crate::shell::Shell;
use crate::window;

/// The scheme.
pub const SCHEME: &str = "vault";
/// Longest side of a picture shown whole, in pixels.
const DOCUMENT_SIDE: u32 = 2400;
/// Longest side of a thumbnail, in pixels.
const THUMBNAIL_SIDE: u32 = 320;
/// The only page that may read an answer.
#[cfg(not(windows))]
const PAGE: &str = "tauri://localhost";
#[cfg(windows)]
const PAGE: &str = "http://tauri.localhost";

/// Where the page reads a page of a document, counted from 1 as everywhere. How it is shown stands behind it, so that a change is another
/// address; what is given is what the binder says.
pub fn page_url(id: &str, page: usize, shown: Option<&Adjustment>) -> String {
    let place = url(&format!("document/{id}/{page}"));
    match shown.filter(|shown| !shown.is_plain()) {
        Some(Adjustment { corners, turn, clean }) => {
            let corners = corners.iter().flatten().map(|corner| format!("-{}-{}", corner.x, corner.y));
            format!("{place}?{turn:?}-{clean}{}", corners.collect::<String>())
        }
        None => place,
    }
}

/// The small picture of what is read at a [`page_url`].
pub fn thumbnail_url(page: &str) -> String {
    page.replacen("/document/", "/thumbnail/", 1)
}

/// Where the page reads a photo as it was taken.
pub fn photo_url(id: &str, page: usize) -> String {
    url(&format!("photo/{id}/{page}"))
}

/// Where the page reads the print that lies ready.
pub fn print_url(number: u32) -> String {
    url(&format!("print/{number}"))
}

/// Where the page reads a part of a received handover: 0 for the two pages, then the papers.
pub fn handover_url(number: usize) -> String {
    url(&format!("handover/{number}"))
}

fn url(path: &str) -> String {
    if cfg!(windows) {
        format!("http://{SCHEME}.localhost/{path}")
    } else {
        format!("{SCHEME}://localhost/{path}")
    }
}

/// Answers a page's request, away from the thread that draws the window.
pub fn answer(context: UriSchemeContext<'_, Wry>, request: Request<Vec<u8>>, responder: UriSchemeResponder) {
    let app = context.app_handle().clone();
    let ours = context.webview_label() == window::LABEL;
    tauri::async_runtime::spawn_blocking(move || {
        let answer = if ours { read(&app.state::<Shell>(), &request) } else { Err(StatusCode::FORBIDDEN) };
        responder.respond(answer.and_then(Answer::into_response).unwrap_or_else(refusal));
    });
}

/// What is given to the page.
struct Answer {
    media_type: &'static str,
    body: Vec<u8>,
    /// Which part of how many bytes, when a part was asked for.
    part: Option<(Range<u64>, u64)>,
}

/// Which form of a document is asked for.
#[derive(Debug, PartialEq, Eq)]
enum Wanted<'a> {
    Document(&'a str, usize),
    Thumbnail(&'a str, usize),
    Photo(&'a str, usize),
    Print(&'a str),
    Handover(&'a str),
}

fn read(shell: &Shell, request: &Request<Vec<u8>>) -> Result<Answer, StatusCode> {
    if request.method() != tauri::http::Method::GET {
        return Err(StatusCode::METHOD_NOT_ALLOWED);
    }
    // Asked before the address is looked at: a locked binder does not even tell which documents exist.
    let mut session = shell.session();
    let desk = session.desk().map_err(|_| StatusCode::FORBIDDEN)?;
    let (id, number) = match wanted(request.uri().path())? {
        Wanted::Document(id, page) | Wanted::Thumbnail(id, page) | Wanted::Photo(id, page) => (id, page),
        Wanted::Print(number) => {
            let prepared = desk.prepared.as_ref().filter(|print| print.number.to_string() == number);
            let bytes = Arc::clone(&prepared.ok_or(StatusCode::NOT_FOUND)?.pdf);
            drop(session);
            let size = bytes.len() as u64;
            return pdf(Cursor::new(bytes), size, request.headers());
        }
        Wanted::Handover(number) => return handed(shell, &session, number, request.headers()),
    };
    // While an appointment runs, the pages of papers are shut with the rest.
    let binder = session.binder().map_err(|_| StatusCode::NOT_FOUND)?;
    let (_, document) = binder.document(id).map_err(|_| StatusCode::NOT_FOUND)?;
    let file = document.page(number).map_err(|_| StatusCode::NOT_FOUND)?;
    let (kind, size, shown) = (file.kind, file.file.size, file.adjustment);
    let reader = binder.read_page(&document, number).map_err(|_| StatusCode::GONE)?;
    drop(session);
    match (wanted(request.uri().path())?, kind) {
        (Wanted::Document(..), Kind::Pdf) => pdf(reader, size, request.headers()),
        (Wanted::Thumbnail(..) | Wanted::Photo(..), Kind::Pdf)
        | (Wanted::Print(_) | Wanted::Handover(_), _) => Err(StatusCode::NOT_FOUND),
        (Wanted::Document(..), Kind::Jpeg | Kind::Png) => picture(shell, reader, size, &shown, DOCUMENT_SIDE),
        (Wanted::Thumbnail(..), Kind::Jpeg | Kind::Png) => {
            picture(shell, reader, size, &shown, THUMBNAIL_SIDE)
        }
        (Wanted::Photo(..), Kind::Jpeg | Kind::Png) => {
            picture(shell, reader, size, &Adjustment::default(), DOCUMENT_SIDE)
        }
    }
}

fn wanted(path: &str) -> Result<Wanted<'_>, StatusCode> {
    match path.trim_start_matches('/').split_once('/') {
        Some((form @ ("document" | "thumbnail" | "photo"), page)) => {
            let (id, page) = page.split_once('/').ok_or(StatusCode::NOT_FOUND)?;
            let page = page.parse().map_err(|_| StatusCode::NOT_FOUND)?;
            Ok(match form {
                "document" => Wanted::Document(id, page),
                "thumbnail" => Wanted::Thumbnail(id, page),
                _ => Wanted::Photo(id, page),
            })
        }
        Some(("print", number)) => Ok(Wanted::Print(number)),
        Some(("handover", number)) => Ok(Wanted::Handover(number)),
        _ => Err(StatusCode::NOT_FOUND),
    }
}

/// A part of a received handover. What it is is told by its bytes, never by what the bundle says.
fn handed(shell: &Shell, session: &Session, number: &str, headers: &HeaderMap) -> Result<Answer, StatusCode> {
    let handover = session.received().map_err(|_| StatusCode::NOT_FOUND)?;
    let bytes = match number.parse().map_err(|_| StatusCode::NOT_FOUND)? {
        0 => handover.pages(),
        number => handover.paper(number).map_err(|_| StatusCode::NOT_FOUND)?,
    };
    let size = bytes.len() as u64;
    match sniff(bytes, size, shell.content.limits) {
        Ok(Kind::Pdf) => pdf(Cursor::new(bytes), size, headers),
        Ok(Kind::Jpeg | Kind::Png) => picture(shell, bytes, size, &Adjustment::default(), DOCUMENT_SIDE),
        Err(_) => Err(StatusCode::UNPROCESSABLE_ENTITY),
    }
}

fn pdf(mut reader: impl Read + Seek, size: u64, headers: &HeaderMap) -> Result<Answer, StatusCode> {
    let media_type = Kind::Pdf.media_type();
    let Some(asked) = headers.get(header::RANGE) else {
        return Ok(Answer { media_type, body: read_exactly(&mut reader, size)?, part: None });
    };
    let asked =
        asked.to_str().ok().and_then(|asked| range(asked, size)).ok_or(StatusCode::RANGE_NOT_SATISFIABLE)?;
    reader.seek(SeekFrom::Start(asked.start)).map_err(|_| StatusCode::GONE)?;
    let body = read_exactly(&mut reader, asked.end - asked.start)?;
    Ok(Answer { media_type, body, part: Some((asked, size)) })
}

fn picture(
    shell: &Shell,
    mut reader: impl Read,
    size: u64,
    shown: &Adjustment,
    side: u32,
) -> Result<Answer, StatusCode> {
    let bytes = read_exactly(&mut reader, size)?;
    let picture =
        page(&bytes, shown, side, shell.content.limits).map_err(|_| StatusCode::UNPROCESSABLE_ENTITY)?;
    Ok(Answer { media_type: Kind::Jpeg.media_type(), body: picture.jpeg, part: None })
}

fn read_exactly(reader: &mut impl Read, length: u64) -> Result<Vec<u8>, StatusCode> {
    let mut bytes = vec![0; usize::try_from(length).map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?];
    reader.read_exact(&mut bytes).map_err(|_| StatusCode::GONE)?;
    Ok(bytes)
}

/// One range of RFC 9110: `bytes=a-b`, `bytes=a-` or `bytes=-n`; none when it asks for nothing that is there.
fn range(asked: &str, size: u64) -> Option<Range<u64>> {
    let (start, end) = asked.strip_prefix("bytes=")?.split_once('-')?;
    let range = match (start, end) {
        ("", last) => size.saturating_sub(last.parse().ok()?)..size,
        (start, "") => start.parse().ok()?..size,
        (start, end) => start.parse().ok()?..end.parse::<u64>().ok()?.checked_add(1)?.min(size),
    };
    (range.start < range.end).then_some(range)
}

impl Answer {
    fn into_response(self) -> Result<Response<Vec<u8>>, StatusCode> {
        let mut response = headers().header(header::CONTENT_TYPE, self.media_type);
        if let Some((part, size)) = self.part {
            let told = format!("bytes {}-{}/{size}", part.start, part.end - 1);
            response = response.status(StatusCode::PARTIAL_CONTENT).header(header::CONTENT_RANGE, told);
        }
        response
            .header(header::CONTENT_LENGTH, self.body.len())
            .header(header::ACCEPT_RANGES, "bytes")
            .body(self.body)
            .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
    }
}

fn refusal(status: StatusCode) -> Response<Vec<u8>> {
    headers().status(status).body(Vec::new()).unwrap_or_else(|_| Response::new(Vec::new()))
}

fn headers() -> tauri::http::response::Builder {
    Response::builder()
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, PAGE)
        .header(header::ACCESS_CONTROL_EXPOSE_HEADERS, "content-range, content-length, accept-ranges")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_standard_says() {
        assert_eq!(range("bytes=0-99", 1000), Some(0..100));
        assert_eq!(range("bytes=990-2000", 1000), Some(990..1000));
        assert_eq!(range("bytes=500-", 1000), Some(500..1000));
        assert_eq!(range("bytes=-10", 1000), Some(990..1000));
        assert_eq!(range("bytes=-5000", 1000), Some(0..1000));
        for none in [
            "bytes=1000-",
            "bytes=5-4",
            "bytes=-0",
            "bytes=a-b",
            "lines=0-1",
            "bytes=0-1,5-6",
            "bytes=0-18446744073709551615",
        ] {
            assert_eq!(range(none, 1000), None, "{none}");
        }
        assert_eq!(range("bytes=0-", 0), None);
    }

    #[test]
    fn only_five_addresses_exist() {
        assert_eq!(wanted("/document/abc/0"), Ok(Wanted::Document("abc", 0)));
        assert_eq!(wanted("/thumbnail/abc/12"), Ok(Wanted::Thumbnail("abc", 12)));
        assert_eq!(wanted("/photo/abc/1"), Ok(Wanted::Photo("abc", 1)));
        assert_eq!(wanted("/print/7"), Ok(Wanted::Print("7")));
        assert_eq!(wanted("/handover/0"), Ok(Wanted::Handover("0")));
        for none in
            ["/", "", "/document", "/document/abc", "/document/abc/-1", "/document/abc/x", "/original/abc"]
        {
            assert_eq!(wanted(none), Err(StatusCode::NOT_FOUND), "{none}");
        }
    }
}
