//! Looking for a byte that few others are like.

/// Where the first byte stands of which `is` holds; sixteen at a time are asked whether it holds of any of them.
#[inline]
pub(crate) fn position(bytes: &[u8], is: impl Fn(u8) -> bool) -> Option<usize> {
    let (stretches, _) = bytes.as_chunks::<16>();
    let any = |stretch: &[u8; 16]| stretch.iter().fold(false, |any, byte| any | is(*byte));
    let passed = stretches.iter().take_while(|stretch| !any(stretch)).count() * 16;
    let rest = bytes[passed..].iter().position(|byte| is(*byte));
    rest.map(|at| passed + at)
}

#[cfg(test)]
mod tests {
    use super::position;

    #[test]
    fn the_first_is_found_wherever_it_stands() {
        for length in 0..70 {
            for at in 0..length {
                let mut bytes = vec![b'-'; length];
                bytes[at..].fill(b'!');
                assert_eq!(position(&bytes, |b| b == b'!'), Some(at));
                assert_eq!(position(&bytes[..at], |b| b == b'!'), None);
            }
        }
    }
}
