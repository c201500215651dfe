//! The data match between the federation and civil affairs (R8): its days, and what a finding leads to.
//!
//! Here: the two days of a round, and the consequence of each finding. Not here: reading the data, sending messages.
//! A finding makes an invitation or a check, never an application and never an end (R1.1, R8.3). To add a finding,
//! add a variant to [`Finding`] and say what it leads to.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::money::SubsidyKind;
use crate::month::YearMonth;

/// How often a place matches: 每月(季末月) is read as the last month of each quarter unless the place says monthly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MatchRhythm {
    /// In March, June, September and December.
    #[default]
    QuarterEnd,
    /// Every month.
    Monthly,
}

impl MatchRhythm {
    /// Whether a round takes place in a month.
    #[must_use]
    pub fn has_round_in(self, month: YearMonth) -> bool {
        self == Self::Monthly || month == month.quarter().last_month()
    }

    /// The month of the next round, `month` itself included.
    #[must_use]
    pub fn round_from(self, month: YearMonth) -> YearMonth {
        if self == Self::Monthly {
            month
        } else {
            month.quarter().last_month()
        }
    }
}

/// When a place matches. Both days move to the last working day before, if they are days off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DataMatch {
    /// How often.
    pub rhythm: MatchRhythm,
    /// Day of the month by which the federation hands over the certificate holders (R8.1).
    pub hand_over_day: u32,
    /// Day of the month by which civil affairs is done (R8.2).
    pub finish_day: u32,
}

impl Default for DataMatch {
    /// The days of Art. 8.
    fn default() -> Self {
        Self {
            rhythm: MatchRhythm::QuarterEnd,
            hand_over_day: 15,
            finish_day: 20,
        }
    }
}

/// The two days of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatchDays {
    /// R8.1: by then the federation hands over the data of certificate holders.
    pub certificates_by: NaiveDate,
    /// R8.2: by then civil affairs has matched and reported.
    pub matched_by: NaiveDate,
}

/// The days of the round in a month, or `None` where the place has no round in it. `is_working_day` knows holidays
/// and made-up working days.
#[must_use]
pub fn match_days(
    month: YearMonth,
    setting: DataMatch,
    is_working_day: impl Fn(NaiveDate) -> bool,
) -> Option<MatchDays> {
    if !setting.rhythm.has_round_in(month) {
        return None;
    }
    // A day that the month does not have means its last day.
    let by = |day: u32| {
        let day = month.day(day).unwrap_or(month.last_day());
        working_day_on_or_before(day, &is_working_day)
    };
    Some(MatchDays {
        certificates_by: by(setting.hand_over_day),
        matched_by: by(setting.finish_day),
    })
}

/// A month back at most: a calendar without any working day must not make the search endless.
fn working_day_on_or_before(
    day: NaiveDate,
    is_working_day: impl Fn(NaiveDate) -> bool,
) -> NaiveDate {
    day.iter_days()
        .rev()
        .take(31)
        .find(|day| is_working_day(*day))
        .unwrap_or(day)
}

/// What a match found about one person and one subsidy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "finding", rename_all = "snake_case")]
pub enum Finding {
    /// 应享未享: seems to be entitled and does not draw.
    EntitledNotDrawing,
    /// Draws and seems not to be entitled any more.
    DrawingNotEntitled {
        /// The first month of which the data say so.
        since: YearMonth,
    },
    /// Draws the same in two places.
    DrawingTwice,
    /// The data of the two offices do not agree; nobody is told anything until they do.
    DataDisagree,
}

/// Who receives something because of a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// The township of the household registration.
    Township,
    /// The county federation.
    Dpf,
    /// Civil affairs of the city.
    CityCivilAffairs,
}

/// R8.2: who receives the result of every round.
pub const ROUND_IS_REPORTED_TO: [Recipient; 2] = [Recipient::Dpf, Recipient::CityCivilAffairs];

/// An offer to apply: "you may be entitled, here is how". It is no application and starts no money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// Whom it is for.
    pub person: Uuid,
    /// Which subsidy; said only after sign-in.
    pub kind: SubsidyKind,
}

impl Invitation {
    /// Key of the text that may stand on a lock screen or in an SMS. It is the same for everyone and names neither a
    /// subsidy nor a disability.
    pub const OUTSIDE_TEXT: &'static str = "invitation-outside";

    /// Key of the text after sign-in.
    #[must_use]
    pub const fn inside_text(self) -> &'static str {
        match self.kind {
            SubsidyKind::Living => "invitation-living",
            SubsidyKind::Care => "invitation-care",
        }
    }
}

/// What a finding leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "consequence", rename_all = "snake_case")]
pub enum Consequence {
    /// The person is invited.
    Invite {
        /// The invitation.
        invitation: Invitation,
    },
    /// The township checks (R8.3); payment goes on meanwhile.
    TownshipChecks,
    /// The two offices clear up their data.
    OfficesClearUp,
}

/// What a finding about a person leads to. `may_invite` is false where a waiver or an earlier invitation speaks
/// against another one now; the township still checks.
#[must_use]
pub fn consequences(
    finding: Finding,
    person: Uuid,
    kind: SubsidyKind,
    may_invite: bool,
) -> Vec<Consequence> {
    match finding {
        Finding::EntitledNotDrawing if may_invite => {
            vec![
                Consequence::TownshipChecks,
                Consequence::Invite {
                    invitation: Invitation { person, kind },
                },
            ]
        }
        Finding::EntitledNotDrawing
        | Finding::DrawingNotEntitled { .. }
        | Finding::DrawingTwice => {
            vec![Consequence::TownshipChecks]
        }
        Finding::DataDisagree => vec![Consequence::OfficesClearUp],
    }
}

/// Whether someone who gave an item up may be invited to it again: once a year, counted from the waiver or the last
/// invitation, whichever is later. Information pages are never held back.
#[must_use]
pub fn may_invite_again(
    waived_on: NaiveDate,
    last_invited_on: Option<NaiveDate>,
    today: NaiveDate,
) -> bool {
    let last = last_invited_on.map_or(waived_on, |invited| invited.max(waived_on));
    last.checked_add_months(Months::new(12))
        .is_some_and(|again| again <= today)
}
