//! Text as an accident or an enemy would send it: mixed scripts, full-width figures, invisible and control characters,
//! text that runs backwards, and much too much of it. For every parser: a typed answer, never a panic.

use proptest::prelude::*;

/// What has broken parsers before.
const AWKWARD: &[&str] = &[
    "\0",
    "\u{7}",
    "\u{1b}[31m",
    "\r\n",
    "\n",
    "\t",
    "\u{85}",
    "\u{ad}",
    "\u{200b}",
    "\u{200d}",
    "\u{202e}",
    "\u{2028}",
    "\u{2066}",
    "\u{3000}",
    "\u{feff}",
    "\u{fffd}",
    "\u{e000}",
    "\u{10ffff}",
    "é",
    "e\u{301}",
    "ﬁ",
    "İ",
    "ß",
    "１２３",
    "．",
    "－",
    "Ｘ",
    "ｘ",
    "一",
    "〇",
    "年",
    "月",
    "日",
    "·",
    "𠮷",
    "ᠪᠠᠲᠤ",
    "👩‍👩‍👧",
    "٣",
    "½",
    "\"",
    "'",
    "\\",
    "{",
    "}",
    "[",
    "]",
    "=",
    "#",
    ".",
    "-",
    "+",
    "0",
    "9",
    "18446744073709551616",
    "1e999",
    "NaN",
    "2026-02-29",
    "150499198505150024",
    "王明",
];

/// Hostile text.
pub fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(AWKWARD).prop_map(str::to_owned),
        2 => "(?s).{0,12}",
        2 => "[0-9X]{0,22}",
        1 => "[\u{4e00}-\u{9fff}]{0,8}",
    ];
    let mixed = prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat());
    prop_oneof![
        12 => mixed.clone(),
        1 => (mixed, 1..3000usize).prop_map(|(text, times)| text.repeat(times)),
    ]
}
