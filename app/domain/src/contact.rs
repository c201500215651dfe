//! Names, phones and bank accounts as people type them. Phones and accounts are sensitive: no `Debug` shows them.
use crate::{
    field::FieldError,
    fold::fold,
    id_number::{compact, mask},
};

macro_rules! sensitive {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }

        impl $name {
            /// The plain number.
            #[must_use]
            pub fn reveal(&self) -> &str {
                &self.0
            }

            /// The last four figures; the rest is starred.
            #[must_use]
            pub fn masked(&self) -> String {
                mask(&self.0, 0, 4)
            }
        }
    )*};
}

/// A mobile number (11 digits from 1) or a landline with its area code.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone(String);

/// A bank account or card number.
#[derive(Clone, PartialEq, Eq)]
pub struct BankAccount(String);

sensitive!(Phone, BankAccount);

impl Phone {
    /// Reads a phone number; a leading +86 is dropped.
    ///
    /// # Errors
    /// The [`FieldError`] that says what to mend.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let text = compact(text).replace(['(', ')', '（', '）'], "");
        if text.is_empty() {
            return Err(FieldError::Missing);
        }
        let text = text
            .strip_prefix("+86")
            .or_else(|| text.strip_prefix("0086"))
            .unwrap_or(&text);
        if !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(FieldError::BadCharacters);
        }
        let mobile = text.len() == 11 && text.starts_with('1') && !text.starts_with("10");
        let landline = text.starts_with('0') && (10..=12).contains(&text.len());
        if mobile || landline {
            Ok(Self(text.to_owned()))
        } else {
            Err(FieldError::NotAPhone)
        }
    }
}

impl BankAccount {
    /// Reads an account number: 8 to 30 digits. Banks differ, so no check digit is asked for.
    ///
    /// # Errors
    /// The [`FieldError`] that says what to mend.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let text = compact(text);
        match text.len() {
            0 => Err(FieldError::Missing),
            _ if !text.bytes().all(|b| b.is_ascii_digit()) => Err(FieldError::BadCharacters),
            8..=30 => Ok(Self(text)),
            got => Err(FieldError::BadLength { got }),
        }
    }
}

/// A person's name: 1 to 100 characters of any script, · and spaces inside, no figures or signs.
///
/// # Errors
/// The [`FieldError`] that says what to mend.
pub fn parse_name(text: &str) -> Result<String, FieldError> {
    // Only spaces are tidied: folding would change a name written in Traditional characters.
    let name: Vec<&str> = text.split_whitespace().collect();
    let name = name.join(" ");
    if fold(&name).is_empty() {
        return Err(FieldError::Missing);
    }
    if name.chars().count() > 100 {
        return Err(FieldError::TooLong { max: 100 });
    }
    let fits = |c: char| {
        c.is_alphabetic()
            || matches!(c, ' ' | '·' | '•' | '．' | '.' | '\'' | '’' | '-')
            || is_name_mark(c)
    };
    if name.chars().all(fits) {
        Ok(name)
    } else {
        Err(FieldError::BadCharacters)
    }
}

/// Marks inside names of Mongolian, Tibetan and Uyghur script, and the newest Han extensions that a library may not know yet.
fn is_name_mark(c: char) -> bool {
    matches!(c, '\u{180B}'..='\u{180F}' | '\u{0F00}'..='\u{0FFF}' | '\u{0600}'..='\u{06FF}' | '\u{202F}' | '\u{20000}'..='\u{3FFFF}' | '〇')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hostile::hostile;
    use proptest::prelude::*;

    #[test]
    fn phones_are_read_as_people_write_them() {
        for good in [
            "13800138000",
            "１３８ ００１３ ８０００",
            "+86 138-0013-8000",
            "0476-5522000",
            "(010)12345678",
        ] {
            assert!(Phone::parse(good).is_ok(), "one phone form is refused");
        }
        for (bad, why) in [
            ("", FieldError::Missing),
            ("12345", FieldError::NotAPhone),
            ("10800138000", FieldError::NotAPhone),
            ("电话", FieldError::BadCharacters),
        ] {
            assert_eq!(Phone::parse(bad), Err(why));
        }
        assert_eq!(Phone::parse("13800138000").unwrap().masked(), "*******8000");
        assert!(!format!("{:?}", Phone::parse("13800138000").unwrap()).contains('8'));
    }

    #[test]
    fn accounts_are_figures_only() {
        assert_eq!(
            BankAccount::parse("6222 0210 0111 1222 333")
                .unwrap()
                .masked(),
            "***************2333"
        );
        assert_eq!(
            BankAccount::parse("622"),
            Err(FieldError::BadLength { got: 3 })
        );
        assert_eq!(BankAccount::parse("六二二"), Err(FieldError::BadCharacters));
        assert_eq!(BankAccount::parse(" "), Err(FieldError::Missing));
    }

    #[test]
    fn names_of_every_script_pass_and_numbers_do_not() {
        for good in [
            "王明",
            "  欧阳 娜娜 ",
            "阿不都热依木·买买提",
            "ᠪᠠᠲᠤ",
            "𠮷田",
            "O’Neil",
        ] {
            assert!(parse_name(good).is_ok());
        }
        assert_eq!(parse_name("王1"), Err(FieldError::BadCharacters));
        assert_eq!(parse_name("\u{200B} "), Err(FieldError::Missing));
        assert_eq!(
            parse_name(&"王".repeat(101)),
            Err(FieldError::TooLong { max: 100 })
        );
    }

    proptest! {
        #[test]
        fn hostile_text_is_a_typed_error(text in hostile()) {
            let _ = (Phone::parse(&text), BankAccount::parse(&text), parse_name(&text));
        }
    }
}
