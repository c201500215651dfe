//! HEIC in: the format in which iPhones and some others keep photos. The decoder turns the picture as the camera was held; what
//! else the file says (place, camera, words) is never read.
use super::{
    intake::{No, Room, Size, stored_size},
    picture::{Picture, Shrinker},
};
use domain::paper::{FileFault, MAX_PIXELS};
use heic_rs::{ChromaFormat, DecodeOptions, Error};

pub(super) fn decode(bytes: Vec<u8>, room: &Room) -> Result<Picture, No> {
    let info = heic_rs::probe(&bytes).map_err(fault)?;
    let from = (length(info.width)?, length(info.height)?);
    let to = stored_size(from.0, from.1);
    // Two bytes for each sample, three for a pixel in colours, and what the decoder notes beside (measured); the planes are gone
    // before it is shrunk.
    let pixel = match info.chroma {
        ChromaFormat::Yuv420 => 7,
        _ => 10,
    };
    room.admit(&Size {
        width: from.0,
        height: from.1,
        memory: (pixels(from) * pixel).max(pixels(from) * 3 + pixels(to) * 4),
    })?;
    let options = DecodeOptions::default()
        .with_max_pixels(Some(MAX_PIXELS))
        .with_alpha(false);
    // A young decoder, without `unsafe`: the worst that a file may find in it is a panic, and that is a damaged file.
    let image = std::panic::catch_unwind(|| heic_rs::decode(&bytes, &options))
        .map_err(|_| FileFault::Damaged)?
        .map_err(fault)?;
    drop(bytes);
    let decoded = (length(image.width)?, length(image.height)?);
    let to = stored_size(decoded.0, decoded.1);
    let mut shrinker = Shrinker::new(decoded, to);
    image
        .data
        .chunks_exact(image.row_bytes())
        .for_each(|row| shrinker.row(row));
    Ok(shrinker.finish()?)
}

fn pixels((width, height): (usize, usize)) -> u64 {
    u64::try_from(width * height).unwrap_or(u64::MAX)
}

fn length(side: u32) -> Result<usize, FileFault> {
    usize::try_from(side).map_err(|_| FileFault::TooManyPixels)
}

fn fault(error: Error) -> FileFault {
    match error {
        Error::Truncated(_) | Error::Malformed(_) | Error::CyclicDerivation(_) => {
            FileFault::Damaged
        }
        Error::PixelLimit { .. } => FileFault::TooManyPixels,
        // Films, and pictures packed in other ways under the same name.
        _ => FileFault::Heic,
    }
}
