//! A picture as plain pixels: shrinking while the rows come in, turning as the camera was held. All that is not pixels
//! (position, camera, descriptions, what somebody hung on behind) is left behind by coming through here.
use domain::paper::FileFault;

/// Three bytes a pixel, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Picture {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) rgb: Vec<u8>,
}

/// The size that fits into a square of this edge, with the same proportions; never larger than it is.
pub(super) fn fitting(width: usize, height: usize, edge: usize) -> (usize, usize) {
    let longest = width.max(height);
    if longest <= edge {
        return (width, height);
    }
    let scaled = |side: usize| (side * edge).div_ceil(longest).clamp(1, edge);
    (scaled(width), scaled(height))
}

/// Shrinks rows as they come, each source pixel spread over the target pixels that it covers.
pub(super) struct Shrinker {
    from: (usize, usize),
    to: (usize, usize),
    /// Per source column: the first target column, and how much of it falls there; the rest falls into the next.
    columns: Vec<(usize, f32, f32)>,
    current: Vec<f32>,
    next: Vec<f32>,
    row: usize,
    done: usize,
    rgb: Vec<u8>,
}

/// Where a source pixel falls: the first target place, the share there, the share in the next.
fn share(at: usize, from: usize, to: usize) -> (usize, f32, f32) {
    let (start, end, unit) = (at * to, (at + 1) * to, from);
    let first = start / unit;
    let border = (first + 1) * unit;
    let portion = |part: usize| part as f32 / unit as f32;
    if end <= border {
        (first, portion(end - start), 0.0)
    } else {
        (first, portion(border - start), portion(end - border))
    }
}

impl Shrinker {
    pub(super) fn new(from: (usize, usize), to: (usize, usize)) -> Self {
        Self {
            from,
            to,
            columns: (0..from.0).map(|at| share(at, from.0, to.0)).collect(),
            current: vec![0.0; to.0 * 3],
            next: vec![0.0; to.0 * 3],
            row: 0,
            done: 0,
            rgb: Vec::with_capacity(to.0 * to.1 * 3),
        }
    }

    /// Takes the next row of the source, three bytes a pixel.
    pub(super) fn row(&mut self, rgb: &[u8]) {
        if self.from == self.to {
            self.rgb.extend_from_slice(rgb);
            self.row += 1;
            return;
        }
        let (target, here, below) = share(self.row, self.from.1, self.to.1);
        while self.done < target {
            self.finish_row();
        }
        spread(&mut self.current, &self.columns, rgb, here);
        if below > 0.0 {
            spread(&mut self.next, &self.columns, rgb, below);
        }
        self.row += 1;
    }

    fn finish_row(&mut self) {
        let bytes = self.current.iter().map(|sum| (sum + 0.5) as u8);
        self.rgb.extend(bytes);
        std::mem::swap(&mut self.current, &mut self.next);
        self.next.fill(0.0);
        self.done += 1;
    }

    /// The picture, when all rows have come.
    pub(super) fn finish(mut self) -> Result<Picture, FileFault> {
        if self.row != self.from.1 {
            return Err(FileFault::Damaged);
        }
        if self.from != self.to {
            while self.done < self.to.1 {
                self.finish_row();
            }
        }
        let picture = Picture {
            width: self.to.0,
            height: self.to.1,
            rgb: self.rgb,
        };
        if picture.rgb.len() == picture.width * picture.height * 3 {
            Ok(picture)
        } else {
            Err(FileFault::Damaged)
        }
    }
}

/// Adds a row's pixels, weighed, to the sums of a target row.
fn spread(sums: &mut [f32], columns: &[(usize, f32, f32)], rgb: &[u8], weight: f32) {
    for (pixel, (first, here, beside)) in rgb.chunks_exact(3).zip(columns) {
        let Some(places) = sums.get_mut(first * 3..) else {
            return;
        };
        let (near, far) = (here * weight, beside * weight);
        let mut places = places.iter_mut();
        for part in pixel {
            if let Some(place) = places.next() {
                *place += f32::from(*part) * near;
            }
        }
        if far > 0.0 {
            for part in pixel {
                if let Some(place) = places.next() {
                    *place += f32::from(*part) * far;
                }
            }
        }
    }
}

impl Picture {
    /// The same picture within a square of this edge.
    pub(super) fn shrunk(&self, edge: usize) -> Result<Self, FileFault> {
        let to = fitting(self.width, self.height, edge);
        let mut shrinker = Shrinker::new((self.width, self.height), to);
        for row in self.rgb.chunks_exact(self.width * 3) {
            shrinker.row(row);
        }
        shrinker.finish()
    }

    /// Turns it as an EXIF orientation says (1 to 8; anything else: as it is).
    pub(super) fn turned(self, orientation: u8) -> Self {
        if !(2..=8).contains(&orientation) {
            return self;
        }
        let (w, h) = (self.width, self.height);
        let (width, height) = if orientation >= 5 { (h, w) } else { (w, h) };
        let mut rgb = Vec::with_capacity(self.rgb.len());
        for y in 0..height {
            for x in 0..width {
                let (sx, sy) = match orientation {
                    2 => (w - 1 - x, y),
                    3 => (w - 1 - x, h - 1 - y),
                    4 => (x, h - 1 - y),
                    5 => (y, x),
                    6 => (y, h - 1 - x),
                    7 => (w - 1 - y, h - 1 - x),
                    _ => (w - 1 - y, x),
                };
                let at = (sy * w + sx) * 3;
                rgb.extend_from_slice(self.rgb.get(at..at + 3).unwrap_or(&[0; 3]));
            }
        }
        Self { width, height, rgb }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbered pixels, so that every turn can be read.
    fn numbered(width: usize, height: usize) -> Picture {
        let rgb = (0..width * height)
            .flat_map(|n| [u8::try_from(n).unwrap(); 3])
            .collect();
        Picture { width, height, rgb }
    }

    fn numbers(picture: &Picture) -> Vec<u8> {
        picture.rgb.iter().step_by(3).copied().collect()
    }

    #[test]
    fn a_picture_is_turned_as_the_camera_was_held() {
        // 0 1 2
        // 3 4 5
        for (orientation, expected) in [
            (1, [0, 1, 2, 3, 4, 5]),
            (2, [2, 1, 0, 5, 4, 3]),
            (3, [5, 4, 3, 2, 1, 0]),
            (4, [3, 4, 5, 0, 1, 2]),
            (5, [0, 3, 1, 4, 2, 5]),
            (6, [3, 0, 4, 1, 5, 2]),
            (7, [5, 2, 4, 1, 3, 0]),
            (8, [2, 5, 1, 4, 0, 3]),
            (9, [0, 1, 2, 3, 4, 5]),
        ] {
            let turned = numbered(3, 2).turned(orientation);
            assert_eq!(numbers(&turned), expected, "orientation {orientation}");
            assert_eq!(
                turned.width,
                if (5..=8).contains(&orientation) { 2 } else { 3 }
            );
        }
    }

    #[test]
    fn shrinking_keeps_the_mean_and_the_proportions() {
        assert_eq!(fitting(4000, 3000, 2000), (2000, 1500));
        assert_eq!(fitting(3, 20_000, 100), (1, 100));
        assert_eq!(fitting(10, 20, 100), (10, 20));
        for edge in [1, 2, 3, 5, 7, 11, 12, 13] {
            let small = numbered(12, 9).shrunk(edge).unwrap();
            assert_eq!((small.width, small.height), fitting(12, 9, edge));
            let mean = |picture: &Picture| {
                let all = numbers(picture);
                all.iter().map(|n| f64::from(*n)).sum::<f64>() / all.len() as f64
            };
            assert!(
                (mean(&small) - 53.5).abs() < 1.5,
                "edge {edge}: {}",
                mean(&small)
            );
        }
    }

    #[test]
    fn missing_rows_are_noticed() {
        let mut shrinker = Shrinker::new((2, 2), (1, 1));
        shrinker.row(&[0; 6]);
        assert_eq!(shrinker.finish(), Err(FileFault::Damaged));
    }
}
