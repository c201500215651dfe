//! The resident identity number (GB 11643-1999) and the disability certificate number that contains it (domain 3.7, 3.8).
//! Both are sensitive: no `Debug` or `Display` shows them; `reveal` is for sealing and for the person's own page.
use crate::{field::FieldError, fold::fold};
use chrono::{Datelike, NaiveDate};

const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];

/// An 18-character identity number with a true check character. Its first six digits say where it was first issued, never
/// where somebody is registered today, so nothing here looks at them.
#[derive(Clone, PartialEq, Eq)]
pub struct IdNumber(String);

impl std::fmt::Debug for IdNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("IdNumber(…)")
    }
}

/// Drops what people put between groups of a number: spaces and hyphens of any kind.
pub(crate) fn compact(text: &str) -> String {
    fold(text)
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '–' | '—' | '·' | '.'))
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

impl IdNumber {
    /// Reads what a person typed: full-width digits, spaces and a lower-case x are fine.
    ///
    /// # Errors
    /// The [`FieldError`] that says what to mend.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let text = compact(text);
        if text.is_empty() {
            return Err(FieldError::Missing);
        }
        if !text.chars().all(|c| c.is_ascii_digit() || c == 'X') {
            return Err(FieldError::BadCharacters);
        }
        if text.len() != 18 {
            return Err(FieldError::BadLength { got: text.len() });
        }
        if text.get(..17).is_none_or(|head| head.contains('X')) {
            return Err(FieldError::BadCharacters);
        }
        if !text.ends_with(check_character(&text)) {
            return Err(FieldError::BadCheck);
        }
        let number = Self(text);
        if number.birth().is_none() {
            return Err(FieldError::NotADate);
        }
        Ok(number)
    }

    /// The plain number.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// `1*** **** **** **24`: enough for the person to know it, too little for anybody else.
    #[must_use]
    pub fn masked(&self) -> String {
        mask(&self.0, 1, 2)
    }

    fn birth(&self) -> Option<NaiveDate> {
        NaiveDate::parse_from_str(self.0.get(6..14)?, "%Y%m%d")
            .ok()
            .filter(|d| d.year() >= 1850)
    }

    /// Date of birth, from characters 7 to 14.
    #[must_use]
    pub fn birth_date(&self) -> NaiveDate {
        self.birth().unwrap_or_default()
    }
}

fn check_character(text: &str) -> char {
    let sum: u32 = text
        .chars()
        .zip(WEIGHTS)
        .map(|(c, w)| c.to_digit(10).unwrap_or(0) * w)
        .sum();
    CHECKS.get((sum % 11) as usize).copied().unwrap_or('?')
}

/// Keeps `head` and `tail` characters and stars the rest.
#[must_use]
pub fn mask(text: &str, head: usize, tail: usize) -> String {
    let length = text.chars().count();
    text.chars()
        .enumerate()
        .map(|(i, c)| {
            if i < head || i + tail >= length {
                c
            } else {
                '*'
            }
        })
        .collect()
}

/// A certificate number: the 18 of the identity number, category 1–7, grade 1–4, and B1–B9 after a replacement.
#[derive(Clone, PartialEq, Eq)]
pub struct CertificateNumber {
    text: String,
    owner: IdNumber,
}

impl std::fmt::Debug for CertificateNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CertificateNumber(…)")
    }
}

impl CertificateNumber {
    /// Reads what a person typed.
    ///
    /// # Errors
    /// The [`FieldError`] that says what to mend.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let text = compact(text);
        if text.is_empty() {
            return Err(FieldError::Missing);
        }
        if !text
            .chars()
            .all(|c| c.is_ascii_digit() || c == 'X' || c == 'B')
        {
            return Err(FieldError::BadCharacters);
        }
        if !matches!(text.len(), 20 | 22) {
            return Err(FieldError::BadLength { got: text.len() });
        }
        let owner = IdNumber::parse(text.get(..18).unwrap_or_default())?;
        let mut rest = text.chars().skip(18);
        let kind = rest.next().is_some_and(|c| ('1'..='7').contains(&c));
        let grade = rest.next().is_some_and(|c| ('1'..='4').contains(&c));
        let tail: String = rest.collect();
        let replaced = match tail.as_bytes() {
            [] => true,
            [b'B', n] => (b'1'..=b'9').contains(n),
            _ => false,
        };
        if kind && grade && replaced {
            Ok(Self { text, owner })
        } else {
            Err(FieldError::BadCharacters)
        }
    }

    /// The plain number.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.text
    }

    /// Only the kind of number shows: the middle would tell identity, category and grade.
    #[must_use]
    pub fn masked(&self) -> String {
        mask(&self.text, 1, 0)
    }

    /// Whose certificate it is.
    #[must_use]
    pub fn owner(&self) -> &IdNumber {
        &self.owner
    }

    /// Category digit, 1–7.
    #[must_use]
    pub fn category_digit(&self) -> u8 {
        self.digit(18)
    }

    /// Grade digit, 1 (severest) – 4.
    #[must_use]
    pub fn grade_digit(&self) -> u8 {
        self.digit(19)
    }

    fn digit(&self, at: usize) -> u8 {
        self.text
            .as_bytes()
            .get(at)
            .map_or(0, |b| b.saturating_sub(b'0'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hostile::hostile;
    use proptest::prelude::*;

    const GOOD: [&str; 7] = [
        "11010519491231002X",
        "440524188001010014",
        "150499198505150024",
        "150499197803121016",
        "15049919900307007X",
        "150799202006010014",
        "230899196002291119",
    ];

    #[test]
    fn s3_8_published_and_demo_numbers_pass_and_each_changed_digit_fails() {
        for good in GOOD {
            assert!(IdNumber::parse(good).is_ok());
            for at in 0..17 {
                let mut bad: Vec<u8> = good.bytes().collect();
                bad[at] = if bad[at] == b'9' { b'0' } else { bad[at] + 1 };
                assert!(IdNumber::parse(std::str::from_utf8(&bad).unwrap()).is_err());
            }
        }
    }

    #[test]
    fn full_width_digits_spaces_and_small_x_are_read() {
        let number = IdNumber::parse(" １５０４９９ １９９００３０７ ００７ｘ ").unwrap();
        assert_eq!(number.reveal(), "15049919900307007X");
        assert_eq!(
            number.birth_date(),
            NaiveDate::from_ymd_opt(1990, 3, 7).unwrap()
        );
        assert!(!format!("{number:?} {}", number.masked()).contains("1990"));
    }

    #[test]
    fn s3_7_a_certificate_contains_its_owner_and_tells_category_and_grade() {
        for (text, category, grade) in [
            ("15049919850515002442", 4, 2),
            ("15049919850515002471B3", 7, 1),
        ] {
            let certificate = CertificateNumber::parse(text).unwrap();
            assert_eq!(
                (certificate.category_digit(), certificate.grade_digit()),
                (category, grade)
            );
            assert_eq!(certificate.owner().reveal(), "150499198505150024");
            assert!(!certificate.masked().contains("42"));
        }
        for bad in [
            "15049919850515002482",
            "15049919850515002445",
            "15049919850515002442B0",
            "1504991985051500244",
            "15049919850515002542",
        ] {
            assert!(CertificateNumber::parse(bad).is_err());
        }
    }

    #[test]
    fn an_impossible_birthday_is_told_as_a_date() {
        // 2023-02-29 with a check character that fits.
        let head = "15049920230229001";
        let number = format!("{head}{}", check_character(head));
        assert_eq!(IdNumber::parse(&number), Err(FieldError::NotADate));
    }

    proptest! {
        #[test]
        fn hostile_text_is_a_typed_error(text in hostile()) {
            let _ = IdNumber::parse(&text);
            let _ = CertificateNumber::parse(&text);
        }
    }
}
