//! Why a file is not taken in, in the person's situation.

use serde::Serialize;

/// Why a file cannot be filed or shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error, strum::VariantNames)]
#[serde(tag = "id", content = "args", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum IntakeError {
    /// The file has no bytes, for example because a phone copied only half.
    #[error("the file is empty")]
    Empty,
    /// Larger than the binder takes.
    #[error("larger than {limit_mb} MB")]
    TooLarge {
        /// The limit in megabytes of 1,000,000 bytes.
        limit_mb: u64,
    },
    /// A photo format of phones that the binder recognises but cannot show.
    #[error("a HEIC photo")]
    HeicPhoto,
    /// A file of a known other kind (Word, video …): named so that the next step can say how to make a PDF of it.
    #[error("a {format} file")]
    OtherKind {
        /// A short common name, e.g. `Word`.
        format: String,
    },
    /// Neither PDF nor JPEG nor PNG by its content.
    #[error("not a PDF, JPEG or PNG")]
    UnknownKind,
    /// The picture has more pixels than can be shown safely.
    #[error("more than {limit_megapixels} megapixels")]
    TooManyPixels {
        /// The limit in millions of pixels, for pictures of this make.
        limit_megapixels: u64,
    },
    /// The picture ends early or is broken.
    #[error("the picture is damaged")]
    DamagedPicture,
    /// The four corners of a page on its photo do not make a page.
    #[error("the corners make no page")]
    CornersCrossed,
    /// Larger than what can be printed together with other papers.
    #[error("larger than {limit_mb} MB, too large to print")]
    TooLargeToPrint {
        /// The limit in megabytes of 1,000,000 bytes.
        limit_mb: u64,
    },
    /// The PDF has more pages than are printed at once.
    #[error("more than {limit} pages")]
    TooManyPages {
        /// The limit.
        limit: usize,
    },
    /// The PDF has no page.
    #[error("the PDF has no page")]
    NoPages,
    /// The PDF is so broken that no page of it can be found.
    #[error("the PDF is damaged")]
    DamagedPdf,
    /// The PDF unfolds to far more than its size, as no paper does.
    #[error("the PDF unfolds to too much")]
    PdfTooHeavy,
    /// The PDF opens only with its own password.
    #[error("the PDF needs its password")]
    PdfPasswordNeeded,
    /// That is not the password of the PDF.
    #[error("not the password of the PDF")]
    PdfPasswordWrong,
    /// The PDF is locked in a way only special programs can open, for example by a certificate.
    #[error("the PDF is locked by other means than a password")]
    PdfLockedOtherwise,
}
