//! Pages as files: a PDF with text, and a PDF of page images as a scanner writes it.

use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Transform};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use tiny_skia::PathSegment;

use crate::Outcome;
use crate::draw::{Colour, HEIGHT, Item, Page, WIDTH};
use crate::text::{Face, Fonts};

/// A PDF whose text can be copied.
pub fn letter(title: &str, pages: &[Page], fonts: &Fonts) -> Outcome<Vec<u8>> {
    let mut loaded = Vec::new();
    for face in [Face::Sans, Face::SansBold, Face::Naskh, Face::NaskhBold] {
        loaded.push(Font::new(fonts.bytes(face).to_vec().into(), 0).ok_or("a font file is broken")?);
    }
    let mut document = krilla::Document::new();
    document.set_metadata(Metadata::new().title(title.to_owned()).language("de".to_owned()));
    for items in pages {
        let settings = PageSettings::from_wh(WIDTH, HEIGHT).ok_or("a page size")?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for item in items {
            draw(&mut surface, item, &loaded);
        }
        surface.finish();
        page.finish();
    }
    document.finish().map_err(|error| format!("{error:?}").into())
}

fn fill(colour: Colour) -> Fill {
    let [red, green, blue] = colour;
    Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }
}

fn draw(surface: &mut Surface<'_>, item: &Item, fonts: &[Font]) {
    match item {
        Item::Text { line, x, y, size, colour, slope: (cos, sin) } => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*colour)));
            surface.push_transform(&Transform::from_row(*cos, *sin, -*sin, *cos, *x, *y));
            let mut pen = 0.0;
            for (face, run) in &line.runs {
                let glyphs: Vec<KrillaGlyph> = run
                    .iter()
                    .map(|glyph| KrillaGlyph {
                        glyph_id: GlyphId::new(u32::from(glyph.id.0)),
                        text_range: glyph.text.clone(),
                        x_advance: glyph.advance,
                        x_offset: glyph.dx,
                        y_offset: glyph.dy,
                        y_advance: 0.0,
                        location: None,
                    })
                    .collect();
                let font = fonts[*face as usize].clone();
                surface.draw_glyphs(Point::from_xy(pen, 0.0), &glyphs, font, &line.text, *size, false);
                pen += run.iter().map(|glyph| glyph.advance).sum::<f32>() * size;
            }
            surface.pop();
        }
        Item::Shape { path, fill: inside, pen } => {
            surface.set_fill(inside.map(fill));
            surface.set_stroke(pen.map(|(colour, width)| {
                let paint = fill(colour).paint;
                Stroke { paint, width, ..Stroke::default() }
            }));
            if let Some(path) = replay(path) {
                surface.draw_path(&path);
            }
        }
    }
}

fn replay(path: &tiny_skia::Path) -> Option<krilla::geom::Path> {
    let mut copy = PathBuilder::new();
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(p) => copy.move_to(p.x, p.y),
            PathSegment::LineTo(p) => copy.line_to(p.x, p.y),
            PathSegment::QuadTo(a, p) => copy.quad_to(a.x, a.y, p.x, p.y),
            PathSegment::CubicTo(a, b, p) => copy.cubic_to(a.x, a.y, b.x, b.y, p.x, p.y),
            PathSegment::Close => copy.close(),
        }
    }
    copy.finish()
}

/// A PDF 1.4 of grey JPEG pages and nothing else, with a classic cross-reference table: what scanners write.
pub fn scan(pages: &[Vec<u8>], width: u32, height: u32) -> Vec<u8> {
    let mut objects: Vec<Vec<u8>> = Vec::new();
    let kids: String = (0..pages.len()).map(|page| format!("{} 0 R ", 3 + 3 * page)).collect();
    objects.push(b"<< /Type /Catalog /Pages 2 0 R >>".to_vec());
    objects.push(format!("<< /Type /Pages /Count {} /Kids [ {kids}] >>", pages.len()).into_bytes());
    for (number, jpeg) in pages.iter().enumerate() {
        let at = 3 + 3 * number;
        objects.push(
            format!(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents {} 0 R \
                 /Resources << /XObject << /Scan {} 0 R >> >> >>",
                at + 1,
                at + 2
            )
            .into_bytes(),
        );
        objects.push(stream("", format!("{WIDTH} 0 0 {HEIGHT} 0 0 cm /Scan Do").as_bytes()));
        let entries = format!(
            "/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray \
             /BitsPerComponent 8 /Filter /DCTDecode "
        );
        objects.push(stream(&entries, jpeg));
    }
    let mut file = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(&objects) {
        table += &format!("{:010} 00000 n \n", file.len());
        file.extend([format!("{number} 0 obj\n").as_bytes(), object, b"\nendobj\n"].concat());
    }
    let start = file.len();
    table += &format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1);
    file.extend(table.into_bytes());
    file
}

fn stream(entries: &str, data: &[u8]) -> Vec<u8> {
    let head = format!("<< {entries}/Length {} >>\nstream\n", data.len());
    [head.as_bytes(), data, b"\nendstream"].concat()
}
