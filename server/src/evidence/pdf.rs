//! Whether a PDF may be kept: it is stored as it came and only ever offered for saving, so nothing here draws it. Refused is what
//! needs a password, what carries a program or another file, what starts something when it is opened, and what cannot be looked
//! into. Readers find objects in many ways (by table, by searching, in packed streams), so every byte is searched for the names
//! of dangerous things, packed streams too; nothing is trusted to be what a table says that it is.
use domain::paper::FileFault;
use flate2::{Decompress, FlushDecompress, Status};

/// Names that make a PDF more than paper. Long enough not to turn up in compressed pictures by chance.
const ACTIVE: [&[u8]; 10] = [
    b"JavaScript",
    b"Launch",
    b"EmbeddedFile",
    b"EmbeddedFiles",
    b"RichMedia",
    b"SubmitForm",
    b"ImportData",
    b"GoToE",
    b"Movie",
    b"Rendition",
];
const LOCKED: &[u8] = b"Encrypt";
/// What all packed streams together may unpack to; more than any paper needs.
const MAX_UNPACKED: u64 = 512 * 1024 * 1024;
/// The longest name that is read, with its `#` spellings.
const LONGEST: usize = 127;
/// How far before a stream its dictionary may begin.
const DICTIONARY: usize = 2048;
const BLOCK: usize = 64 * 1024;

/// Looks for what must not be in it.
pub(super) fn examine(bytes: &[u8]) -> Result<(), FileFault> {
    ends_rightly(bytes)?;
    Names::default().feed(bytes)?;
    let mut left = MAX_UNPACKED;
    let mut at = 0;
    while let Some(found) = find(bytes, at, b"stream") {
        at = found + b"stream".len();
        let before = bytes
            .get(found.saturating_sub(DICTIONARY)..found)
            .unwrap_or_default();
        if before.ends_with(b"end") {
            continue;
        }
        let rest = bytes.get(at..).unwrap_or_default();
        let body = rest
            .strip_prefix(b"\r\n")
            .or_else(|| rest.strip_prefix(b"\n"))
            .or_else(|| rest.strip_prefix(b"\r"))
            .unwrap_or(rest);
        let own = before
            .windows(3)
            .rposition(|sign| sign == b"obj")
            .and_then(|from| before.get(from..))
            .unwrap_or(before);
        if holds(own, b"/ObjStm") && !plainly_packed(own) {
            return Err(FileFault::PdfActive);
        }
        unpack(body, &mut left)?;
    }
    Ok(())
}

/// Nothing hangs behind the end: no archive, no page.
fn ends_rightly(bytes: &[u8]) -> Result<(), FileFault> {
    let end = bytes
        .iter()
        .rposition(|byte| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0))
        .ok_or(FileFault::Damaged)?;
    let ended = bytes
        .get(..=end)
        .is_some_and(|whole| whole.ends_with(b"%%EOF"));
    if ended && find(bytes, 0, b"obj").is_some() {
        Ok(())
    } else {
        Err(FileFault::Damaged)
    }
}

/// A stream of objects is looked into only where it is packed in the one way that everybody uses.
fn plainly_packed(dictionary: &[u8]) -> bool {
    let filters = dictionary
        .windows(6)
        .filter(|sign| *sign == b"Decode")
        .count();
    match find(dictionary, 0, b"/Filter") {
        None => true,
        Some(_) => {
            holds(dictionary, b"/FlateDecode")
                && !holds(dictionary, b"#")
                && filters <= 2
                && !chained(dictionary)
        }
    }
}

fn chained(dictionary: &[u8]) -> bool {
    [
        b"/ASCIIHexDecode".as_slice(),
        b"/ASCII85Decode",
        b"/LZWDecode",
        b"/RunLengthDecode",
        b"/Crypt",
    ]
    .iter()
    .any(|name| holds(dictionary, name))
}

/// Unpacks whatever can be unpacked and searches it, without keeping it.
fn unpack(body: &[u8], left: &mut u64) -> Result<(), FileFault> {
    let mut unpacker = Decompress::new(true);
    let mut names = Names::default();
    let mut block = vec![0; BLOCK];
    let mut rest = body;
    loop {
        let (before_in, before_out) = (unpacker.total_in(), unpacker.total_out());
        // Not packed, or packed in another way: the bytes themselves were searched already.
        let Ok(status) = unpacker.decompress(rest, &mut block, FlushDecompress::None) else {
            return Ok(());
        };
        let length = |now: u64, before: u64| usize::try_from(now - before).unwrap_or(usize::MAX);
        let taken = length(unpacker.total_in(), before_in);
        let made = length(unpacker.total_out(), before_out);
        *left = left
            .checked_sub(unpacker.total_out() - before_out)
            .ok_or(FileFault::TooManyPixels)?;
        names.feed(block.get(..made).unwrap_or_default())?;
        rest = rest.get(taken..).unwrap_or_default();
        if status == Status::StreamEnd || (taken == 0 && made == 0) {
            return Ok(());
        }
    }
}

/// Reads the names in a run of bytes, piece by piece, with `#xx` spelt out.
#[derive(Default)]
struct Names {
    open: Option<Vec<u8>>,
}

impl Names {
    fn feed(&mut self, bytes: &[u8]) -> Result<(), FileFault> {
        for byte in bytes {
            let regular = !matches!(
                byte,
                0 | b'\t'
                    | b'\n'
                    | 0x0c
                    | b'\r'
                    | b' '
                    | b'('
                    | b')'
                    | b'<'
                    | b'>'
                    | b'['
                    | b']'
                    | b'{'
                    | b'}'
                    | b'/'
                    | b'%'
            );
            match &mut self.open {
                Some(name) if regular && name.len() < LONGEST => name.push(*byte),
                // Longer than any word that is looked for: the rest of it tells nothing.
                Some(_) if regular => {}
                Some(name) => {
                    judge(&spelt_out(name))?;
                    self.open = (*byte == b'/').then(Vec::new);
                }
                None if *byte == b'/' => self.open = Some(Vec::new()),
                None => {}
            }
        }
        Ok(())
    }
}

fn judge(name: &[u8]) -> Result<(), FileFault> {
    if name == LOCKED {
        Err(FileFault::PdfLocked)
    } else if ACTIVE.contains(&name) {
        Err(FileFault::PdfActive)
    } else {
        Ok(())
    }
}

/// `J#61vaScript` is `JavaScript`.
fn spelt_out(name: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(name.len());
    let mut rest = name;
    while let Some((first, after)) = rest.split_first() {
        let figures = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match figures.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) if *first == b'#' => {
                plain.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                plain.push(*first);
                rest = after;
            }
        }
    }
    plain
}

fn find(bytes: &[u8], from: usize, sign: &[u8]) -> Option<usize> {
    let (first, rest) = sign.split_first()?;
    let mut at = from;
    loop {
        // By the first byte, which is quick, then the rest.
        at += bytes.get(at..)?.iter().position(|byte| byte == first)?;
        if bytes.get(at + 1..)?.starts_with(rest) {
            return Some(at);
        }
        at += 1;
    }
}

fn holds(bytes: &[u8], sign: &[u8]) -> bool {
    find(bytes, 0, sign).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn pdf(inside: &[u8]) -> Vec<u8> {
        [
            b"%PDF-1.7\n1 0 obj\n".as_slice(),
            inside,
            b"\nendobj\ntrailer\n<<>>\n%%EOF\n",
        ]
        .concat()
    }

    fn packed(plain: &[u8]) -> Vec<u8> {
        let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(plain).unwrap();
        packer.finish().unwrap()
    }

    fn stream(dictionary: &str, body: &[u8]) -> Vec<u8> {
        [dictionary.as_bytes(), b"\nstream\n", body, b"\nendstream"].concat()
    }

    #[test]
    fn paper_is_taken() {
        let page = packed(b"BT /F1 12 Tf (JavaScript is a language) Tj ET");
        assert_eq!(
            examine(&pdf(&stream(
                "<< /Filter /FlateDecode /Length 40 >>",
                &page
            ))),
            Ok(())
        );
        assert_eq!(
            examine(&pdf(b"<< /Type /Catalog /OpenAction [2 0 R /Fit] >>")),
            Ok(())
        );
        let objects = packed(b"1 0 2 30 << /Type /Page >> << /Names 3 0 R >>");
        let dictionary = "<< /Type /ObjStm /Filter /FlateDecode /N 2 >>";
        assert_eq!(examine(&pdf(&stream(dictionary, &objects))), Ok(()));
    }

    #[test]
    fn programs_are_found_wherever_they_hide() {
        let action = b"<< /S /JavaScript /JS (app.alert(1)) >>";
        let spelt = b"<< /S /J#61va#53cript /JS (x) >>";
        let flate = "<< /Type /ObjStm /Filter /FlateDecode >>";
        let chain = "<< /Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode] >>";
        for inside in [
            action.to_vec(),
            spelt.to_vec(),
            b"<< /OpenAction << /S /Launch /F (cmd) >> >>".to_vec(),
            b"<< /Names << /EmbeddedFiles 3 0 R >> >>".to_vec(),
            stream(flate, &packed(action)),
            stream("<< /Length 9 >>", &packed(spelt)),
            stream(chain, b"789c00>"),
        ] {
            let shown = inside.escape_ascii().to_string();
            assert_eq!(examine(&pdf(&inside)), Err(FileFault::PdfActive), "{shown}");
        }
    }

    #[test]
    fn locked_cut_and_overlong_ones_are_refused() {
        let locked = pdf(b"<< /Encrypt 5 0 R >>");
        assert_eq!(examine(&locked), Err(FileFault::PdfLocked));
        let whole = pdf(b"<< >>");
        assert_eq!(examine(&whole[..whole.len() - 9]), Err(FileFault::Damaged));
        let behind = [whole.as_slice(), b"PK\x03\x04<script>"].concat();
        assert_eq!(examine(&behind), Err(FileFault::Damaged));
        let bomb = packed(&vec![0; 1 << 20]);
        let mut left = 1 << 19;
        assert_eq!(unpack(&bomb, &mut left), Err(FileFault::TooManyPixels));
    }
}
