//! The sign-language clips that there are, found by the words that they sign. A clip belongs to one message of the Chinese files;
//! a page finds it by its own title in whatever language it is shown, so no page can forget its slot and a new page has one from
//! its first day. Reading and checking the manifest is the server's (`server::signs`).

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::text::Text;

/// The service by which somebody asks for a sign-language interpreter.
pub const RELAY_SERVICE: &str = "sign_braille_service";

/// One clip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clip {
    /// Address of the video.
    pub address: String,
    /// Address of the captions (WebVTT, Chinese).
    pub captions: String,
    /// Length.
    pub seconds: u32,
    /// Size of the video.
    pub bytes: u64,
    /// What is signed, sentence by sentence.
    pub transcript: Vec<String>,
    /// Who signs.
    pub signer: String,
    /// When it was made.
    pub made_on: NaiveDate,
    /// The words have changed since.
    pub out_of_date: bool,
    /// Made to show the place, not by a signer.
    pub sample: bool,
}

/// All clips.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signs(HashMap<String, Clip>);

impl Signs {
    /// Clips with the keys of the messages that they sign.
    #[must_use]
    pub fn new(clips: Vec<(String, Clip)>) -> Self {
        let mut all = HashMap::new();
        for (key, clip) in clips {
            for text in Text::locales().map(Text::locale) {
                if let Some(words) = text.maybe(&key) {
                    all.insert(words.to_owned(), clip.clone());
                }
            }
        }
        Self(all)
    }

    /// The clip that signs these words.
    #[must_use]
    pub fn of(&self, words: &str) -> Option<&Clip> {
        self.0.get(words)
    }
}

/// A clip for samples and tests, for the title of the front page.
#[must_use]
pub fn sample() -> Signs {
    let clip = Clip {
        address: crate::paths::sign("start.mp4"),
        captions: crate::paths::sign("start.vtt"),
        seconds: 72,
        bytes: 1_900_000,
        transcript: vec![
            "申请残疾人两项补贴。".to_owned(),
            "在哪里都能交。".to_owned(),
        ],
        signer: "示例".to_owned(),
        made_on: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default(),
        out_of_date: false,
        sample: true,
    };
    let old = Clip {
        out_of_date: true,
        ..clip.clone()
    };
    Signs::new(vec![
        ("start-title".to_owned(), clip),
        ("help-title".to_owned(), old),
    ])
}
