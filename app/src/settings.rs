//! How a visitor wants the pages: language, size of text, contrast, colours, spacing, easy reading, sign language first. What is
//! chosen lives in a cookie as one short code ([`Settings::code`]) and reaches the stylesheet as attributes of the document.
//! Every setting is a closed list; what nobody offers counts as the usual one, so a cookie can break nothing.
//!
//! To add a setting: its list with [`choice!`], its field, its place at the end of `code` and `read`, its words
//! (`settings-<name>`, `settings-<name>-<code>`), its attribute in `document`, its rules in `style/settings.css`.

use crate::text::Text;

/// A closed list of codes, the usual one first.
macro_rules! choice {
    ($(#[$about:meta])* $name:ident { $(#[$usual_about:meta])* $usual:ident = $usual_code:literal,
        $($(#[$what:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum $name {
            $(#[$usual_about])*
            #[default]
            $usual,
            $($(#[$what])* $variant),*
        }

        impl $name {
            /// All of them, the usual one first.
            pub const ALL: &'static [Self] = &[Self::$usual, $(Self::$variant),*];

            /// As written in forms, cookies and the document's attributes.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    Self::$usual => $usual_code,
                    $(Self::$variant => $code),*
                }
            }

            /// The one with this code; the usual one when there is none.
            #[must_use]
            pub fn read(code: &str) -> Self {
                Self::ALL.iter().copied().find(|one| one.code() == code).unwrap_or_default()
            }
        }
    };
}

choice! {
    /// Language of the words.
    Language {
        /// Chinese in simplified characters.
        Chinese = "zh",
        /// English.
        English = "en",
        /// No language: Mongolian letters without sense, to prove the vertical layout. Offered by the demonstration only.
        Vertical = "vertical",
    }
}
choice! {
    /// Size of the text.
    Size {
        /// 20 px.
        Usual = "usual",
        /// 25 px.
        Large = "large",
        /// 32 px.
        Largest = "largest",
    }
}
choice! {
    /// Contrast.
    Contrast {
        /// At least 7:1.
        Usual = "usual",
        /// Black and white, or white and black, and strong edges.
        High = "high",
    }
}
choice! {
    /// Light or dark ground.
    Colours {
        /// As the device says.
        Device = "device",
        /// Dark letters on light ground.
        Light = "light",
        /// Light letters on dark ground.
        Dark = "dark",
    }
}
choice! {
    /// Space between letters, lines and paragraphs.
    Spacing {
        /// Line height 1.7.
        Usual = "usual",
        /// As WCAG 1.4.12 asks that a page must bear, and a little more.
        Wide = "wide",
    }
}
choice! {
    /// Kind of words.
    Words {
        /// The ordinary ones.
        Usual = "usual",
        /// Easy reading: one idea a line, common words.
        Easy = "easy",
    }
}
choice! {
    /// Where the sign language stands.
    Signs {
        /// After the main content.
        After = "after",
        /// Before it.
        First = "first",
    }
}

/// Everything that a visitor has chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Settings {
    /// Language of the words.
    pub language: Language,
    /// Size of the text.
    pub size: Size,
    /// Contrast.
    pub contrast: Contrast,
    /// Light or dark ground.
    pub colours: Colours,
    /// Spacing.
    pub spacing: Spacing,
    /// Easy reading.
    pub words: Words,
    /// Sign language first.
    pub signs: Signs,
}

impl Settings {
    /// The view for elders (长辈版): the same pages, large, strong, wide and in easy words; the language stays.
    #[must_use]
    pub fn for_elders(self) -> Self {
        Self {
            size: Size::Large,
            contrast: Contrast::High,
            spacing: Spacing::Wide,
            words: Words::Easy,
            ..self
        }
    }

    /// As a cookie and the account's row hold it: the codes in this order, a full stop between them.
    #[must_use]
    pub fn code(&self) -> String {
        [
            self.language.code(),
            self.size.code(),
            self.contrast.code(),
            self.colours.code(),
            self.spacing.code(),
            self.words.code(),
            self.signs.code(),
        ]
        .join(".")
    }

    /// Reads [`Settings::code`]; what is missing or unknown is as usual.
    #[must_use]
    pub fn read(code: &str) -> Self {
        let mut codes = code.split('.');
        let mut next = || codes.next().unwrap_or_default();
        Self {
            language: Language::read(next()),
            size: Size::read(next()),
            contrast: Contrast::read(next()),
            colours: Colours::read(next()),
            spacing: Spacing::read(next()),
            words: Words::read(next()),
            signs: Signs::read(next()),
        }
    }

    /// The folder of the messages. Easy reading is a kind of Chinese; in other languages the ordinary words stand.
    #[must_use]
    pub fn locale(&self) -> &'static str {
        match (self.language, self.words) {
            (Language::Chinese, Words::Usual) => "zh-CN",
            (Language::Chinese, Words::Easy) => "zh-CN-x-easy",
            (Language::English, _) => "en",
            (Language::Vertical, _) => crate::text::VERTICAL,
        }
    }

    /// The words.
    #[must_use]
    pub fn text(&self) -> &'static Text {
        Text::locale(self.locale())
    }

    /// The words for a reader who acts for another.
    #[must_use]
    pub fn text_for_another(&self) -> &'static Text {
        Text::locale_for(self.locale(), true)
    }

    /// Nothing but the language differs from the usual: such pages are worth keeping ready.
    #[must_use]
    pub fn is_common(&self) -> bool {
        *self
            == Self {
                language: self.language,
                words: self.words,
                ..Self::default()
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_read_back() {
        for language in Language::ALL {
            for size in Size::ALL {
                let chosen = Settings {
                    language: *language,
                    size: *size,
                    contrast: Contrast::High,
                    colours: Colours::Dark,
                    spacing: Spacing::Wide,
                    words: Words::Easy,
                    signs: Signs::First,
                };
                assert_eq!(Settings::read(&chosen.code()), chosen);
            }
        }
        assert_eq!(
            Settings::read(&Settings::default().code()),
            Settings::default()
        );
    }

    #[test]
    fn a_strange_cookie_is_as_usual() {
        for code in [
            "",
            ".",
            "xx.yy",
            "zh.usual.usual.usual.usual.usual.usual.more",
            "<script>",
        ] {
            assert_eq!(Settings::read(code), Settings::default(), "{code}");
        }
        assert_eq!(Settings::read("en").language, Language::English);
    }

    #[test]
    fn every_setting_has_messages_in_a_folder_of_their_own() {
        let chosen = |code: &str| Settings::read(code).locale();
        assert_eq!(chosen("zh"), "zh-CN");
        assert_eq!(chosen("zh.....easy"), "zh-CN-x-easy");
        assert_eq!(chosen("en.....easy"), "en");
    }
}
