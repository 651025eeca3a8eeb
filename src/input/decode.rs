//! Bytes to text. What is no UTF-8 text is refused with the remedy.

use super::Problem;

/// Offsets are 32 bits wide.
const LARGEST: usize = u32::MAX as usize;

/// What bytes look like that are no plain text: how to tell, the cause, the remedy.
type Form = (fn(&[u8]) -> bool, &'static str, &'static str);

const FORMS: &[Form] = &[
    (
        |b| b.starts_with(b"%PDF"),
        "this is a PDF",
        "turn it into text first: pdftotext FILE.pdf FILE.txt",
    ),
    (
        |b| b.starts_with(b"PK\x03\x04"),
        "this is a zip archive or an office document",
        "save it as plain text (UTF-8) first",
    ),
    (
        |b| b.starts_with(b"\xff\xfe") || b.starts_with(b"\xfe\xff"),
        "this is UTF-16 text, not UTF-8",
        "convert it first: iconv -f UTF-16 -t UTF-8 FILE > NEW.txt",
    ),
    (
        |b| b.starts_with(b"{\"table\":\"meta\""),
        "these are records, not a text",
        "keep them in a file whose name ends in .jsonl, and name that",
    ),
    (
        |b| b.contains(&0),
        "this is a binary file, not a text",
        "give the text it was made from",
    ),
    (
        |b| b.len() > LARGEST,
        "this text is larger than 4 GiB",
        "split it into its documents",
    ),
];

/// The text, a byte order mark kept.
pub(crate) fn text(path: &str, bytes: Vec<u8>) -> Result<String, Problem> {
    if let Some((_, cause, remedy)) = FORMS.iter().find(|(is, _, _)| is(&bytes)) {
        return Err(Problem::new(path, *cause, *remedy));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Problem::new(
            path,
            format!("this is not UTF-8 text (byte {at})"),
            "convert it first, if it is from an old Windows: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW.txt",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_is_refused_with_the_remedy() {
        for (bytes, cause, remedy) in [
            (&b"%PDF-1.7"[..], "PDF", "pdftotext"),
            (b"PK\x03\x04..", "office document", "plain text"),
            (b"\xff\xfeR\0", "UTF-16", "iconv -f UTF-16"),
            (b"\x7fELF\0\0", "binary", "text it was made from"),
            (b"{\"table\":\"meta\",", "records", ".jsonl"),
            (b"caf\xe9 society", "byte 3", "iconv -f WINDOWS-1252"),
        ] {
            let problem = text("a.txt", bytes.to_vec()).unwrap_err();
            assert!(
                problem.cause.contains(cause) && problem.remedy.contains(remedy),
                "{problem}"
            );
        }
    }

    #[test]
    fn texts_are_kept_to_the_byte() {
        for told in ["", "\u{feff}Limes", "a\r\nb’s"] {
            assert_eq!(text("a.txt", told.as_bytes().to_vec()).as_deref(), Ok(told));
        }
    }
}
