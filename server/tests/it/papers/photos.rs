//! Photos for tests, made here: no file of anybody's is needed.

/// A photo of noise in large patches, so that it is neither empty nor enormous; another seed is another photo.
pub fn jpeg(width: u16, height: u16, seed: u32) -> Vec<u8> {
    let mut rgb = Vec::with_capacity(usize::from(width) * usize::from(height) * 3);
    for y in 0..u32::from(height) {
        for x in 0..u32::from(width) {
            let patch =
                (x / 16).wrapping_mul(31) ^ (y / 16).wrapping_mul(17) ^ seed.wrapping_mul(101);
            rgb.extend(
                [0, 8, 16]
                    .map(|shift| (patch.wrapping_mul(2_654_435_761) >> shift).to_le_bytes()[1]),
            );
        }
    }
    encoded(&rgb, width, height)
}

/// These pixels as a JPEG.
pub fn encoded(rgb: &[u8], width: u16, height: u16) -> Vec<u8> {
    let mut bytes = Vec::new();
    jpeg_encoder::Encoder::new(&mut bytes, 85)
        .encode(rgb, width, height, jpeg_encoder::ColorType::Rgb)
        .expect("a picture");
    bytes
}

/// Where a test photo was "taken", and what is written in it: neither may ever be found again.
pub const PLACE: &str = "N43.6046E118.0657";
/// See [`PLACE`].
pub const DESCRIPTION: &str = "grandmother at home";

/// The same photo with what a phone writes into it: how it was held, where, and a description.
pub fn as_a_phone_writes_it(plain: &[u8], orientation: u8) -> Vec<u8> {
    let mut tiff = b"II\x2a\x00\x08\x00\x00\x00".to_vec();
    let words = format!("{DESCRIPTION}\0");
    let after = 8 + 2 + 3 * 12 + 4;
    tiff.extend(3_u16.to_le_bytes());
    let mut entry = |tag: u16, kind: u16, count: usize, value: u32| {
        tiff.extend(tag.to_le_bytes());
        tiff.extend(kind.to_le_bytes());
        tiff.extend(u32::try_from(count).expect("short").to_le_bytes());
        tiff.extend(value.to_le_bytes());
    };
    let after_words = after + words.len();
    entry(0x010e, 2, words.len(), u32::try_from(after).expect("short"));
    entry(0x0112, 3, 1, orientation.into());
    entry(
        0x8825,
        2,
        PLACE.len(),
        u32::try_from(after_words).expect("short"),
    );
    tiff.extend(0_u32.to_le_bytes());
    tiff.extend(words.as_bytes());
    tiff.extend(PLACE.as_bytes());
    let length = u16::try_from(tiff.len() + 8).expect("short").to_be_bytes();
    let comment = format!("{PLACE} {DESCRIPTION}");
    let comment_length = u16::try_from(comment.len() + 2)
        .expect("short")
        .to_be_bytes();
    [
        &plain[..2],
        b"\xff\xe1",
        &length,
        b"Exif\0\0",
        &tiff,
        b"\xff\xfe",
        &comment_length,
        comment.as_bytes(),
        &plain[2..],
    ]
    .concat()
}

/// Width and height of a JPEG that holds together.
pub fn size(jpeg: &[u8]) -> (u16, u16) {
    let mut decoder = jpeg_decoder::Decoder::new(jpeg);
    decoder.decode().expect("a whole JPEG");
    let info = decoder.info().expect("a size");
    (info.width, info.height)
}

/// The darkest value in a JPEG that holds together.
pub fn darkest(jpeg: &[u8]) -> u8 {
    let mut decoder = jpeg_decoder::Decoder::new(jpeg);
    let pixels = decoder.decode().expect("a whole JPEG");
    pixels.into_iter().min().expect("pixels")
}
