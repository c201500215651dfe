//! One spelling for what people type: Traditional becomes Simplified, full-width becomes ASCII, small letters, single
//! spaces. For comparing and for parsing only; a name that is kept or shown stays as it was typed.
//!
//! What a text then means (a place, a date, a number) is the business of the module that asked. A missing character is
//! added in `places/make-traditional.mjs`, not here.

use std::sync::OnceLock;

/// Pairs `(traditional, simplified)`, sorted by the first; one pair a line in the file.
const PAIRS: &str = include_str!("../places/traditional.txt");

/// Folds `text` to one spelling.
///
/// - Traditional characters and the usual Hong Kong and Taiwan forms become Simplified, character by character;
/// - full-width ASCII becomes ASCII, ASCII letters become small;
/// - zero-width, direction and variation marks are dropped;
/// - white space of any kind and length becomes one space, none at either end.
///
/// Control characters that are no white space stay, so that a parser can refuse them. Folding twice changes nothing.
///
/// ```
/// assert_eq!(domain::fold::fold("  林西縣　Ａ１ "), "林西县 a1");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if is_invisible(c) {
            continue;
        }
        if c.is_whitespace() {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        } else {
            folded.push(fold_char(c));
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// Folds one character; white space and invisible marks are left to [`fold`].
#[must_use]
pub(crate) fn fold_char(c: char) -> char {
    match c {
        '\0'..='\u{7f}' => c.to_ascii_lowercase(),
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(c) - 0xfee0).map_or(c, |a| a.to_ascii_lowercase())
        }
        '\u{3400}'.. => simplified(c),
        _ => c,
    }
}

fn simplified(c: char) -> char {
    static TABLE: OnceLock<Vec<(char, char)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let pair = |line: &str| {
            let mut chars = line.chars();
            Some((chars.next()?, chars.next()?))
        };
        PAIRS.lines().filter_map(pair).collect()
    });
    let found = table.binary_search_by_key(&c, |&(traditional, _)| traditional);
    found
        .ok()
        .and_then(|at| table.get(at))
        .map_or(c, |&(_, simplified)| simplified)
}

/// Marks that take no room of their own: soft hyphen, zero-width and direction marks, joiners, variation selectors.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e01ef}'
    )
}
