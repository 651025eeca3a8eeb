//! Bytes to text. What is no text is refused by what it holds, whatever its name, with the remedy.

use super::Problem;
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Offsets are 32 bits wide.
const LARGEST: usize = u32::MAX as usize;

/// What bytes look like that are no plain text: how to tell, the cause, the remedy.
type Form = (fn(&[u8]) -> bool, &'static str, &'static str);

/// Forms that are made of plain characters, or nearly: known by their beginning alone.
const WRITTEN: &[Form] = &[
    (
        |b| head(b).split(|b| *b == b'%').skip(1).any(|w| w.starts_with(b"PDF-")),
        "this is a PDF",
        "turn it into text first: pdftotext FILE.pdf FILE.txt",
    ),
    (
        |b| begins(b, &["{\"table\":\"meta\""]),
        "these are records, not a text",
        "keep them in a file whose name ends in .jsonl, and name that",
    ),
    (
        |b| begins(b, &["{\\rtf"]),
        "this is a rich text document",
        "save it as plain text (UTF-8) first",
    ),
    (
        |b| begins(b, &["<!doctype html", "<html", "<head", "<body"]),
        "this is a web page",
        "turn it into text first: w3m -dump FILE.html > FILE.txt, or copy the text out of the browser",
    ),
    (
        |b| begins(b, &["<?xml", "<!doctype"]),
        "this is XML",
        "give the text alone, without its tags",
    ),
    (
        |b| has_line(head(b), "mime-version:") && has_line(head(b), "content-type: multipart"),
        "this is a saved web page or a mail",
        "open it and copy the text out of it",
    ),
    (
        |b| b.starts_with(b"%!PS"),
        "this is PostScript",
        "turn it into text first: ps2ascii FILE.ps FILE.txt",
    ),
    (
        |b| b.len() > LARGEST,
        "this text is larger than 4 GiB",
        "split it into its documents",
    ),
];

/// Forms of bytes that are no characters: the last is any.
const BINARY: &[Form] = &[
    (
        |b| b.starts_with(b"PK\x03\x04") && holds(b, b"word/"),
        "this is a Word document",
        "save it as plain text (UTF-8) first",
    ),
    (
        |b| b.starts_with(b"PK\x03\x04") || b.starts_with(b"PK\x05\x06"),
        "this is a zip archive or an office document",
        "unpack it, or save it as plain text (UTF-8), first",
    ),
    (
        |b| b.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        "this is an old office document",
        "save it as plain text (UTF-8) first",
    ),
    (
        |b| {
            let packed: [&[u8]; 6] = [
                b"\x1f\x8b",
                b"BZh",
                b"\xfd7zXZ",
                b"\x28\xb5\x2f\xfd",
                b"7z\xbc\xaf",
                b"Rar!",
            ];
            packed.iter().any(|start| b.starts_with(start)) || b.get(257..262) == Some(b"ustar")
        },
        "this is packed (gzip, bzip2, xz, zstd, 7z, rar or tar)",
        "unpack it first",
    ),
    (
        |b| {
            let pictures: [&[u8]; 6] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM"];
            pictures.iter().any(|start| b.starts_with(start)) || b.starts_with(b"RIFF") && b.get(8..12) == Some(b"WEBP")
        },
        "this is a picture",
        "give its text: a program for text recognition (OCR) may find it",
    ),
    (
        |b| b.starts_with(b"\x7fELF") || b.starts_with(b"MZ") || b.starts_with(b"\xcf\xfa\xed\xfe"),
        "this is a program",
        "give texts only",
    ),
    (
        |b| looks_wide(b),
        "this looks like UTF-16 text without a byte order mark",
        "convert it first: iconv -f UTF-16LE -t UTF-8 FILE > NEW.txt",
    ),
    (
        |_| true,
        "this is a binary file, not a text",
        "give the text it was made from",
    ),
];

/// The text. UTF-8 is kept to the byte, a byte order mark included; anything else is decoded.
pub(crate) fn text(path: &str, bytes: Vec<u8>) -> Result<String, Problem> {
    let refused = |forms: &[Form]| {
        let form = forms.iter().find(|(is, _, _)| is(&bytes));
        form.map(|(_, cause, remedy)| Problem::new(path, *cause, *remedy))
    };
    if let Some(problem) = refused(WRITTEN) {
        return Err(problem);
    }
    if let Some(wide) = wide(&bytes) {
        let (text, _) = wide.decode_with_bom_removal(&bytes);
        return Ok(text.into_owned());
    }
    if is_binary(&bytes)
        && let Some(problem) = refused(BINARY)
    {
        return Err(problem);
    }
    Ok(String::from_utf8(bytes).unwrap_or_else(|error| narrow(error.as_bytes())))
}

/// UTF-16, where a byte order mark says so and it is no UTF-32.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] => None,
        [0xff, 0xfe, ..] => Some(UTF_16LE),
        [0xfe, 0xff, ..] => Some(UTF_16BE),
        _ => None,
    }
}

/// Text of an old Windows, or UTF-8 with a few such bytes in it: what is UTF-8 is kept, every other byte stands for its
/// character of Windows-1252. A character that the end of the file cuts off is left out.
fn narrow(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + bytes.len() / 16);
    for chunk in bytes.utf8_chunks() {
        out.push_str(chunk.valid());
        let (text, _) = WINDOWS_1252.decode_without_bom_handling(chunk.invalid());
        out.push_str(&text);
    }
    let cut = std::str::from_utf8(bytes).err().filter(|e| e.error_len().is_none());
    match cut.and_then(|e| bytes.get(..e.valid_up_to())) {
        Some(whole) if !whole.is_ascii() => String::from_utf8_lossy(whole).into_owned(),
        _ => out,
    }
}

/// Whether bytes are no text: one is zero, or more than one in a hundred (and a few) a control character that no text
/// has.
fn is_binary(bytes: &[u8]) -> bool {
    let odd = |b: &u8| u8::from(matches!(b, 1..=8 | 14..=25 | 28..=31)) + u8::from(*b == 127);
    // In pieces of which a byte can hold the count, many bytes are looked at in one step.
    let pieces = bytes.chunks(usize::from(u8::MAX));
    let count: usize = pieces.map(|piece| usize::from(piece.iter().map(odd).sum::<u8>())).sum();
    bytes.contains(&0) || count > 8 + bytes.len() / 100
}

/// Whether every other byte is zero, as in English text of two bytes a character.
fn looks_wide(bytes: &[u8]) -> bool {
    let head = head(bytes);
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    even.max(odd) * 5 > head.len() * 2 && even.min(odd) * 20 < head.len()
}

fn head(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len().min(1024)]
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|w| w == wanted)
}

/// Whether a line but the first begins so, in upper or lower case.
fn has_line(b: &[u8], beginning: &str) -> bool {
    let begins = |line: &[u8]| {
        let same = |head: &[u8]| head.eq_ignore_ascii_case(beginning.as_bytes());
        line.get(..beginning.len()).is_some_and(same)
    };
    b.split(|b| *b == b'\n').skip(1).any(begins)
}

/// Whether a file begins with one of these, behind a byte order mark and blanks, case ignored.
fn begins(bytes: &[u8], with: &[&str]) -> bool {
    let head = head(bytes);
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let starts = |w: &&str| {
        head.get(..w.len())
            .is_some_and(|h| h.eq_ignore_ascii_case(w.as_bytes()))
    };
    with.iter().any(starts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_is_refused_with_the_remedy() {
        let packed = [b"\x1f\x8b\x08\0".as_slice(), &[7; 40]].concat();
        let tar = [[b'a'; 257].as_slice(), b"ustar\x0000", &[0; 20]].concat();
        for (bytes, cause, remedy) in [
            (b"%PDF-1.7".as_slice(), "PDF", "pdftotext"),
            (b"\n%PDF-1.4\n", "PDF", "pdftotext"),
            (b"PK\x03\x04\x14\0..", "zip archive", "plain text"),
            (b"PK\x03\x04\x14\0..word/document.xml", "Word", "plain text"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "old office", "plain text"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture", "recognition"),
            (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "picture", "recognition"),
            (b"\x7fELF\x02\x01\x01\0", "program", "texts only"),
            (&packed, "packed", "unpack"),
            (&tar, "packed", "unpack"),
            (b"  <!DOCTYPE html>\n<html>", "web page", "w3m -dump"),
            (b"\xef\xbb\xbf<HTML><body>", "web page", "w3m -dump"),
            (b"{\"table\":\"meta\",", "records", ".jsonl"),
            (b"<?xml version=\"1.0\"?><rss/>", "XML", "tags"),
            (b"{\\rtf1\\ansi", "rich text", "plain text"),
            (
                b"From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;",
                "saved web page",
                "copy",
            ),
            (b"T\0h\0e\0 \0L\0i\0m\0e\0s\0", "UTF-16", "iconv"),
            (b"\xff\xfe\0\0T\0\0\0h\0\0\0", "binary", "text it was made from"),
            (b"a text\0with a zero", "binary", "text it was made from"),
        ] {
            let problem = text("a.txt", bytes.to_vec()).unwrap_err();
            assert!(
                problem.cause.contains(cause) && problem.remedy.contains(remedy),
                "{problem}"
            );
        }
    }

    #[test]
    fn utf_8_is_kept_to_the_byte() {
        for told in ["", "\u{feff}Limes", "a\r\nb’s", "BMA and MZ: no picture", "a\u{1b}[1mb"] {
            assert_eq!(text("a.txt", told.as_bytes().to_vec()).as_deref(), Ok(told));
        }
    }

    #[test]
    fn other_encodings_are_decoded() {
        let told = "The CQC’s café – “good”";
        let little = told.encode_utf16().flat_map(u16::to_le_bytes);
        let big = told.encode_utf16().flat_map(u16::to_be_bytes);
        let mixed = ["The CQC’s café ".as_bytes(), b"\x96 \x93good\x94"].concat();
        for bytes in [
            b"\xff\xfe".iter().copied().chain(little).collect(),
            b"\xfe\xff".iter().copied().chain(big).collect(),
            b"The CQC\x92s caf\xe9 \x96 \x93good\x94".to_vec(),
            mixed,
        ] {
            assert_eq!(text("a.txt", bytes).as_deref(), Ok(told));
        }
    }

    #[test]
    fn a_character_cut_off_at_the_end_is_left_out() {
        assert_eq!(
            text("a.txt", b"the CQC\xe2\x80\x99s \xe2\x80".to_vec()).as_deref(),
            Ok("the CQC’s ")
        );
        assert_eq!(text("a.txt", b"a caf\xe9".to_vec()).as_deref(), Ok("a café"));
    }
}
