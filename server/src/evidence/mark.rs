//! The mark on copies of identity papers: what they were given for and when, written across the picture in half tones, so that a
//! copy is of no use for anything else. Twenty signs as bitmaps (from Noto Sans CJK, OFL), no font: another purpose needs its
//! signs drawn here (`docs/decisions/0021`).
use super::picture::Picture;
use chrono::NaiveDate;

/// What the mark says before the day.
const PURPOSE: &str = "仅供办理残疾人服务";
/// Rows of a sign.
const HEIGHT: usize = 24;
/// Bits of a row; a narrow sign leaves the low ones empty.
const BITS: usize = 24;
/// Lines of the mark on a picture.
const LINES: usize = 5;
/// How much of the mark's grey goes into a pixel, of 255.
const STRENGTH: u16 = 110;
/// The mark's grey: to be seen on white and on black.
const GREY: u16 = 120;

/// A sign, its width, its rows.
type Sign = (char, usize, [u32; HEIGHT]);

/// The words of the mark.
pub(super) fn words(day: NaiveDate) -> String {
    format!("{PURPOSE} {day}")
}

/// Writes the mark across the picture.
pub(super) fn write(picture: &mut Picture, words: &str) {
    let line: Vec<&Sign> = words.chars().filter_map(sign).collect();
    let width: usize = line.iter().map(|(_, width, _)| width + 2).sum();
    // A line is as long as the picture is wide, and a little gap; nothing is written where it could not be read.
    let scale = picture.width / (width + BITS);
    if scale == 0 || picture.height < HEIGHT * scale {
        return;
    }
    for nth in 0..LINES {
        let middle = picture.height * (2 * nth + 1) / (2 * LINES);
        let top = middle.saturating_sub(HEIGHT * scale / 2);
        let mut left = if nth % 2 == 0 { 0 } else { BITS * scale };
        for (_, width, rows) in &line {
            stamp(picture, (left, top), scale, rows);
            left += (width + 2) * scale;
        }
    }
}

fn sign(wanted: char) -> Option<&'static Sign> {
    SIGNS.iter().find(|(sign, ..)| *sign == wanted)
}

fn stamp(picture: &mut Picture, (left, top): (usize, usize), scale: usize, rows: &[u32; HEIGHT]) {
    for (y, bits) in rows.iter().enumerate() {
        for x in (0..BITS).filter(|x| (bits >> (BITS - 1 - x)) & 1 == 1) {
            for down in 0..scale {
                let from = left + x * scale;
                let row = (top + y * scale + down) * picture.width;
                let end = (from + scale).min(picture.width);
                if let Some(run) = picture
                    .rgb
                    .get_mut((row + from.min(end)) * 3..(row + end) * 3)
                {
                    run.iter_mut().for_each(blend);
                }
            }
        }
    }
}

fn blend(part: &mut u8) {
    let mixed = (u16::from(*part) * (255 - STRENGTH) + GREY * STRENGTH) / 255;
    *part = u8::try_from(mixed).unwrap_or(u8::MAX);
}

/// A blank is as wide as a figure.
const SIGNS: &[Sign] = &[
    (' ', 12, [0; HEIGHT]),
    (
        '仅',
        24,
        [
            0x000000, 0x000000, 0x018000, 0x018000, 0x037ff8, 0x037ff8, 0x063018, 0x0e3010,
            0x0e3030, 0x1e1030, 0x3e1820, 0x361860, 0x060c60, 0x060cc0, 0x060680, 0x060780,
            0x060300, 0x060780, 0x060cc0, 0x063870, 0x067038, 0x06c01c, 0x040000, 0x000000,
        ],
    ),
    (
        '供',
        24,
        [
            0x000000, 0x000000, 0x031860, 0x031860, 0x021860, 0x061860, 0x0c7ff8, 0x0cfffc,
            0x1c1860, 0x3c1860, 0x3c1860, 0x241860, 0x041860, 0x041860, 0x04fffc, 0x04fffc,
            0x040000, 0x041840, 0x043860, 0x043030, 0x046018, 0x04c00c, 0x040000, 0x000000,
        ],
    ),
    (
        '办',
        24,
        [
            0x000000, 0x002000, 0x002000, 0x002000, 0x002000, 0x002000, 0x1fffc0, 0x1fffc0,
            0x0060c0, 0x0060c0, 0x0460b0, 0x0c6098, 0x0c6198, 0x18c198, 0x18c18c, 0x31c18c,
            0x01818c, 0x038180, 0x070180, 0x0e0180, 0x1c3f00, 0x383f00, 0x000000, 0x000000,
        ],
    ),
    (
        '理',
        24,
        [
            0x000000, 0x000000, 0x003ff8, 0x3fbff8, 0x3f3108, 0x043108, 0x043108, 0x043ff8,
            0x043118, 0x1f3108, 0x3fb108, 0x043ff8, 0x043ff8, 0x040100, 0x040100, 0x043ff8,
            0x05bffc, 0x0f8100, 0x3e0100, 0x380100, 0x00fffc, 0x00fffc, 0x000000, 0x000000,
        ],
    ),
    (
        '残',
        24,
        [
            0x000000, 0x000200, 0x3fc360, 0x3fe330, 0x040310, 0x040300, 0x0c03f8, 0x0f9fe0,
            0x0fdb00, 0x08c300, 0x18c33c, 0x1887fc, 0x31bf80, 0x3fb108, 0x078198, 0x0301b8,
            0x0301f0, 0x0201c0, 0x0603c0, 0x0c0fc4, 0x183c64, 0x30703c, 0x000000, 0x000000,
        ],
    ),
    (
        '疾',
        24,
        [
            0x000000, 0x000400, 0x000600, 0x000600, 0x07fffc, 0x07fffc, 0x361000, 0x163000,
            0x1e3ff0, 0x0e3ff8, 0x066300, 0x064300, 0x06c300, 0x0e0300, 0x1efffc, 0x367ff8,
            0x060700, 0x040780, 0x0c0cc0, 0x0c18e0, 0x187078, 0x19e01c, 0x008000, 0x000000,
        ],
    ),
    (
        '人',
        24,
        [
            0x000000, 0x000000, 0x001800, 0x001800, 0x001800, 0x001800, 0x001800, 0x001800,
            0x003800, 0x003c00, 0x003c00, 0x003400, 0x006600, 0x006600, 0x00c300, 0x00c300,
            0x018180, 0x0380c0, 0x0700e0, 0x0e0078, 0x38001c, 0x100008, 0x000000, 0x000000,
        ],
    ),
    (
        '服',
        24,
        [
            0x000000, 0x000000, 0x0f8ff8, 0x1fcff8, 0x18c818, 0x18c818, 0x18c818, 0x1fc8f8,
            0x1fc870, 0x18c800, 0x18cffc, 0x18cff8, 0x18cb18, 0x1fcb18, 0x1fc910, 0x18c9b0,
            0x18c8f0, 0x10c8e0, 0x10c8e0, 0x30c8f0, 0x30cb98, 0x23cf0c, 0x030800, 0x000000,
        ],
    ),
    (
        '务',
        24,
        [
            0x000000, 0x000000, 0x006000, 0x00c000, 0x01fff0, 0x03ffe0, 0x0780c0, 0x1cc180,
            0x007e00, 0x007f00, 0x0fe7fc, 0x3f007c, 0x001000, 0x001000, 0x0ffff0, 0x0ffff0,
            0x002030, 0x006030, 0x00c030, 0x018020, 0x070060, 0x1e07c0, 0x000080, 0x000000,
        ],
    ),
    (
        '0',
        14,
        [
            0x000000, 0x000000, 0x000000, 0x000000, 0x078000, 0x0fc000, 0x186000, 0x182000,
            0x303000, 0x303000, 0x303000, 0x303000, 0x303000, 0x303000, 0x303000, 0x303000,
            0x186000, 0x186000, 0x0fc000, 0x078000, 0x000000, 0x000000, 0x000000, 0x000000,
        ],
    ),
    (
        '1',
        14,
        [
            0x000000, 0x000000, 0x000000, 0x000000, 0x038000, 0x0f8000, 0x0f8000, 0x038000,
            0x038000, 0x038000, 0x038000, 0x038000, 0x038000, 0x038000, 0x038000, 0x038000,
            0x038000, 0x038000, 0x1ff000, 0x1ff000, 0x000000, 0x000000, 0x000000, 0x000000,
        ],
    ),
    (
        '2',
        14,
        [
            0x000000, 0x000000, 0x000000, 0x000000, 0x0f8000, 0x1fc000, 0x30e000, 0x006000,
            0x006000, 0x006000, 0x006000, 0x00c000, 0x00c000, 0x018000, 0x030000, 0x060000,
            0x0e0000, 0x1c0000, 0x3ff000, 0x3ff000, 0x000000, 0x000000, 0x000000, 0x000000,
        ],
    ),
    (
        '3',
        14,
        [
            0x000000, 0x000000, 0x000000, 0x000000, 0x0f8000, 0x1fe000, 0x10e000, 0x006000,
            0x006000, 0x006000, 0x01c000, 0x078000, 0x07c000, 0x006000, 0x003000, 0x003000,
            0x003000, 0x307000, 0x3fe000, 0x0fc000, 0x000000, 0x000000, 0x000000, 0x000000,
        ],
    ),
    (
        '4',
        14,
        [
            0x000000, 0x000000, 0x000000, 0x000000, 0x00c000, 0x01c000, 0x03c000, 0x03c000,
            0x06c000, 0x06c000, 0x0cc000, 0x18c000, 0x18c000, 0x30c000, 0x7ff800, 0x3ff000,
            0x00c000, 0x00c000, 0x00c000, 0x00c000, 0x000000, 0x000000, 0x000000, 0x000000,
        ],
    ),
    (
        '5',
        14,
        [
            0x000000, 0x000000, 0x000000, 0x000000, 0x1fe000, 0x1fe000, 0x180000, 0x180000,
            0x180000, 0x180000, 0x1fc000, 0x1fe000, 0x007000, 0x003000, 0x003000, 0x003000,
            0x003000, 0x306000, 0x3fc000, 0x0f8000, 0x000000, 0x000000, 0x000000, 0x000000,
        ],
    ),
    (
        '6',
        14,
        [
            0x000000, 0x000000, 0x000000, 0x000000, 0x03c000, 0x0ff000, 0x0c2000, 0x180000,
            0x180000, 0x300000, 0x300000, 0x37e000, 0x3c6000, 0x383000, 0x303000, 0x303000,
            0x183000, 0x187000, 0x0fe000, 0x07c000, 0x000000, 0x000000, 0x000000, 0x000000,
        ],
    ),
    (
        '7',
        14,
        [
            0x000000, 0x000000, 0x000000, 0x000000, 0x3ff000, 0x3ff000, 0x006000, 0x006000,
            0x00c000, 0x00c000, 0x018000, 0x018000, 0x030000, 0x030000, 0x030000, 0x030000,
            0x030000, 0x070000, 0x070000, 0x060000, 0x000000, 0x000000, 0x000000, 0x000000,
        ],
    ),
    (
        '8',
        14,
        [
            0x000000, 0x000000, 0x000000, 0x000000, 0x078000, 0x0fe000, 0x186000, 0x183000,
            0x183000, 0x182000, 0x0e6000, 0x07c000, 0x0dc000, 0x18e000, 0x303000, 0x303000,
            0x303000, 0x387000, 0x1fe000, 0x07c000, 0x000000, 0x000000, 0x000000, 0x000000,
        ],
    ),
    (
        '9',
        14,
        [
            0x000000, 0x000000, 0x000000, 0x000000, 0x0f8000, 0x1fc000, 0x386000, 0x306000,
            0x303000, 0x303000, 0x303000, 0x18f000, 0x0fb000, 0x003000, 0x003000, 0x006000,
            0x006000, 0x10c000, 0x1fc000, 0x0f0000, 0x000000, 0x000000, 0x000000, 0x000000,
        ],
    ),
    (
        '-',
        14,
        [
            0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000,
            0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x0fc000, 0x07c000, 0x000000,
            0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000,
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_of_the_mark_is_drawn() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
        for wanted in words(day).chars().chain("0123456789".chars()) {
            assert!(sign(wanted).is_some(), "{wanted}");
        }
    }

    #[test]
    fn the_mark_is_seen_on_white_and_on_black_and_leaves_most_as_it_is() {
        for ground in [0, 255] {
            let mut picture = Picture {
                width: 1000,
                height: 700,
                rgb: vec![ground; 1000 * 700 * 3],
            };
            write(
                &mut picture,
                &words(NaiveDate::from_ymd_opt(2026, 3, 10).unwrap()),
            );
            let marked = picture.rgb.iter().filter(|part| **part != ground).count();
            let share = marked * 100 / picture.rgb.len();
            assert!((2..30).contains(&share), "{share} of 100");
            let far = picture.rgb.iter().map(|part| part.abs_diff(ground)).max();
            assert!(far > Some(40), "{far:?}");
        }
        let mut tiny = Picture {
            width: 20,
            height: 20,
            rgb: vec![7; 1200],
        };
        write(&mut tiny, "2026");
        assert!(tiny.rgb.iter().all(|part| *part == 7));
    }
}
