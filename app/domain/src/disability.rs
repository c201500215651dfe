//! Category and grade of a disability as the certificate states them (GB/T 26341-2010; dossier 3.7). Not here: the
//! certificate number that carries them. Both tell about health: never in addresses, logs or notices.

use serde::{Deserialize, Serialize};

/// 残疾类别.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// 1 视力.
    Vision,
    /// 2 听力.
    Hearing,
    /// 3 言语.
    Speech,
    /// 4 肢体.
    Limb,
    /// 5 智力.
    Intellectual,
    /// 6 精神.
    Mental,
    /// 7 多重: hides which disabilities it is made of, so some rules must ask for the parts.
    Multiple,
}

impl Category {
    /// All seven, in the order of their digits.
    pub const ALL: [Self; 7] = [
        Self::Vision,
        Self::Hearing,
        Self::Speech,
        Self::Limb,
        Self::Intellectual,
        Self::Mental,
        Self::Multiple,
    ];

    /// The digit in the certificate number, 1 to 7.
    pub const fn digit(self) -> u8 {
        match self {
            Self::Vision => 1,
            Self::Hearing => 2,
            Self::Speech => 3,
            Self::Limb => 4,
            Self::Intellectual => 5,
            Self::Mental => 6,
            Self::Multiple => 7,
        }
    }

    /// The category of a digit; `None` outside 1 to 7.
    pub fn from_digit(digit: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.digit() == digit)
    }

    /// The word for text keys and data files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vision => "vision",
            Self::Hearing => "hearing",
            Self::Speech => "speech",
            Self::Limb => "limb",
            Self::Intellectual => "intellectual",
            Self::Mental => "mental",
            Self::Multiple => "multiple",
        }
    }

    /// The category of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// 残疾等级: 1 is the severest. For multiple disabilities it is the grade of the severest part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// 一级.
    One,
    /// 二级.
    Two,
    /// 三级.
    Three,
    /// 四级.
    Four,
}

impl Grade {
    /// All four, severest first.
    pub const ALL: [Self; 4] = [Self::One, Self::Two, Self::Three, Self::Four];

    /// The digit in the certificate number, 1 to 4.
    pub const fn digit(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
        }
    }

    /// The grade of a digit; `None` outside 1 to 4.
    pub fn from_digit(digit: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.digit() == digit)
    }

    /// 重度: grade 1 or 2.
    pub const fn is_severe(self) -> bool {
        matches!(self, Self::One | Self::Two)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s3_7_digits_run_from_vision_to_multiple_and_from_severest_to_lightest() {
        let words: Vec<&str> = (1..=7)
            .filter_map(Category::from_digit)
            .map(Category::code)
            .collect();
        assert_eq!(
            words,
            [
                "vision",
                "hearing",
                "speech",
                "limb",
                "intellectual",
                "mental",
                "multiple"
            ]
        );
        for digit in [0, 8, 9, 255] {
            assert_eq!(Category::from_digit(digit), None);
        }
        assert_eq!(Grade::from_digit(0), None);
        assert_eq!(Grade::from_digit(5), None);
        let severe: Vec<u8> = Grade::ALL
            .into_iter()
            .filter(|g| g.is_severe())
            .map(Grade::digit)
            .collect();
        assert_eq!(severe, [1, 2]);
        assert!(
            Category::ALL
                .into_iter()
                .all(|c| Category::from_code(c.code()) == Some(c))
        );
    }
}
