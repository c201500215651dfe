//! Films and recordings of phones: MP4, M4A, 3GP and MOV are one format, boxes within boxes. They are kept as they came (nothing here
//! decodes sound or pictures), so all that is asked is whether the boxes fill the file, and whether they say of a picture or a sound.
use super::FileKind;
use domain::paper::FileFault;

/// Brands by which phones name their films and recordings, at the ninth byte: their beginnings.
const BRANDS: [&[u8]; 10] = [
    b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp4", b"M4A ", b"M4V ", b"3gp", b"qt  ",
];
/// Boxes that are looked into: a phone makes some dozens.
const MOST_BOXES: usize = 4096;

/// Whether it begins as one.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.get(4..8) == Some(b"ftyp".as_slice())
        && bytes
            .get(8..)
            .is_some_and(|brand| BRANDS.iter().any(|known| brand.starts_with(known)))
}

/// What it is.
///
/// # Errors
/// [`FileFault::Damaged`] for one that breaks off, goes on after its end, or has neither pictures nor sound.
pub(super) fn examine(bytes: &[u8]) -> Result<FileKind, FileFault> {
    let mut left = MOST_BOXES;
    let all = boxes(bytes, &mut left)?;
    let of = |name: [u8; 4]| all.iter().filter(move |one| one.name == name);
    if all.first().map(|one| one.name) != Some(*b"ftyp") || of(*b"mdat").next().is_none() {
        return Err(FileFault::Damaged);
    }
    let (mut pictures, mut sound) = (false, false);
    for film in of(*b"moov") {
        for track in inside(film, *b"trak", &mut left)? {
            for media in inside(&track, *b"mdia", &mut left)? {
                for handler in inside(&media, *b"hdlr", &mut left)? {
                    // Version and flags, then a number that is nought or a name; what the track is comes third.
                    match handler.content.get(8..12) {
                        Some(b"vide") => pictures = true,
                        Some(b"soun") => sound = true,
                        _ => {}
                    }
                }
            }
        }
    }
    match (pictures, sound) {
        (true, _) if bytes.get(8..12) == Some(b"qt  ".as_slice()) => Ok(FileKind::Mov),
        (true, _) => Ok(FileKind::Mp4),
        (false, true) => Ok(FileKind::M4a),
        (false, false) => Err(FileFault::Damaged),
    }
}

struct Found<'b> {
    name: [u8; 4],
    content: &'b [u8],
}

fn inside<'b>(
    of: &Found<'b>,
    name: [u8; 4],
    left: &mut usize,
) -> Result<Vec<Found<'b>>, FileFault> {
    let mut all = boxes(of.content, left)?;
    all.retain(|one| one.name == name);
    Ok(all)
}

/// The boxes that fill these bytes to the last one.
fn boxes<'b>(mut bytes: &'b [u8], left: &mut usize) -> Result<Vec<Found<'b>>, FileFault> {
    let mut all = Vec::new();
    while !bytes.is_empty() {
        // QuickTime ends a list of boxes with a nought.
        if bytes == [0; 4] && !all.is_empty() {
            break;
        }
        *left = left.checked_sub(1).ok_or(FileFault::Damaged)?;
        let (one, rest) = first(bytes).ok_or(FileFault::Damaged)?;
        all.push(one);
        bytes = rest;
    }
    Ok(all)
}

fn first(bytes: &[u8]) -> Option<(Found<'_>, &[u8])> {
    let (length, after) = bytes.split_first_chunk::<4>()?;
    let (name, after) = after.split_first_chunk::<4>()?;
    let (length, head) = match u32::from_be_bytes(*length) {
        // To the end of the file.
        0 => (bytes.len(), 8),
        1 => {
            let (long, _) = after.split_first_chunk::<8>()?;
            (usize::try_from(u64::from_be_bytes(*long)).ok()?, 16)
        }
        length => (usize::try_from(length).ok()?, 8),
    };
    let content = bytes.get(head..length)?;
    let rest = bytes.get(length..)?;
    let name = *name;
    Some((Found { name, content }, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len() + 8).unwrap().to_be_bytes();
        [&length, name.as_slice(), content].concat()
    }

    fn film(brand: &[u8; 4], track: &[u8; 4]) -> Vec<u8> {
        let handler = one(b"hdlr", &[&[0; 8], track.as_slice(), &[0; 13]].concat());
        let moov = one(b"moov", &one(b"trak", &one(b"mdia", &handler)));
        [one(b"ftyp", brand), one(b"mdat", &[7; 40]), moov].concat()
    }

    #[test]
    fn a_film_is_whole_and_says_what_it_is() {
        for (brand, track, kind) in [
            (b"isom", b"vide", FileKind::Mp4),
            (b"mp42", b"soun", FileKind::M4a),
            (b"M4A ", b"soun", FileKind::M4a),
            (b"3gp4", b"vide", FileKind::Mp4),
            (b"qt  ", b"vide", FileKind::Mov),
        ] {
            let whole = film(brand, track);
            assert!(is_one(&whole));
            assert_eq!(examine(&whole), Ok(kind));
            for end in 0..whole.len() {
                assert_eq!(examine(&whole[..end]), Err(FileFault::Damaged), "{end}");
            }
            let more = [whole.as_slice(), b"PK\x03\x04"].concat();
            assert_eq!(examine(&more), Err(FileFault::Damaged));
        }
        assert_eq!(examine(&film(b"isom", b"text")), Err(FileFault::Damaged));
        assert!(!is_one(b"\0\0\0\x18ftypavif"));
    }

    #[test]
    fn boxes_that_claim_anything_end_in_a_word() {
        let long = [&1_u32.to_be_bytes(), b"mdat".as_slice(), &[255; 8]].concat();
        assert_eq!(examine(&long), Err(FileFault::Damaged));
        let backwards = [&4_u32.to_be_bytes(), b"ftyp".as_slice()].concat();
        assert_eq!(examine(&backwards), Err(FileFault::Damaged));
        let many = one(b"free", b"").repeat(MOST_BOXES + 1);
        assert_eq!(examine(&many), Err(FileFault::Damaged));
    }
}
