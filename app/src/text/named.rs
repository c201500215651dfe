//! A page's title back to its message: a key names a page without anything personal. A title with somebody's name in it is no message
//! of its own and has no key.
use super::Text;
use std::collections::{BTreeMap, HashMap};

/// Titles are short lines; whatever is longer is none.
const LONGEST: usize = 80;

fn is_title(words: &str) -> bool {
    !words.contains('\n') && words.chars().nth(LONGEST).is_none()
}

impl Text {
    /// The key of the message that has these words, a page's title before others.
    #[must_use]
    pub fn key_of(&self, words: &str) -> Option<&str> {
        let keys = self.keys.get_or_init(|| self.keys_by_words());
        keys.get(words).map(String::as_str)
    }

    /// The words of a title by its key; nothing for a key that no message has, or one with placeholders.
    #[must_use]
    pub fn title_of(&self, key: &str) -> Option<&str> {
        self.maybe(key).filter(|words| is_title(words))
    }

    fn keys_by_words(&self) -> HashMap<String, String> {
        let mut keys: HashMap<String, String> = HashMap::new();
        for (key, words) in self.all_plain() {
            if is_title(words) && (key.ends_with("-title") || !keys.contains_key(words)) {
                keys.insert(words.to_owned(), key.to_owned());
            }
        }
        keys
    }

    /// The messages without placeholders, the borrowed ones too.
    fn all_plain(&self) -> BTreeMap<&str, &str> {
        let mut all = match &self.fallback {
            Some(other) => other.all_plain(),
            None => BTreeMap::new(),
        };
        all.retain(|key, _| !self.own.contains(key));
        all.extend(self.plain.iter().map(|(key, words)| (*key, words.as_ref())));
        all
    }
}
