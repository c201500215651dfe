//! What a file may be and what is made of it: told by its content, never by its name; decoded within limits; stored as a fresh
//! JPEG or PNG, or, for a PDF that shows nothing dangerous, as it came. A refusal is a [`FileFault`] in words that help.
use super::{film, heic, jpeg, lossless, mark, pdf, picture::Picture};
use crate::failure::Failure;
use chrono::NaiveDate;
use domain::paper::{FileFault, MAX_PIXELS};
use tokio::sync::OwnedSemaphorePermit;

/// The longest edge that is stored: A4 at 300 dots an inch.
const FULL_EDGE: usize = 3508;
/// The longest edge for pages.
const VIEW_EDGE: usize = 1280;
const FULL_QUALITY: u8 = 85;
const VIEW_QUALITY: u8 = 75;
/// A picture that came without loss and is no larger than this is stored without loss: a screenshot's letters stay sharp.
const SHARP_PIXELS: usize = 2_000_000;

const MEGABYTE: u64 = 1024 * 1024;
/// What a photo of an ordinary phone needs: two of them fit into the room together.
const ORDINARY: u32 = 64;

/// What is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A photo, re-encoded.
    Jpeg,
    /// A sharp picture, re-encoded.
    Png,
    /// A document, as it came; only ever offered for saving.
    Pdf,
    /// A film, as it came; only ever offered for saving, as the other two below.
    Mp4,
    /// A film of an iPhone.
    Mov,
    /// A recording without pictures.
    M4a,
}

impl FileKind {
    /// The word in the database and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Mp4 => "mp4",
            Self::Mov => "mov",
            Self::M4a => "m4a",
        }
    }

    /// Back from [`Self::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    const ALL: [Self; 6] = [
        Self::Jpeg,
        Self::Png,
        Self::Pdf,
        Self::Mp4,
        Self::Mov,
        Self::M4a,
    ];

    /// Whether it is a picture: made anew, with a small one beside it, and shown on pages. Everything else is kept as it came, scanned,
    /// and only offered for saving.
    #[must_use]
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png)
    }

    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
            Self::Mp4 => "video/mp4",
            Self::Mov => "video/quicktime",
            Self::M4a => "audio/mp4",
        }
    }

    /// The end of its name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Mp4 => "mp4",
            Self::Mov => "mov",
            Self::M4a => "m4a",
        }
    }
}

/// A file as it will be stored.
pub struct Taken {
    /// What it is now.
    pub kind: FileKind,
    /// The whole.
    pub full: Vec<u8>,
    /// Small, for pages; pictures only.
    pub view: Option<Vec<u8>>,
    /// The room that they take, until they are stored.
    pub(super) room: Option<OwnedSemaphorePermit>,
}

impl Taken {
    /// Keeps of a turn what it needs itself, encrypted and clear; the rest is for the next file.
    pub(super) fn holding(mut self, mut turn: OwnedSemaphorePermit) -> Self {
        let bytes = self.full.len() + self.view.as_ref().map_or(0, Vec::len);
        let needed = bytes.div_ceil(1024 * 1024) + 1;
        self.room = turn.split(needed.min(turn.num_permits()));
        self
    }
}

/// Why nothing was made of it.
#[derive(Debug)]
pub(super) enum No {
    /// It is refused.
    Fault(FileFault),
    /// It needs so many megabytes of room, more than it was given.
    NeedsRoom(u32),
}

impl From<FileFault> for No {
    fn from(fault: FileFault) -> Self {
        Self::Fault(fault)
    }
}

/// The room to ask for before anything is known but the length.
pub(super) fn megabytes_of_length(length: u64) -> u32 {
    megabytes(length * 2).max(ORDINARY)
}

fn megabytes(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(MEGABYTE)).unwrap_or(u32::MAX)
}

/// What a decoder needs, asked before it begins.
pub(super) struct Size {
    pub(super) width: usize,
    pub(super) height: usize,
    /// Bytes that decoding takes beside the file itself.
    pub(super) memory: u64,
}

/// Room that was given, asked once the size is known and before anything is decoded.
pub(super) struct Room {
    given: u32,
    file: u64,
}

impl Room {
    /// Whether there is room for a picture of this size when nothing else is taken in.
    pub(super) fn ever_admits(&self, size: &Size) -> bool {
        megabytes(self.file.saturating_add(size.memory)) <= super::ROOM
    }

    /// Whether a picture of this size may be decoded now.
    pub(super) fn admit(&self, size: &Size) -> Result<(), No> {
        let pixels = u64::try_from(size.width * size.height).unwrap_or(u64::MAX);
        if size.width == 0 || size.height == 0 {
            return Err(FileFault::Damaged.into());
        }
        if pixels > MAX_PIXELS {
            return Err(FileFault::TooManyPixels.into());
        }
        match megabytes(self.file.saturating_add(size.memory)) {
            needed if needed > super::ROOM => Err(FileFault::TooManyPixels.into()),
            needed if needed > self.given => Err(No::NeedsRoom(needed)),
            _ => Ok(()),
        }
    }
}

/// The size in which a picture is stored.
pub(super) fn stored_size(width: usize, height: usize) -> (usize, usize) {
    super::picture::fitting(width, height, FULL_EDGE)
}

/// What may be made of a file.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manner {
    /// The day that is written across a copy of an identity paper.
    pub marked: Option<NaiveDate>,
    /// Whether a film or a recording will do too.
    pub films: bool,
}

/// Sniffs, decodes, re-encodes. Needs no more than `given` megabytes, or says how many.
pub(super) fn take_in(bytes: Vec<u8>, given: u32, manner: Manner) -> Result<Taken, No> {
    let marked = manner.marked;
    let room = Room {
        given,
        file: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
    };
    match sniff(&bytes)? {
        Sniffed::Pdf => {
            pdf::examine(&bytes)?;
            Ok(as_it_came(FileKind::Pdf, bytes))
        }
        Sniffed::Film if !manner.films => Err(FileFault::Film.into()),
        Sniffed::Film => Ok(as_it_came(film::examine(&bytes)?, bytes)),
        Sniffed::Heic => stored(heic::decode(bytes, &room)?, false, marked),
        Sniffed::Jpeg => stored(jpeg::decode(bytes, &room)?, false, marked),
        Sniffed::Png => stored(lossless::png(bytes, &room)?, true, marked),
        Sniffed::Webp => stored(lossless::webp(bytes, &room)?, false, marked),
    }
}

fn as_it_came(kind: FileKind, full: Vec<u8>) -> Taken {
    Taken {
        kind,
        full,
        view: None,
        room: None,
    }
}

fn stored(mut picture: Picture, sharp: bool, marked: Option<NaiveDate>) -> Result<Taken, No> {
    if let Some(day) = marked {
        mark::write(&mut picture, &mark::words(day));
    }
    let view = jpeg::encode(&picture.shrunk(VIEW_EDGE)?, VIEW_QUALITY)?;
    let (kind, full) = if sharp && picture.width * picture.height <= SHARP_PIXELS {
        (FileKind::Png, lossless::encode(&picture)?)
    } else {
        (FileKind::Jpeg, jpeg::encode(&picture, FULL_QUALITY)?)
    };
    Ok(Taken {
        kind,
        full,
        view: Some(view),
        room: None,
    })
}

#[derive(Debug, PartialEq, Eq)]
enum Sniffed {
    Jpeg,
    Png,
    Webp,
    Heic,
    Pdf,
    Film,
}

/// The names that phones give their own format, at the fifth byte.
const HEIC: [&[u8]; 8] = [
    b"ftypheic",
    b"ftypheix",
    b"ftyphevc",
    b"ftyphevx",
    b"ftypheim",
    b"ftypheis",
    b"ftypmif1",
    b"ftypmsf1",
];

fn sniff(bytes: &[u8]) -> Result<Sniffed, FileFault> {
    let at = |place: usize, sign: &[u8]| {
        bytes
            .get(place..)
            .is_some_and(|rest| rest.starts_with(sign))
    };
    if bytes.is_empty() {
        Err(FileFault::Empty)
    } else if at(0, b"\xff\xd8\xff") {
        Ok(Sniffed::Jpeg)
    } else if at(0, b"\x89PNG\r\n\x1a\n") {
        Ok(Sniffed::Png)
    } else if at(0, b"RIFF") && at(8, b"WEBP") {
        Ok(Sniffed::Webp)
    } else if at(0, b"%PDF-") {
        Ok(Sniffed::Pdf)
    } else if HEIC.iter().any(|name| at(4, name)) {
        Ok(Sniffed::Heic)
    } else if film::is_one(bytes) {
        Ok(Sniffed::Film)
    } else if looks_like_markup(bytes) {
        Err(FileFault::Drawing)
    } else {
        Err(FileFault::WrongKind)
    }
}

/// SVG, HTML and XML, with whatever blanks or byte order mark before them.
fn looks_like_markup(bytes: &[u8]) -> bool {
    let skipped = |byte: &u8| {
        byte.is_ascii_whitespace() || matches!(byte, 0 | 0xef | 0xbb | 0xbf | 0xfe | 0xff)
    };
    bytes.iter().find(|byte| !skipped(byte)) == Some(&b'<')
}

impl From<No> for Failure {
    fn from(no: No) -> Self {
        match no {
            No::Fault(fault) => super::refused(fault),
            No::NeedsRoom(_) => Self::Busy,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_content_says() {
        for (bytes, expected) in [
            (b"".as_slice(), Err(FileFault::Empty)),
            (b"\xff\xd8\xff\xe0JFIF", Ok(Sniffed::Jpeg)),
            (b"\x89PNG\r\n\x1a\n....", Ok(Sniffed::Png)),
            (b"RIFF\0\0\0\0WEBPVP8 ", Ok(Sniffed::Webp)),
            (b"%PDF-1.7", Ok(Sniffed::Pdf)),
            (b"\0\0\0\x18ftypheic\0\0", Ok(Sniffed::Heic)),
            (b"\0\0\0\x18ftypisom\0\0", Ok(Sniffed::Film)),
            (b"\0\0\0\x14ftypqt  \0\0", Ok(Sniffed::Film)),
            (b"\0\0\0\x14ftypavif\0\0", Err(FileFault::WrongKind)),
            (b"  \n<svg xmlns=", Err(FileFault::Drawing)),
            (b"\xef\xbb\xbf<!doctype html>", Err(FileFault::Drawing)),
            (b"\xff\xfe<\0s\0v\0g\0", Err(FileFault::Drawing)),
            (b"GIF89a", Err(FileFault::WrongKind)),
            (b"PK\x03\x04", Err(FileFault::WrongKind)),
            (b"MZ\x90\0", Err(FileFault::WrongKind)),
            (b"hello", Err(FileFault::WrongKind)),
            (b" %PDF-1.7", Err(FileFault::WrongKind)),
        ] {
            assert_eq!(
                sniff(bytes),
                expected,
                "{:?}",
                bytes.escape_ascii().to_string()
            );
        }
    }
}
