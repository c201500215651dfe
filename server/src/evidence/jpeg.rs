//! JPEG in and out. A large photo is decoded at a half, a quarter or an eighth of its size where that is enough, so that a phone's
//! fifty million pixels need no more memory than twelve.
use super::{
    exif,
    intake::{No, Room, Size, stored_size},
    picture::{Picture, Shrinker},
};
use domain::paper::FileFault;
use jpeg_decoder::{CodingProcess, Decoder, Error, PixelFormat};
use std::io::Cursor;

/// Bytes of a stored pixel: shrunk, and encoded at the worst.
const STORED: u64 = 4;
/// Passes over the picture that a progressive photo may take; cameras make about ten, a bomb makes thousands.
const MAX_SCANS: usize = 64;

pub(super) fn decode(bytes: Vec<u8>, room: &Room) -> Result<Picture, No> {
    if bytes
        .windows(2)
        .filter(|pair| *pair == [0xff, 0xda])
        .count()
        > MAX_SCANS
    {
        return Err(FileFault::TooManyPixels.into());
    }
    let mut decoder = Decoder::new(Cursor::new(bytes));
    decoder.read_info().map_err(fault)?;
    let whole = decoder.info().ok_or(FileFault::Damaged)?;
    let full = (usize::from(whole.width), usize::from(whole.height));
    let side = |side: usize| u16::try_from(side).map_err(|_| FileFault::Damaged);
    let mut to = stored_size(full.0, full.1);
    // Twice: what needs more room than there is at all is decoded at half its size, which is sharp enough to read.
    let (decoded, size) = loop {
        let scaled = decoder.scale(side(to.0)?, side(to.1)?).map_err(fault)?;
        let decoded = (usize::from(scaled.0), usize::from(scaled.1));
        let size = Size {
            width: full.0,
            height: full.1,
            memory: match whole.coding_process {
                // Every coefficient is kept until the last pass: two bytes for each of three colours.
                CodingProcess::DctProgressive => bytes_of(full) * 6 + bytes_of(decoded) * 3,
                // The three colours apart, then together.
                _ => bytes_of(decoded) * 6,
            } + bytes_of(to) * STORED,
        };
        if room.ever_admits(&size) || decoded != full {
            break (decoded, size);
        }
        to = (full.0.div_ceil(2), full.1.div_ceil(2));
    };
    let to = (to.0.min(decoded.0), to.1.min(decoded.1));
    room.admit(&size)?;
    let pixels = decoder.decode().map_err(fault)?;
    let orientation = decoder.exif_data().map_or(1, exif::orientation);
    let format = decoder.info().ok_or(FileFault::Damaged)?.pixel_format;
    drop(decoder);
    let mut shrinker = Shrinker::new(decoded, to);
    let mut row = Vec::with_capacity(decoded.0 * 3);
    for line in pixels.chunks_exact(decoded.0 * format.pixel_bytes()) {
        row.clear();
        into_rgb(line, format, &mut row);
        shrinker.row(&row);
    }
    drop(pixels);
    Ok(shrinker.finish()?.turned(orientation))
}

fn bytes_of((width, height): (usize, usize)) -> u64 {
    u64::try_from(width * height).unwrap_or(u64::MAX)
}

fn into_rgb(line: &[u8], format: PixelFormat, row: &mut Vec<u8>) {
    match format {
        PixelFormat::RGB24 => row.extend_from_slice(line),
        PixelFormat::L8 => row.extend(line.iter().flat_map(|grey| [*grey; 3])),
        PixelFormat::L16 => row.extend(line.chunks_exact(2).flat_map(|pair| {
            // The high byte is the one that can be seen.
            [pair.last().copied().unwrap_or_default(); 3]
        })),
        PixelFormat::CMYK32 => row.extend(line.chunks_exact(4).flat_map(|ink| {
            let part = |at: usize| u16::from(ink.get(at).copied().unwrap_or_default());
            let light = |colour: usize| {
                u8::try_from((255 - part(colour)) * (255 - part(3)) / 255).unwrap_or(u8::MAX)
            };
            [light(0), light(1), light(2)]
        })),
    }
}

fn fault(error: Error) -> FileFault {
    match error {
        Error::Unsupported(_) => FileFault::WrongKind,
        _ => FileFault::Damaged,
    }
}

/// A fresh JPEG: pixels and nothing else.
pub(super) fn encode(picture: &Picture, quality: u8) -> Result<Vec<u8>, No> {
    let side = |side: usize| u16::try_from(side).map_err(|_| FileFault::TooManyPixels);
    // Room for the most that it may come to: what is not written to costs nothing, growing would copy it and cost it twice.
    let mut bytes = Vec::with_capacity(picture.width * picture.height);
    jpeg_encoder::Encoder::new(&mut bytes, quality)
        .encode(
            &picture.rgb,
            side(picture.width)?,
            side(picture.height)?,
            jpeg_encoder::ColorType::Rgb,
        )
        .map_err(|_| FileFault::Damaged)?;
    Ok(bytes)
}
