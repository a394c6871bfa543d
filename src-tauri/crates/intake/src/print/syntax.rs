//! Objects as PDF syntax (ISO 32000-1, 7.3), with numbers of the caller's choice.
//!
//! Written here because lopdf writes whole files only, from memory; a binder's papers are written one after the other.

use std::io::{self, Write};

use lopdf::{Dictionary, Object};

/// Writes an object; `number` says which number the n-th part has in the new file.
pub(crate) fn write(object: &Object, number: &dyn Fn(usize) -> u32, out: &mut dyn Write) -> io::Result<()> {
    match object {
        Object::Null => out.write_all(b"null"),
        Object::Boolean(value) => write!(out, "{value}"),
        Object::Integer(value) => write!(out, "{value}"),
        // Plus nothing, so that there is no minus nothing.
        Object::Real(value) if value.is_finite() => write!(out, "{}", value + 0.0),
        Object::Real(_) => out.write_all(b"0"),
        Object::Name(name) => write_name(name, out),
        Object::String(text, _) => {
            out.write_all(b"<")?;
            text.iter().try_for_each(|byte| write!(out, "{byte:02x}"))?;
            out.write_all(b">")
        }
        Object::Array(items) => {
            out.write_all(b"[")?;
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.write_all(b" ")?;
                }
                write(item, number, out)?;
            }
            out.write_all(b"]")
        }
        Object::Dictionary(dictionary) => write_dictionary(dictionary, None, number, out),
        Object::Stream(stream) => {
            write_dictionary(&stream.dict, Some(stream.content.len()), number, out)?;
            out.write_all(b"stream\n")?;
            out.write_all(&stream.content)?;
            out.write_all(b"\nendstream")
        }
        Object::Reference((part, _)) => write!(out, "{} 0 R", number(*part as usize)),
    }
}

fn write_dictionary(
    dictionary: &Dictionary,
    length: Option<usize>,
    number: &dyn Fn(usize) -> u32,
    out: &mut dyn Write,
) -> io::Result<()> {
    out.write_all(b"<<")?;
    for (key, value) in dictionary {
        // A stream's length is the one it has now.
        if length.is_some() && key == b"Length" {
            continue;
        }
        write_name(key, out)?;
        out.write_all(b" ")?;
        write(value, number, out)?;
    }
    if let Some(length) = length {
        write!(out, "/Length {length}")?;
    }
    out.write_all(b">>")
}

fn write_name(name: &[u8], out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"/")?;
    for &byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            out.write_all(&[byte])?;
        } else {
            write!(out, "#{byte:02x}")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use lopdf::{Stream, dictionary};

    use super::*;

    #[test]
    fn objects_are_written_with_their_new_numbers() {
        let object: Object = Stream::new(
            dictionary! { "A B" => vec![Object::Reference((3, 0)), 1.into(), (-0.5).into(), "N#".into()],
            "S" => Object::string_literal("a)"), "X" => Object::Real(f32::NAN) },
            b"xyz".to_vec(),
        )
        .into();
        let mut out = Vec::new();
        write(&object, &|part| u32::try_from(part).expect("small") + 40, &mut out).expect("memory");
        assert_eq!(
            String::from_utf8(out).expect("text"),
            "<</A#20B [43 0 R 1 -0.5 /N#23]/S <6129>/X 0/Length 3>>stream\nxyz\nendstream"
        );
    }
}
