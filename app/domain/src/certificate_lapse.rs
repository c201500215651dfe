//! What an expired certificate does to a running subsidy (R9.4). Two rules live side by side: Chifeng's six months of
//! grace and the national stop from the month after expiry; the place's rule decides payment, the stricter date is
//! what the person is told to act by. Not here: the certificate number, other grounds of exit (`exit`).

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::month::YearMonth;

/// The rule of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum LapseRule {
    /// Payment ends only when renewal was not applied for within so many months after expiry (Chifeng, Art. 9).
    Grace {
        /// Months after the day of expiry.
        months: u32,
    },
    /// Payment stops from the month after expiry (national, 民发〔2021〕70号).
    NextMonth {
        /// At most so many missed months may be paid later, at the office's discretion.
        back_pay_months: u32,
    },
}

/// The national rule, for the stricter date.
pub const NATIONAL: LapseRule = LapseRule::NextMonth { back_pay_months: 3 };

/// Months before expiry from which the person is reminded (national, 民发〔2021〕70号).
pub const REMIND_MONTHS_BEFORE: u32 = 6;

/// Where a renewal (换领) stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum Renewal {
    /// Nothing was handed in.
    NotApplied,
    /// Handed in, not decided (换证期间).
    Pending {
        /// Day it was handed in.
        applied_on: NaiveDate,
    },
    /// A new certificate.
    Granted {
        /// Day the renewal was handed in.
        applied_on: NaiveDate,
        /// Day the new certificate was issued.
        issued_on: NaiveDate,
    },
    /// Refused.
    Refused {
        /// Day the renewal was handed in.
        applied_on: NaiveDate,
        /// Day of the refusal.
        refused_on: NaiveDate,
    },
}

/// What the certificate means for payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "payment")]
pub enum Standing {
    /// Valid, or expired with payment going on.
    Pays,
    /// Payment has stopped or will stop after `last_month`.
    Ends {
        /// Last month that is paid.
        last_month: YearMonth,
        /// Why.
        because: LapseReason,
    },
    /// A new certificate came after payment had stopped.
    Resumes {
        /// Last month that was paid before the gap.
        last_month: YearMonth,
        /// First month that is paid again: that of the new certificate.
        from: YearMonth,
        /// Missed months that the office may pay later at its discretion; never promised to the person.
        back_pay_months_at_discretion: u32,
    },
    /// A new certificate came after the exit; drawing again takes a new application.
    NeedsNewApplication {
        /// Last month that was paid.
        last_month: YearMonth,
    },
}

/// Why payment ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LapseReason {
    /// Renewal was not applied for in time.
    NotRenewed,
    /// Renewal was refused.
    RenewalRefused,
}

/// Everything a page shows about the certificate's end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outlook {
    /// First day of the reminder.
    pub remind_from: NaiveDate,
    /// The stricter of the national and the place's date: hand in the renewal by this day.
    pub act_by: NaiveDate,
    /// What it means for payment.
    pub standing: Standing,
}

/// How payment stands on `today` for a certificate that is valid through `expires_on`.
pub fn outlook(
    expires_on: NaiveDate,
    renewal: Renewal,
    rule: LapseRule,
    calendar: &Calendar,
    today: NaiveDate,
) -> Outlook {
    Outlook {
        remind_from: expires_on
            .checked_sub_months(Months::new(REMIND_MONTHS_BEFORE))
            .unwrap_or(expires_on),
        act_by: last_day_in_time(expires_on, rule).min(last_day_in_time(expires_on, NATIONAL)),
        standing: standing(expires_on, renewal, rule, calendar, today),
    }
}

/// The last day to apply for renewal without losing a month, by one rule alone, before moving on for days off.
pub fn last_day_in_time(expires_on: NaiveDate, rule: LapseRule) -> NaiveDate {
    match rule {
        LapseRule::Grace { months } => expires_on
            .checked_add_months(Months::new(months))
            .unwrap_or(expires_on),
        LapseRule::NextMonth { .. } => expires_on,
    }
}

fn standing(
    expires_on: NaiveDate,
    renewal: Renewal,
    rule: LapseRule,
    calendar: &Calendar,
    today: NaiveDate,
) -> Standing {
    // A citizen's limit that ends on a day off ends on the next working day (民法典 Art. 203). The law is read in the
    // person's favour for payment; the date to act by stays the stricter one.
    let limit = calendar
        .first_working_day_on_or_after(last_day_in_time(expires_on, rule))
        .date;
    let last_month = YearMonth::of(match rule {
        LapseRule::Grace { .. } => limit,
        LapseRule::NextMonth { .. } => expires_on,
    });
    let not_renewed = Standing::Ends {
        last_month,
        because: LapseReason::NotRenewed,
    };
    // "Stop from the next month": under the national rule the whole month of expiry is still in time.
    let whole_month = matches!(rule, LapseRule::NextMonth { .. });
    let in_time = |day: NaiveDate| day <= limit || whole_month && YearMonth::of(day) <= last_month;
    match renewal {
        Renewal::NotApplied if in_time(today) => Standing::Pays,
        Renewal::NotApplied => not_renewed,
        Renewal::Pending { applied_on } if in_time(applied_on) => Standing::Pays,
        Renewal::Pending { .. } => not_renewed,
        Renewal::Granted { applied_on, .. } if in_time(applied_on) => Standing::Pays,
        Renewal::Granted { issued_on, .. } => match rule {
            LapseRule::NextMonth { back_pay_months } => Standing::Resumes {
                last_month,
                from: YearMonth::of(issued_on),
                back_pay_months_at_discretion: back_pay_months,
            },
            LapseRule::Grace { .. } => Standing::NeedsNewApplication { last_month },
        },
        Renewal::Refused {
            applied_on,
            refused_on,
        } if in_time(applied_on) => Standing::Ends {
            // A refusal while the old certificate is still valid takes nothing away before it expires.
            last_month: YearMonth::of(refused_on.max(expires_on)),
            because: LapseReason::RenewalRefused,
        },
        Renewal::Refused { .. } => not_renewed,
    }
}
