//! What is publicised about who is paid (公示, R6): which fields, how the name is masked, and for how long.
//!
//! Here: the positive list of fields, masking, the seven days. Not here: the page and its headers. Publicity comes
//! after the determination and nothing waits for it (R6.1). Whoever is on a list of the care subsidy is known to be
//! severely disabled, so only what the text orders is shown: never ID or certificate number, category, grade, bank,
//! telephone, address or photo. A new field would have to be added to [`PublicityEntry`], and the test of its keys.

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::Serialize;

use crate::delegation::is_minor;
use crate::fold::is_invisible;
use crate::money::{Fen, SubsidyKind};
use crate::month::{YearMonth, china_date, china_midnight};

/// What a page of publicity tells search engines, in header and markup.
pub const ROBOTS: &str = "noindex, nofollow, noarchive, nosnippet";

/// How many calendar days a notice stays, not counting the day of posting (R6.4).
pub const DAYS: u32 = 7;

/// What stands in place of a minor's name.
pub const MINOR: &str = "未成年人";

/// What is known about a beneficiary before masking.
#[derive(Clone, Debug)]
pub struct Beneficiary<'a> {
    /// Full name.
    pub name: &'a str,
    /// Day of birth.
    pub born_on: NaiveDate,
    /// Name of the village or neighbourhood, no street and no number.
    pub village: &'a str,
    /// Which subsidy.
    pub kind: SubsidyKind,
    /// The standard a month, where published.
    pub standard: Option<Fen>,
    /// First month paid.
    pub start_month: YearMonth,
}

/// All that is ever shown about a beneficiary on the web, and exactly what the person sees as preview (R6.2, R6.3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PublicityEntry {
    /// The masked name.
    pub name: String,
    /// The village.
    pub village: String,
    /// Which subsidy.
    pub kind: SubsidyKind,
    /// The standard a month; `None` is shown as 以当地公示为准.
    pub standard: Option<Fen>,
    /// First month paid (发放起领时间).
    pub start_month: YearMonth,
}

impl PublicityEntry {
    /// What is shown about a beneficiary on a notice posted on `posted_on`.
    #[must_use]
    pub fn of(beneficiary: &Beneficiary<'_>, posted_on: NaiveDate) -> Self {
        let adult = !is_minor(beneficiary.born_on, posted_on);
        Self {
            name: if adult {
                masked_name(beneficiary.name)
            } else {
                MINOR.to_owned()
            },
            village: beneficiary.village.to_owned(),
            kind: beneficiary.kind,
            standard: beneficiary.standard,
            start_month: beneficiary.start_month,
        }
    }
}

/// The time a notice hangs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicityPeriod {
    posted_at: DateTime<Utc>,
    days: u32,
}

impl PublicityPeriod {
    /// A notice posted at this instant, for [`DAYS`].
    #[must_use]
    pub const fn posted_at(at: DateTime<Utc>) -> Self {
        Self {
            posted_at: at,
            days: DAYS,
        }
    }

    /// The same notice for as long as the place's rule says (`place::Rules::publicity_days`).
    #[must_use]
    pub const fn lasting(self, days: u32) -> Self {
        Self { days, ..self }
    }

    /// The last day on which it can be read: so many calendar days after the day of posting, which is not counted
    /// (民法典 201).
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        china_date(self.posted_at)
            .checked_add_days(Days::new(u64::from(self.days)))
            .unwrap_or(NaiveDate::MAX)
    }

    /// The instant from which it must be gone: the beginning, in China, of the day after the last one.
    #[must_use]
    pub fn gone_at(self) -> DateTime<Utc> {
        china_midnight(self.last_day().succ_opt().unwrap_or(NaiveDate::MAX))
    }

    /// Whether it can be read at an instant.
    #[must_use]
    pub fn is_visible(self, at: DateTime<Utc>) -> bool {
        self.posted_at <= at && at < self.gone_at()
    }
}

/// A name with the given name hidden: 王\*明, 王\*, 欧阳\*明; a name in parts keeps only its first letter: 阿\*\*\*·\*\*\*.
/// Every other letter becomes one star; a name of one letter is hidden whole.
#[must_use]
pub fn masked_name(name: &str) -> String {
    // A mark that nobody sees must not count as the hidden letter: 王+mark+明 would show the whole name.
    let unseen =
        |letter: char| letter.is_whitespace() || letter.is_control() || is_invisible(letter);
    let letters: Vec<char> = name.chars().filter(|letter| !unseen(*letter)).collect();
    if letters.iter().any(|letter| is_dot(*letter)) {
        return masked_parts(&letters);
    }
    let surname = surname_length(&letters);
    let last = letters.len().saturating_sub(1);
    let shown = |place: usize| place < surname || (place == last && last > surname);
    letters
        .iter()
        .enumerate()
        .map(|(place, letter)| if shown(place) { *letter } else { '*' })
        .collect()
}

fn masked_parts(letters: &[char]) -> String {
    let mask = |(place, letter): (usize, &char)| match (place, is_dot(*letter)) {
        (_, true) => '·',
        (0, false) => *letter,
        _ => '*',
    };
    letters.iter().enumerate().map(mask).collect()
}

const fn is_dot(letter: char) -> bool {
    matches!(letter, '·' | '•' | '‧' | '・' | '･' | '∙' | '．' | '.')
}

/// How many letters the surname has: two for a compound surname followed by a given name, none for a lone letter.
fn surname_length(letters: &[char]) -> usize {
    match letters {
        [] | [_] => 0,
        [first, second, _, ..]
            if COMPOUND_SURNAMES
                .iter()
                .any(|name| name.chars().eq([*first, *second])) =>
        {
            2
        }
        _ => 1,
    }
}

/// Compound surnames in use, Simplified and, where it differs, Traditional.
const COMPOUND_SURNAMES: [&str; 78] = [
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "尉遲",
    "公孙", "公孫", "慕容", "令狐", "宇文", "长孙", "長孫", "司徒", "夏侯", "独孤", "獨孤", "端木",
    "南宫", "南宮", "轩辕", "軒轅", "司空", "百里", "东郭", "東郭", "呼延", "闻人", "聞人", "澹台",
    "澹臺", "公冶", "宗政", "濮阳", "濮陽", "淳于", "单于", "單于", "太叔", "申屠", "仲孙", "仲孫",
    "钟离", "鍾離", "鲜于", "鮮于", "闾丘", "閭丘", "亓官", "司寇", "子车", "子車", "颛孙", "顓孫",
    "巫马", "巫馬", "公西", "漆雕", "乐正", "樂正", "拓跋", "谷梁", "穀梁", "段干", "西门", "西門",
    "羊舌", "左丘", "第五", "赫连", "赫連", "纳兰",
];
