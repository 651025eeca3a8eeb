//! JSON without white space, as `serde_json` writes it, but with strings copied in stretches: passages are most of what is
//! written, and hardly a byte of them needs an escape.

use crate::text::bytes::position;
use serde::Serialize;
use serde::ser::{Error as _, Impossible, SerializeMap, SerializeSeq, SerializeStruct, Serializer};
use serde_json::{Error, Result};

/// Writes values to memory.
pub struct Compact<'o> {
    out: &'o mut Vec<u8>,
}

impl<'o> Compact<'o> {
    /// Writes behind what is there.
    pub fn new(out: &'o mut Vec<u8>) -> Compact<'o> {
        Compact { out }
    }

    fn number(self, value: u64) {
        let mut digits = [0; 20];
        let mut from = digits.len();
        let mut left = value;
        loop {
            from -= 1;
            digits[from] = b'0' + (left % 10) as u8;
            left /= 10;
            if left == 0 {
                break;
            }
        }
        self.out.extend_from_slice(&digits[from..]);
    }

    fn signed(self, value: i64) {
        if value < 0 {
            self.out.push(b'-');
        }
        self.number(value.unsigned_abs());
    }
}

/// Writes a text in quotation marks.
fn quoted(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    while let Some(at) = position(rest, needs_escape) {
        out.extend_from_slice(&rest[..at]);
        escape(rest[at], out);
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
    out.push(b'"');
}

fn needs_escape(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

fn escape(byte: u8, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let short = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0c => b'f',
        _ => {
            out.extend_from_slice(b"\\u00");
            out.push(HEX[usize::from(byte >> 4)]);
            out.push(HEX[usize::from(byte & 15)]);
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

/// What no row holds, and what JSON has no one way of writing.
fn unheard_of<T>() -> Result<T> {
    Err(Error::custom("no such value stands in a row"))
}

/// The methods for numbers of all sizes.
macro_rules! numbers {
    ($($name:ident($type:ty) $write:ident),+) => {
        $(fn $name(self, value: $type) -> Result<()> {
            self.$write(value.into());
            Ok(())
        })+
    };
}

impl<'o> Serializer for Compact<'o> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Members<'o>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Members<'o>;
    type SerializeStruct = Members<'o>;
    type SerializeStructVariant = Impossible<(), Error>;

    numbers! {
        serialize_i8(i8) signed, serialize_i16(i16) signed, serialize_i32(i32) signed, serialize_i64(i64) signed,
        serialize_u8(u8) number, serialize_u16(u16) number, serialize_u32(u32) number, serialize_u64(u64) number
    }

    fn serialize_bool(self, value: bool) -> Result<()> {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn serialize_f32(self, _: f32) -> Result<()> {
        unheard_of()
    }

    fn serialize_f64(self, _: f64) -> Result<()> {
        unheard_of()
    }

    fn serialize_char(self, value: char) -> Result<()> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<()> {
        quoted(text, self.out);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<()> {
        unheard_of()
    }

    fn serialize_none(self) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<()> {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<()> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<()> {
        unheard_of()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Members<'o>> {
        Ok(Members::open(b'[', b']', self.out))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple> {
        unheard_of()
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct> {
        unheard_of()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant> {
        unheard_of()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'o>> {
        Ok(Members::open(b'{', b'}', self.out))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members<'o>> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant> {
        unheard_of()
    }
}

/// The members of an array or object while they are written.
pub struct Members<'o> {
    out: &'o mut Vec<u8>,
    close: u8,
    /// Whether one stands before the next.
    begun: bool,
}

impl<'o> Members<'o> {
    fn open(open: u8, close: u8, out: &'o mut Vec<u8>) -> Members<'o> {
        out.push(open);
        Members {
            out,
            close,
            begun: false,
        }
    }

    fn next(&mut self) -> Compact<'_> {
        if self.begun {
            self.out.push(b',');
        }
        self.begun = true;
        Compact::new(self.out)
    }

    fn close(self) {
        self.out.push(self.close);
    }
}

impl SerializeSeq for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        value.serialize(self.next())
    }

    fn end(self) -> Result<()> {
        self.close();
        Ok(())
    }
}

impl SerializeMap for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<()> {
        key.serialize(self.next())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        self.out.push(b':');
        value.serialize(Compact::new(self.out))
    }

    fn end(self) -> Result<()> {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<()> {
        self.serialize_entry(name, value)
    }

    fn end(self) -> Result<()> {
        self.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn compact(value: &impl Serialize) -> String {
        let mut out = Vec::new();
        value.serialize(Compact::new(&mut out)).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[derive(Serialize)]
    struct Row {
        text: String,
        list: Vec<Option<i64>>,
        map: BTreeMap<String, u64>,
        yes: bool,
        char: char,
    }

    proptest! {
        #[test]
        fn it_is_what_serde_json_writes(
            text in "(?s)[ -~\0-\x1f\x7f“é\\\\\"]{0,70}",
            list in prop::collection::vec(prop::option::of(any::<i64>()), 0..4),
            map in prop::collection::btree_map(".{0,3}", any::<u64>(), 0..3),
            yes: bool,
            char: char,
        ) {
            let row = Row { text, list, map, yes, char };
            prop_assert_eq!(compact(&row), serde_json::to_string(&row).unwrap());
        }
    }
}
