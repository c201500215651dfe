//! PNG in and out, WebP in. A PNG is shrunk while its rows come in, so that only interlaced ones need room for the whole.
use super::{
    exif,
    intake::{No, Room, Size, stored_size},
    picture::{Picture, Shrinker},
};
use domain::paper::FileFault;
use image_webp::WebPDecoder;
use png::{ColorType, Decoder, DecodingError, Limits, Transformations};
use std::io::Cursor;

/// What a decoder may allocate for anything but pixels.
const ASIDE: usize = 16 * 1024 * 1024;

pub(super) fn png(bytes: Vec<u8>, room: &Room) -> Result<Picture, No> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: ASIDE });
    // Words and colour profiles may unpack to any size, and nobody needs them.
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let info = decoder.read_header_info().map_err(fault)?;
    let from = (length(info.width)?, length(info.height)?);
    let interlaced = info.interlaced;
    let to = stored_size(from.0, from.1);
    let pixels =
        |(width, height): (usize, usize)| u64::try_from(width * height).unwrap_or(u64::MAX);
    room.admit(&Size {
        width: from.0,
        height: from.1,
        memory: pixels(to) * 6 + if interlaced { pixels(from) * 4 } else { 0 },
    })?;
    let mut reader = decoder.read_info().map_err(fault)?;
    let (colour, _) = reader.output_color_type();
    let mut shrinker = Shrinker::new(from, to);
    let mut row = Vec::with_capacity(from.0 * 3);
    if interlaced {
        let size = reader.output_buffer_size().ok_or(FileFault::Damaged)?;
        let mut whole = vec![0; size];
        let frame = reader.next_frame(&mut whole).map_err(fault)?;
        for line in whole.chunks_exact(frame.line_size) {
            row.clear();
            into_rgb(line, colour, &mut row)?;
            shrinker.row(&row);
        }
    } else {
        while let Some(line) = reader.next_row().map_err(fault)? {
            row.clear();
            into_rgb(line.data(), colour, &mut row)?;
            shrinker.row(&row);
        }
    }
    let tiff = reader.info().exif_metadata.as_deref();
    let orientation = tiff.map_or(1, exif::orientation);
    reader.finish().map_err(fault)?;
    Ok(shrinker.finish()?.turned(orientation))
}

pub(super) fn webp(bytes: Vec<u8>, room: &Room) -> Result<Picture, No> {
    let damaged = |_| FileFault::Damaged;
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(damaged)?;
    decoder.set_memory_limit(ASIDE);
    let (width, height) = decoder.dimensions();
    let from = (length(width)?, length(height)?);
    let pixels = u64::from(width) * u64::from(height);
    room.admit(&Size {
        width: from.0,
        height: from.1,
        memory: pixels * 8,
    })?;
    if decoder.is_animated() {
        return Err(FileFault::WrongKind.into());
    }
    let tiff = decoder.exif_metadata().ok().flatten();
    let size = decoder.output_buffer_size().ok_or(FileFault::Damaged)?;
    let mut whole = vec![0; size];
    decoder.read_image(&mut whole).map_err(damaged)?;
    let colour = if decoder.has_alpha() {
        ColorType::Rgba
    } else {
        ColorType::Rgb
    };
    drop(decoder);
    let mut shrinker = Shrinker::new(from, stored_size(from.0, from.1));
    let mut row = Vec::with_capacity(from.0 * 3);
    for line in whole.chunks_exact(from.0 * colour.samples()) {
        row.clear();
        into_rgb(line, colour, &mut row)?;
        shrinker.row(&row);
    }
    // Some programs write the block with the name that JPEG gives it.
    let tiff = tiff
        .as_deref()
        .map(|all| all.strip_prefix(b"Exif\0\0").unwrap_or(all));
    Ok(shrinker.finish()?.turned(tiff.map_or(1, exif::orientation)))
}

fn length(side: u32) -> Result<usize, FileFault> {
    usize::try_from(side).map_err(|_| FileFault::TooManyPixels)
}

/// What can be seen through shows white paper.
fn into_rgb(line: &[u8], colour: ColorType, row: &mut Vec<u8>) -> Result<(), FileFault> {
    let over = |part: u8, alpha: u8| {
        let (part, alpha) = (u16::from(part), u16::from(alpha));
        u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
    };
    match colour {
        ColorType::Rgb => row.extend_from_slice(line),
        ColorType::Grayscale => row.extend(line.iter().flat_map(|grey| [*grey; 3])),
        ColorType::GrayscaleAlpha => {
            for (grey, alpha) in line
                .chunks_exact(2)
                .filter_map(|pair| pair.first().zip(pair.last()))
            {
                row.extend([over(*grey, *alpha); 3]);
            }
        }
        ColorType::Rgba => {
            for pixel in line.chunks_exact(4) {
                if let [red, green, blue, alpha] = pixel {
                    row.extend([
                        over(*red, *alpha),
                        over(*green, *alpha),
                        over(*blue, *alpha),
                    ]);
                }
            }
        }
        ColorType::Indexed => return Err(FileFault::Damaged),
    }
    Ok(())
}

fn fault(error: DecodingError) -> FileFault {
    match error {
        DecodingError::LimitsExceeded => FileFault::TooManyPixels,
        _ => FileFault::Damaged,
    }
}

/// A fresh PNG: pixels and nothing else.
pub(super) fn encode(picture: &Picture) -> Result<Vec<u8>, No> {
    let side = |side: usize| u32::try_from(side).map_err(|_| FileFault::TooManyPixels);
    let (width, height) = (side(picture.width)?, side(picture.height)?);
    let mut bytes = Vec::with_capacity(picture.rgb.len());
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    encoder
        .write_header()
        .and_then(|mut writer| {
            writer.write_image_data(&picture.rgb)?;
            writer.finish()
        })
        .map_err(|_| FileFault::Damaged)?;
    Ok(bytes)
}
