//! The bundled faces, and which of them writes a character.
//!
//! The faces are subsets of Noto (SIL Open Font License, see `assets/fonts`). A character that none of them has is
//! refused by name: a printed box in an official paper is worse than no paper. Deliberately not here: shaping, and
//! what goes into the file (`pdf.rs` cuts the faces down once more to the glyphs used).

use std::borrow::Cow;

use harfrust::{Font, ShaperFont};
use rust_embed::RustEmbed;

use crate::SheetsError;

#[derive(RustEmbed)]
#[folder = "../../../assets/fonts"]
#[include = "*.ttf"]
struct Files;

/// A type family, one for each group of scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Family {
    /// Latin, Greek, Cyrillic, and all signs.
    Sans,
    /// Arabic with its additions for Persian, Pashto, Urdu and Kurdish.
    Naskh,
    /// Ethiopic: Tigrinya, Amharic.
    Ethiopic,
}

/// How strong the strokes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Weight {
    /// For reading.
    Regular,
    /// For titles, names and numbers.
    Bold,
}

/// One font file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Face {
    /// Family.
    pub family: Family,
    /// Weight.
    pub weight: Weight,
}

impl Family {
    /// In the order in which a character without a script of its own is looked for.
    const ALL: [Self; 3] = [Self::Sans, Self::Naskh, Self::Ethiopic];

    /// Type size relative to the text around it: Naskh letters are small for their size and would be hard to read.
    pub(crate) const fn scale(self) -> f32 {
        match self {
            Self::Naskh => 1.2,
            Self::Sans | Self::Ethiopic => 1.0,
        }
    }

    /// Space above and below a baseline, as parts of the type size, so that lines of this family do not touch.
    pub(crate) const fn extent(self) -> (f32, f32) {
        match self {
            Self::Sans => (0.95, 0.35),
            Self::Naskh => (0.95, 0.5),
            Self::Ethiopic => (0.98, 0.38),
        }
    }
}

impl Face {
    /// Every bundled face.
    pub(crate) const ALL: [Self; 6] = [
        Self { family: Family::Sans, weight: Weight::Regular },
        Self { family: Family::Sans, weight: Weight::Bold },
        Self { family: Family::Naskh, weight: Weight::Regular },
        Self { family: Family::Naskh, weight: Weight::Bold },
        Self { family: Family::Ethiopic, weight: Weight::Regular },
        Self { family: Family::Ethiopic, weight: Weight::Bold },
    ];

    /// Name of the file without its ending, also the name in the PDF.
    pub(crate) const fn name(self) -> &'static str {
        match (self.family, self.weight) {
            (Family::Sans, Weight::Regular) => "NotoSans-Regular",
            (Family::Sans, Weight::Bold) => "NotoSans-Bold",
            (Family::Naskh, Weight::Regular) => "NotoNaskhArabic-Regular",
            (Family::Naskh, Weight::Bold) => "NotoNaskhArabic-Bold",
            (Family::Ethiopic, Weight::Regular) => "NotoSansEthiopic-Regular",
            (Family::Ethiopic, Weight::Bold) => "NotoSansEthiopic-Bold",
        }
    }

    /// Its place in [`Face::ALL`].
    pub(crate) const fn position(self) -> usize {
        self.family as usize * 2 + self.weight as usize
    }
}

/// All bundled faces, loaded.
pub(crate) struct Fonts {
    files: Vec<Cow<'static, [u8]>>,
    fonts: Vec<Font>,
}

impl Fonts {
    /// Loads the faces that travel inside the program.
    ///
    /// # Errors
    /// [`SheetsError::NotWritten`] when a face is missing or broken; a test keeps the shipped ones whole.
    pub(crate) fn bundled() -> Result<Self, SheetsError> {
        let mut files = Vec::with_capacity(Face::ALL.len());
        let mut fonts = Vec::with_capacity(Face::ALL.len());
        for face in Face::ALL {
            let broken = || SheetsError::NotWritten { reason: format!("bundled face {}", face.name()) };
            let data = Files::get(&format!("{}.ttf", face.name())).ok_or_else(broken)?.data;
            fonts.push(Font::new(data.to_vec(), 0).ok_or_else(broken)?);
            files.push(data);
        }
        Ok(Self { files, fonts })
    }

    /// The bytes of a face.
    pub(crate) fn file(&self, face: Face) -> &[u8] {
        &self.files[face.position()]
    }

    /// A face ready for shaping.
    pub(crate) fn font(&self, face: Face) -> &Font {
        &self.fonts[face.position()]
    }

    /// Every face ready for shaping, in the order of [`Face::ALL`].
    pub(crate) fn shapers(&self) -> Vec<ShaperFont<'_, 'static>> {
        self.fonts.iter().map(ShaperFont::new).collect()
    }

    /// The family that writes a character: the one of the text before it if that has it, so that a space or a
    /// mark does not tear a word apart.
    ///
    /// # Errors
    /// [`SheetsError::MissingGlyph`] when no family has it.
    pub(crate) fn family_of(&self, character: char, before: Option<Family>) -> Result<Family, SheetsError> {
        let has = |family: Family| {
            self.font(Face { family, weight: Weight::Regular }).charmap().map_unicode(character).is_some()
        };
        // Letters and digits of Latin always come from the family made for them, also inside Arabic.
        if character.is_ascii_graphic() {
            return Ok(Family::Sans);
        }
        before
            .filter(|family| has(*family))
            .or_else(|| Family::ALL.into_iter().find(|family| has(*family)))
            .ok_or_else(|| SheetsError::MissingGlyph {
                character: character.to_string(),
                code: format!("{:04X}", u32::from(character)),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_loads_and_has_a_thousand_units() {
        let fonts = Fonts::bundled().expect("bundled faces");
        for face in Face::ALL {
            assert_eq!(fonts.font(face).units_per_em(), 1000, "{}", face.name());
        }
    }

    #[test]
    fn each_language_of_the_first_years_has_its_letters() {
        let fonts = Fonts::bundled().expect("bundled faces");
        for text in [
            "Straße äöüÄÖÜß „“ – € §",
            "Ґґ Її Єє Щщ ы",
            "İıŞşĞğ",
            "Êê Îî Ûû Çç",
            "Nguyễn Thị Hường ậ ợ ỹ ư",
            "أحمد إلى ؟ ، ٠١٢٣ پ چ ژ گ ک ی ۀ ټ ډ ړ ړ ۍ ٹ ڈ ے ڕ ڵ ێ ۆ",
            "ኤርትራ ትግርኛ ፡ ። አማርኛ",
        ] {
            for character in text.chars() {
                fonts.family_of(character, None).expect(text);
            }
        }
    }

    /// All of it, in the five further languages of the glossary too.
    #[test]
    fn every_character_of_the_content_has_a_glyph() {
        fn collect(folder: &std::path::Path, text: &mut String) {
            for entry in std::fs::read_dir(folder).expect("folder") {
                let path = entry.expect("entry").path();
                if path.is_dir() {
                    collect(&path, text);
                } else {
                    text.push_str(&std::fs::read_to_string(&path).expect("text"));
                }
            }
        }
        let fonts = Fonts::bundled().expect("bundled faces");
        let assets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets");
        let mut text = String::new();
        for folder in ["registers", "checklists", "paths", "glossary", "packs"] {
            collect(&assets.join(folder), &mut text);
        }
        let characters: std::collections::BTreeSet<char> =
            text.chars().filter(|c| !c.is_whitespace()).collect();
        assert!(characters.len() > 200, "{} characters", characters.len());
        let missing: Vec<char> =
            characters.into_iter().filter(|c| fonts.family_of(*c, None).is_err()).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn a_character_without_a_glyph_is_named() {
        let fonts = Fonts::bundled().expect("bundled faces");
        let missing = SheetsError::MissingGlyph { character: "漢".into(), code: "6F22".into() };
        assert_eq!(fonts.family_of('漢', None), Err(missing));
    }

    #[test]
    fn a_space_stays_with_the_word_before_it() {
        let fonts = Fonts::bundled().expect("bundled faces");
        assert_eq!(fonts.family_of(' ', Some(Family::Naskh)), Ok(Family::Naskh));
        assert_eq!(fonts.family_of('7', Some(Family::Naskh)), Ok(Family::Sans));
    }
}
