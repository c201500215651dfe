//! The rules of a place as one typed value, and how each is read from its data file.

use toml::Value;

use super::coverage::{GradeCoverage, LivingCoverage};
use super::values::{
    CALENDAR_DAYS, DAY_OF_MONTH, WORKING_DAYS, ascending_days, care, child, confirmation,
    data_match, lapse, living, number, one_of, route,
};
use crate::certificate_lapse::{self, LapseRule};
use crate::data_match::DataMatch;
use crate::deadline::{ClockStart, StageLimits};
use crate::payment::PaymentRhythm;
use crate::publicity;
use crate::recheck::AnnualConfirmation;
use crate::supplement::SupplementRules;

macro_rules! rule_keys {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// A rule that may differ from place to place.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum RuleKey { $($(#[$doc])* $name),+ }

        impl RuleKey {
            /// All rules; the nation's file must set each.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The name in data files and text keys.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// The rule of a name.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$name),)+ _ => None }
            }
        }
    };
}

rule_keys! {
    /// From when the township's clocks run (R2.5 A).
    ClockStart = "clock_start",
    /// Offices on the way (R13.1).
    Route = "route",
    /// Working days for the completeness check (R2.5 C).
    CompletenessCheck = "completeness_check_days",
    /// Working days for the entry in the national system (R2.5).
    NationalEntry = "national_entry_days",
    /// Working days for forwarding to the DPF (R2.5).
    ForwardToDpf = "forward_to_dpf_days",
    /// Working days for the DPF's review (R3.3).
    DpfReview = "dpf_review_days",
    /// Working days for the push home (3.3).
    PushHome = "push_home_days",
    /// Working days for the home place's decision (3.3).
    HomeDecision = "home_decision_days",
    /// Working days for telling the result (3.3).
    TellResult = "tell_result_days",
    /// Day of the month of the roll cut-off (R4.3).
    CutOffDay = "cut_off_day",
    /// Monthly or quarterly payment (R5).
    PaymentRhythm = "payment_rhythm",
    /// When data are matched (R8).
    DataMatch = "data_match",
    /// Grades and categories of the care subsidy.
    CareCoverage = "care_coverage",
    /// Households of the living subsidy.
    LivingCoverage = "living_coverage",
    /// What an expired certificate does (R9.4).
    CertificateLapse = "certificate_lapse",
    /// Calendar days for answering a supplement notice (R2.5 D).
    SupplementDays = "supplement_days",
    /// Reminders during that time (R2.5 D).
    SupplementReminders = "supplement_reminder_days",
    /// Calendar days for reopening (R2.5 D).
    ReopenDays = "reopen_days",
    /// A yearly declaration, where it is a rule (R7).
    AnnualConfirmation = "annual_confirmation",
    /// Calendar days of publicity (R6.4).
    PublicityDays = "publicity_days",
    /// Ages for child rehabilitation aid (row 40).
    ChildRehabilitation = "child_rehabilitation",
    /// Grades and categories that ride local transport free (row 32).
    FreeTransport = "free_transport",
}

/// Ages for child rehabilitation aid, in full years, from birth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChildRehabilitation {
    /// Last age that a text grants.
    pub to_age: u32,
    /// Last age for which the office should be asked; never below `to_age`.
    pub ask_to_age: u32,
}

/// All rules of one place on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Clocks, route and cut-off.
    pub stages: StageLimits,
    /// Payment rhythm.
    pub payment_rhythm: PaymentRhythm,
    /// Data match.
    pub data_match: DataMatch,
    /// Care subsidy.
    pub care_coverage: GradeCoverage,
    /// Living subsidy.
    pub living_coverage: LivingCoverage,
    /// Expired certificates.
    pub certificate_lapse: LapseRule,
    /// Supplement notices.
    pub supplement: SupplementRules,
    /// Yearly declaration; `None` where payment never stops for the lack of one.
    pub annual_confirmation: Option<AnnualConfirmation>,
    /// Calendar days of publicity.
    pub publicity_days: u32,
    /// Child rehabilitation aid.
    pub child_rehabilitation: ChildRehabilitation,
    /// Free local transport.
    pub free_transport: GradeCoverage,
}

impl Default for Rules {
    /// The national values; a test holds them and the nation's file together.
    fn default() -> Self {
        Self {
            stages: StageLimits::default(),
            payment_rhythm: PaymentRhythm::Monthly,
            data_match: DataMatch::default(),
            care_coverage: GradeCoverage::default(),
            living_coverage: LivingCoverage::default(),
            certificate_lapse: certificate_lapse::NATIONAL,
            supplement: SupplementRules::default(),
            annual_confirmation: None,
            publicity_days: publicity::DAYS,
            child_rehabilitation: ChildRehabilitation {
                to_age: 6,
                ask_to_age: 17,
            },
            free_transport: GradeCoverage::of_the_blind(),
        }
    }
}

impl Rules {
    /// Sets one rule from its data value; the error says what the value should look like.
    pub(super) fn set(&mut self, key: RuleKey, value: &Value) -> Result<(), String> {
        let stages = &mut self.stages;
        match key {
            RuleKey::ClockStart => {
                stages.clock_start = one_of(
                    value,
                    &[
                        ("acceptance", ClockStart::Acceptance),
                        ("preliminary_review", ClockStart::PreliminaryReview),
                    ],
                )?;
            }
            RuleKey::Route => stages.route = route(value)?,
            RuleKey::CompletenessCheck => stages.completeness_check = number(value, WORKING_DAYS)?,
            RuleKey::NationalEntry => stages.national_entry = number(value, WORKING_DAYS)?,
            RuleKey::ForwardToDpf => stages.forward_to_dpf = number(value, WORKING_DAYS)?,
            RuleKey::DpfReview => stages.dpf_review = number(value, WORKING_DAYS)?,
            RuleKey::PushHome => stages.push_home = number(value, WORKING_DAYS)?,
            RuleKey::HomeDecision => stages.home_decision = number(value, WORKING_DAYS)?,
            RuleKey::TellResult => stages.tell_result = number(value, WORKING_DAYS)?,
            RuleKey::CutOffDay => stages.cut_off_day = number(value, DAY_OF_MONTH)?,
            RuleKey::PaymentRhythm => {
                self.payment_rhythm = one_of(
                    value,
                    &[
                        ("monthly", PaymentRhythm::Monthly),
                        ("quarterly", PaymentRhythm::Quarterly),
                    ],
                )?;
            }
            RuleKey::DataMatch => self.data_match = data_match(value)?,
            RuleKey::CareCoverage => self.care_coverage = care(value)?,
            RuleKey::LivingCoverage => self.living_coverage = living(value)?,
            RuleKey::CertificateLapse => self.certificate_lapse = lapse(value)?,
            RuleKey::SupplementDays => self.supplement.answer_days = number(value, CALENDAR_DAYS)?,
            RuleKey::SupplementReminders => {
                self.supplement.reminder_days = ascending_days(value)?;
            }
            RuleKey::ReopenDays => self.supplement.reopen_days = number(value, CALENDAR_DAYS)?,
            RuleKey::AnnualConfirmation => self.annual_confirmation = confirmation(value)?,
            RuleKey::PublicityDays => self.publicity_days = number(value, CALENDAR_DAYS)?,
            RuleKey::ChildRehabilitation => self.child_rehabilitation = child(value)?,
            RuleKey::FreeTransport => self.free_transport = care(value)?,
        }
        Ok(())
    }
}
