//! Sound files with a slip in them: something cut out, doubled, or put in where it does not belong. They get further into
//! a loader than random text does.

use proptest::prelude::*;

use crate::hostile::hostile;

/// `sound` with one to three slips.
pub fn mangled(sound: &'static str) -> impl Strategy<Value = String> {
    let slip = (any::<prop::sample::Index>(), 0..40usize, 0..3u8, hostile());
    prop::collection::vec(slip, 1..4).prop_map(move |slips| {
        let mut letters: Vec<char> = sound.chars().collect();
        for (at, length, kind, text) in slips {
            let start = at.index(letters.len() + 1);
            let end = (start + length).min(letters.len());
            let cut: Vec<char> = letters.get(start..end).unwrap_or_default().to_vec();
            let put: Vec<char> = match kind {
                0 => Vec::new(),
                1 => [cut.clone(), cut].concat(),
                _ => text.chars().take(60).collect(),
            };
            letters.splice(start..end, put);
        }
        letters.into_iter().collect()
    })
}
