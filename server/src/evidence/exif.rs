//! The one thing read from a photo's EXIF: how the camera was held. Everything else in there is never looked at.

const ORIENTATION: u16 = 0x0112;
const SHORT: u16 = 3;
const ENTRY: usize = 12;

/// The orientation, 1 to 8, of a TIFF block; 1 where it does not say.
pub(super) fn orientation(tiff: &[u8]) -> u8 {
    read(tiff).filter(|n| (1..=8).contains(n)).unwrap_or(1)
}

fn read(tiff: &[u8]) -> Option<u8> {
    let little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let two = |at: usize| {
        let bytes = <[u8; 2]>::try_from(tiff.get(at..at.checked_add(2)?)?).ok()?;
        Some(if little {
            u16::from_le_bytes(bytes)
        } else {
            u16::from_be_bytes(bytes)
        })
    };
    let four = |at: usize| {
        let bytes = <[u8; 4]>::try_from(tiff.get(at..at.checked_add(4)?)?).ok()?;
        Some(if little {
            u32::from_le_bytes(bytes)
        } else {
            u32::from_be_bytes(bytes)
        })
    };
    let first = usize::try_from(four(4)?).ok()?;
    let entries = usize::from(two(first)?);
    for n in 0..entries {
        let at = first.checked_add(2 + n * ENTRY)?;
        if two(at)? == ORIENTATION && two(at + 2)? == SHORT {
            return u8::try_from(two(at + 8)?).ok();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orientation_is_read_in_either_byte_order_and_nonsense_is_upright() {
        let little =
            b"II\x2a\x00\x08\x00\x00\x00\x01\x00\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00";
        let big =
            b"MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x08\x00\x00";
        assert_eq!(orientation(little), 6);
        assert_eq!(orientation(big), 8);
        for length in 0..little.len() {
            let _ = orientation(&little[..length]);
        }
        assert_eq!(orientation(b"II\x2a\x00\xff\xff\xff\xff"), 1);
        assert_eq!(orientation(b""), 1);
    }
}
